// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_line.h"

#include "ui/bridge/text.h"
#include "ui/panels/row_delegate.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 150;
constexpr std::size_t kOffers = 12;

} // namespace

SearchLine::SearchLine(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_popup(new QCompleter(this)) {
    setPlaceholderText(tr("Search captions, credits, places…"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(
        tr("Words, or field:words. Down shows what was searched for before; Escape empties it."));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_popup->setModel(&m_suggestions);
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setMaxVisibleItems(static_cast<int>(kOffers));
    m_popup->setWidget(this);
    m_popup->popup()->setItemDelegate(new RowDelegate(m_popup->popup()));
    m_popup->popup()->setAccessibleName(tr("Suggestions"));
    setThemedSheet(*m_popup->popup(), QStringLiteral("QListView { background: %raised%; border: 1px solid "
                                                     "%line%; padding: 4px; }"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SearchLine::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_popup, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                setText(index.data(SuggestionModel::QueryRole).toString());
                emit suggestionChosen();
            });
}

SearchLine::~SearchLine() {
    m_stop.request_stop();
    // The popup looks at the model to its last moment, and children outlive members.
    delete m_popup;
}

bool SearchLine::isOffering() const {
    return m_popup->popup()->isVisible();
}

void SearchLine::ask() {
    m_stop.request_stop();
    m_stop = {};
    const Generation::Token token = m_generation.next();
    if (text().trimmed().isEmpty()) {
        m_popup->popup()->hide();
        return;
    }
    using Found = Result<std::vector<search::Suggestion>>;
    m_session.run(
        Session::Lane::Reading, this,
        [typed = toUtf8(text()), stop = m_stop.get_token()](const Engine& engine) {
            return search::Suggester(engine.catalog()).suggest(typed, kOffers, stop);
        },
        [this, token](const Found& found) {
            if (m_generation.isCurrent(token) && found) {
                m_suggestions.show(*found);
                offer();
            }
        });
}

void SearchLine::offer() {
    // What comes late must not open over what the user has gone on to.
    if (m_suggestions.rowCount() == 0 || !hasFocus()) {
        m_popup->popup()->hide();
        return;
    }
    m_popup->complete();
}

void SearchLine::offerRecent() {
    m_suggestions.showRecent(m_recent);
    offer();
}

bool SearchLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        m_pause.stop();
        clear();
        emit cleared();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        if (text().isEmpty() && !m_recent.isEmpty()) {
            offerRecent();
        } else {
            m_pause.stop();
            emit leaveWanted();
        }
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause.stop();
        static_cast<void>(m_generation.next());
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace fieldframe::ui
