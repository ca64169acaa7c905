// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers from one start to the next.
#include "ui/panels/filter_bar.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/catalog_path.h"
#include "ui/shell/looking.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QMenu>

namespace fieldframe::ui {

void MainWindow::restoreSession(std::unique_ptr<SessionFile> file) {
    m_sessionFile = std::move(file);
    m_memory = m_sessionFile->load();
    restoreGeometry(m_memory.geometry);
    fillRecentMenu();
    if (!m_workspace) {
        showWelcome();
    }
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!m_memory.catalogs.isEmpty());
    m_recentMenu->setToolTipsVisible(true);
    for (const QString& folder : m_memory.catalogs) {
        QString name = catalogName(folder);
        QAction* const action = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(folder);
        connect(action, &QAction::triggered, this, [this, folder] { openCatalog(folder, OpenMode::Open); });
    }
}

void MainWindow::restoreWorkspace() {
    m_workspace->looking().restore(m_memory.look);
    if (const auto known = m_memory.places.find(m_folder); known != m_memory.places.end()) {
        if (const auto memory = catalogMemoryFrom(known->second)) {
            m_workspace->restore(*memory);
            setWindowState(memory->isFullScreen ? windowState() | Qt::WindowFullScreen
                                                : windowState() & ~Qt::WindowFullScreen);
            return;
        }
    }
    if (!m_memory.panels.isEmpty()) {
        m_workspace->restorePanels(m_memory.panels);
    }
    m_workspace->setInspectorWanted(m_memory.isInspectorShown);
    if (m_memory.cellWidth > 0) {
        m_workspace->pictures().filterBar().setCellWidth(m_memory.cellWidth);
    }
}

void MainWindow::remember() {
    m_memory.geometry = saveGeometry();
    if (m_workspace) {
        m_memory.panels = m_workspace->panels();
        m_memory.isInspectorShown = m_workspace->isInspectorWanted();
        m_memory.look = m_workspace->looking().memory();
        m_memory.cellWidth = m_workspace->pictures().filterBar().cellWidth();
        m_memory.places.insert_or_assign(m_folder, toBytes(m_workspace->memory()));
    }
    if (m_sessionFile) {
        m_sessionFile->save(m_memory);
    }
}

} // namespace fieldframe::ui
