// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_writing.h"

#include "core/catalog/file_store.h"
#include "ui/dialogs/conflicts_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"

#include <QAction>
#include <QPushButton>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 250;
constexpr int kSoonMilliseconds = 2000;

} // namespace

FileWriting::FileWriting(Session& session, Actions& actions, const Parts& parts, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_parts(parts)
    , m_window(window)
    , m_mark(new QPushButton(window)) {
    m_mark->setFlat(true);
    m_mark->setObjectName(QStringLiteral("unwrittenMark"));
    m_mark->setToolTip(tr("Their files do not say yet what the catalog says. Click to write them."));
    m_mark->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FileWriting::count);
    connect(&m_soon, &QTimer::timeout, this, &FileWriting::writeSoon);
    connect(m_mark, &QPushButton::clicked, this, [this] { start(std::nullopt); });
    connect(&session, &Session::changed, this, &FileWriting::changed);
    connect(&actions[ActionId::WriteFiles], &QAction::triggered, this, &FileWriting::write);
    connect(&actions[ActionId::RefreshFiles], &QAction::triggered, this,
            [this] { m_parts.jobs.startRefresh(std::nullopt); });
    connect(&actions[ActionId::Conflicts], &QAction::triggered, this, &FileWriting::openConflicts);
    actions[ActionId::RefreshFiles].setEnabled(!session.isReadOnly());
    actions[ActionId::Conflicts].setEnabled(true);
    setPolicy(m_when, m_iim);
    m_pause.start();
}

void FileWriting::setPolicy(WriteWhen when, IimMode iim) {
    m_when = when;
    m_iim = iim;
    const bool mayWrite = when != WriteWhen::Never && !m_session.isReadOnly();
    m_actions[ActionId::WriteFiles].setEnabled(mayWrite);
    m_mark->setEnabled(mayWrite);
}

void FileWriting::write() {
    const bool isChosen = m_parts.pictures.selectedCount() > 0 || !m_parts.pictures.isGrid();
    start(isChosen ? RefreshRequest(m_parts.pictures.targets()) : std::nullopt);
}

void FileWriting::start(const RefreshRequest& assets) {
    m_parts.inspector.form().commit();
    // Behind the edit that was just asked for: that lane is one thread.
    ++m_asked;
    m_session.run(
        Session::Lane::Editing, this, [](const Engine&) { return true; },
        [this, assets](bool) {
            --m_asked;
            writeback::WriteRequest request;
            request.assets = assets;
            request.iim = m_iim;
            m_parts.jobs.startWrite(std::move(request));
        });
}

void FileWriting::changed(const catalog::ChangeSet& changes) {
    takeLate(changes.changed);
}

void FileWriting::takeLate(const std::vector<AssetId>& assets) {
    m_pause.start();
    if (m_when == WriteWhen::AtOnce && !m_session.isReadOnly() && !assets.empty()) {
        m_touched.insert(assets.begin(), assets.end());
        m_soon.start();
    }
}

void FileWriting::writeSoon() {
    if (m_when != WriteWhen::AtOnce) {
        return m_touched.clear();
    }
    if (m_parts.jobs.isRunning()) {
        return m_soon.start(); // What an import brings is written when it is over.
    }
    const std::vector<AssetId> touched(m_touched.begin(), m_touched.end());
    m_touched.clear();
    ++m_asked;
    m_session.run(
        Session::Lane::Reading, this,
        [touched](const Engine& engine) { return engine.catalog().files().unwrittenAmong(touched); },
        [this, touched](const Result<std::vector<AssetId>>& unwritten) {
            --m_asked;
            if (!unwritten) {
                m_touched.insert(touched.begin(), touched.end()); // With the next change.
                emit failed(unwritten.error());
            } else if (!unwritten->empty()) {
                writeback::WriteRequest request;
                request.assets = *unwritten;
                request.iim = m_iim;
                m_parts.jobs.startWrite(std::move(request));
            }
        });
}

void FileWriting::openConflicts() {
    auto* const dialog = new ConflictsDialog(m_session, m_parts.history, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileWriting::count() {
    ++m_asked;
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return engine.catalog().files().unwrittenCount(); },
        [this](const Result<std::int64_t>& count) {
            --m_asked;
            m_mark->setVisible(count && *count > 0);
            m_mark->setText(count ? unwrittenText(*count) : QString());
            if (!count) {
                emit failed(count.error());
            }
        });
}

} // namespace fieldframe::ui
