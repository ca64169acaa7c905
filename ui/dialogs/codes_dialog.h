// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/batch_folder.h"
#include "ui/bridge/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fieldframe::ui {

/// The catalog's code replacements: its tab-separated files, to be edited and brought in, and the mark around
/// codes.
class CodesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CodesDialog(Session& session, QWidget* parent = nullptr);
    /// Asks before it closes on what is not saved.
    void reject() override;

    [[nodiscard]] QComboBox& files() { return *m_files; }
    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] QLineEdit& delimiter() { return *m_delimiter; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }
    void importFile(const QString& file);

signals:
    /// The catalog has other codes now.
    void codesChanged();

private:
    using Store = batch::CodeStore;
    void list(const QString& chosen);
    void load(const QString& file);
    void save();
    void remove();
    void chooseImport();
    /// Of what stands in the window nothing is left once @p chosen is another file.
    enum class Text : std::uint8_t { Stays, IsAnother };
    void change(const QString& chosen, Text text, std::function<Status(const Store&)> verb);

    Session& m_session;
    QComboBox* m_files;
    QPlainTextEdit* m_text;
    QLineEdit* m_delimiter;
    QPushButton* m_save;
    QLabel* m_status;
    QString m_kept; ///< As read or saved last.
    int m_underWay = 0;
    bool m_isClosing = false; ///< Once it is saved.
};

} // namespace fieldframe::ui
