// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/name_completer.h"

#include "core/search/suggester.h"
#include "ui/bridge/text.h"
#include "ui/shell/themed.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 150;
constexpr std::size_t kOffers = 8;

} // namespace

NameCompleter::NameCompleter(Session& session, QLineEdit& line, const QString& field, bool isPhrase)
    : QObject(&line)
    , m_session(session)
    , m_line(line)
    , m_field(field)
    , m_isPhrase(isPhrase)
    , m_names(new QStringListModel(this))
    , m_popup(new QCompleter(m_names, this)) {
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setWidget(&line);
    setThemedSheet(
        *m_popup->popup(),
        QStringLiteral("QListView { background: %raised%; border: 1px solid %line%; padding: 4px; }"
                       "QListView::item { min-height: 24px; }"
                       "QListView::item:selected { background: %accentFill%; color: %accentText%; }"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NameCompleter::ask);
    connect(&line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_popup, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        m_pause.stop();
        const bool isQuoted = m_isPhrase && name.contains(QLatin1Char(' '));
        m_line.setText(isQuoted ? QStringLiteral("\"%1\"").arg(name) : name);
        emit chosen();
    });
}

NameCompleter::~NameCompleter() {
    m_stop.request_stop();
}

void NameCompleter::ask() {
    m_stop.request_stop();
    m_stop = {};
    const Generation::Token token = m_generation.next();
    // An open phrase: all that was typed may be the beginning of one name.
    QString typed = m_line.text();
    typed.remove(QLatin1Char('"'));
    const QString query = QStringLiteral("%1:\"%2").arg(m_field, typed);
    using Found = Result<std::vector<search::Suggestion>>;
    m_session.run(
        Session::Lane::Reading, this,
        [query = toUtf8(query), stop = m_stop.get_token()](const Engine& engine) {
            return search::Suggester(engine.catalog()).suggest(query, kOffers, stop);
        },
        [this, token](const Found& found) {
            if (!m_generation.isCurrent(token) || !found) {
                return;
            }
            QStringList names;
            for (const search::Suggestion& suggestion : *found) {
                names.append(toQt(suggestion.name));
            }
            names.removeDuplicates();
            m_names->setStringList(names);
            const bool isSame = names.size() == 1 && names.front() == m_line.text();
            if (names.isEmpty() || isSame || !m_line.hasFocus()) {
                m_popup->popup()->hide();
            } else {
                m_popup->complete();
            }
        });
}

} // namespace fieldframe::ui
