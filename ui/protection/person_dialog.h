// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/protection_edits.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace fieldframe::ui {

/// How one person is protected, wherever shown: names, what must not be told, what stands for the name. GUI
/// thread only.
class PersonDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p isReadOnly: nothing can be changed.
    PersonDialog(Person person, bool isReadOnly, QWidget* parent = nullptr);

    /// What was changed.
    [[nodiscard]] edit::PersonEdit edit() const;
    [[nodiscard]] QLineEdit& name() { return *m_name; }
    [[nodiscard]] QPlainTextEdit& otherNames() { return *m_others; }
    [[nodiscard]] QComboBox& level() { return *m_level; }
    [[nodiscard]] QCheckBox& minor() { return *m_minor; }

signals:
    /// Asked for; the dialog closes.
    void editWanted(fieldframe::PersonId person, const fieldframe::edit::PersonEdit& edit);

private:
    void fill();
    void arrange(bool isReadOnly);

    Person m_person;
    QLineEdit* m_name;
    QPlainTextEdit* m_others;
    QComboBox* m_level;
    QLineEdit* m_replacement;
    QCheckBox* m_minor;
    QLineEdit* m_guardian;
    QLineEdit* m_note;
};

} // namespace fieldframe::ui
