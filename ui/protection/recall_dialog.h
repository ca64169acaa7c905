// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/protection_edits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace fieldframe::ui {

/// Every place where the pictures of a consent went, and a letter for each that asks for them back.
class RecallDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RecallDialog(edit::Recall recall, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& places() const { return *m_places; }
    [[nodiscard]] QComboBox& language() const { return *m_language; }
    [[nodiscard]] QPlainTextEdit& letter() const { return *m_letter; }

private:
    void fillPlaces();
    void showLetter();

    edit::Recall m_recall;
    std::vector<edit::RecallLetter> m_letters;
    QLabel* m_answer;
    QTreeWidget* m_places;
    QComboBox* m_language;
    QPlainTextEdit* m_letter;
};

} // namespace fieldframe::ui
