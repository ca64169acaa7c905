// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/publisher_file.h"
#include "ui/bridge/session.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fieldframe::ui {

/// Who publishes what leaves a catalog: what its `house.toml` says, read and written in the background. GUI
/// thread only.
class PublisherDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PublisherDialog(Session& session, QWidget* parent = nullptr);

    /// What stands in the fields; what they don't show is as it was read.
    [[nodiscard]] pages::Publisher shown() const;
    /// Why it can't be kept, as it is shown; empty where it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }

    void save();

signals:
    /// The file says what was typed. The dialog closes.
    void saved();

private:
    struct Read {
        std::string text;
        pages::Publisher publisher; ///< `logo` as the file has it.
    };

    QLineEdit* addLine(const QString& name, const QString& hint);
    QPlainTextEdit* addText(const QString& name, const QString& hint, int lines);
    void addLogo();
    void arrange();
    void load();
    void fill(const Read& read);
    void chooseLogo();
    void refresh();
    [[nodiscard]] QString fault() const;

    Session& m_session;
    QFormLayout* m_rows;
    QLineEdit* m_name;
    QLineEdit* m_description;
    QLineEdit* m_logo;
    QLineEdit* m_address;
    QPlainTextEdit* m_contact;
    QPlainTextEdit* m_terms;
    QLineEdit* m_licence;
    QPlainTextEdit* m_branches;
    QLabel* m_problem;
    QPushButton* m_save = nullptr;
    QWidget* m_fields = nullptr;
    std::optional<Read> m_read;
    QString m_told; ///< What the background said.
    int m_underWay = 0;
};

} // namespace fieldframe::ui
