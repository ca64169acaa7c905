// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/suggestion_model.h"

#include <QLineEdit>
#include <QTimer>

#include <stop_token>

class QCompleter;

namespace fieldframe::ui {

/// Where a search is typed. Offers names of the catalog while one types, and, empty, what was searched for
/// before; Esc empties it.
class SearchLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchLine(Session& session, QWidget* parent = nullptr);
    ~SearchLine() override;

    /// Newest first.
    void setRecent(const QStringList& searches) { m_recent = searches; }
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] SuggestionModel& suggestions() { return m_suggestions; }

signals:
    /// Down, with nothing offered: on to the results.
    void leaveWanted();
    /// Esc was pressed and it was not empty.
    void cleared();
    /// A row of the offers was chosen; the text is already its text.
    void suggestionChosen();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void offer();
    void offerRecent();

    Session& m_session;
    SuggestionModel m_suggestions;
    QCompleter* m_popup;
    QTimer m_pause;
    Generation m_generation;
    std::stop_source m_stop;
    QStringList m_recent;
};

} // namespace fieldframe::ui
