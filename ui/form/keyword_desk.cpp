// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/keyword_desk.h"

#include "core/catalog/keyword_tree.h"
#include "ui/form/field_editor.h"
#include "ui/form/keyword_chooser.h"
#include "ui/shell/error_text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPushButton>

namespace fieldframe::ui {

KeywordDesk::KeywordDesk(Session& session, FormModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model) {
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (m_chooser && !changes.changed.empty()) {
            load();
        }
    });
}

KeywordChooser* KeywordDesk::chooser() const {
    return m_chooser && m_chooser->isVisible() ? m_chooser.data() : nullptr;
}

void KeywordDesk::watch(FieldEditor& keywords) {
    m_button = new QPushButton(icon(QStringLiteral("sidebar"), Tone::Muted), tr("Tree"), &keywords);
    m_button->setFlat(true);
    m_button->setFont(Theme::font(Theme::Size::Small));
    m_button->setFocusPolicy(Qt::NoFocus); // Between two fields there is one step.
    m_button->setAccessibleName(tr("Choose keywords from the tree"));
    m_button->setToolTip(tr("Choose keywords from the tree (Alt+Down)"));
    keywords.addBesideName(*m_button);
    keywords.input().installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &KeywordDesk::open);
}

bool KeywordDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier) {
            open();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void KeywordDesk::open() {
    if (!m_model.assets() || m_session.isReadOnly() || chooser()) {
        return;
    }
    emit aboutToOpen();
    m_assets = m_model.assets();
    m_chooser = new KeywordChooser(m_button);
    connect(m_chooser, &KeywordChooser::wanted, this, [this](const edit::KeywordEdit& edit) {
        m_model.changeKeywords(m_assets, edit, QStringLiteral("tree %1").arg(++m_ticks));
    });
    m_chooser->openAt(*m_button);
    load();
}

void KeywordDesk::load() {
    ++m_asked;
    // Behind the tick that was just made.
    const auto lane = m_model.isQuiet() ? Session::Lane::Reading : Session::Lane::Editing;
    m_session.run(
        lane, this,
        [assets = m_assets](const Engine& engine) -> Result<std::vector<KeywordEntry>> {
            auto nodes = catalog::keywordTree(engine.catalog(), *assets, engine.stopToken());
            if (!nodes) {
                return tl::unexpected<Error>(nodes.error());
            }
            return keywordEntries(std::move(*nodes));
        },
        [this, token = m_generation.next()](Result<std::vector<KeywordEntry>>&& entries) {
            --m_asked;
            if (!m_chooser || !m_generation.isCurrent(token)) {
                return;
            }
            if (entries) {
                m_chooser->show(std::move(*entries), static_cast<qint64>(m_assets->size()));
            } else {
                m_chooser->showProblem(sentence(entries.error()));
            }
        });
}

} // namespace fieldframe::ui
