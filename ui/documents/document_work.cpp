// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_work.h"

#include "ui/panels/pictures_page.h"

namespace fieldframe::ui {

DocumentWork::DocumentWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                           JobController& jobs, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_history(history)
    , m_jobs(jobs) {
    connect(&actions[ActionId::Documents], &QAction::triggered, this, &DocumentWork::open);
}

DocumentWork::~DocumentWork() {
    // It is the window's child, and would look at what goes with the catalog.
    if (m_dialog) {
        static_cast<void>(m_dialog->close());
        delete m_dialog;
    }
}

void DocumentWork::open() {
    if (!m_dialog) {
        m_dialog = new DocumentsDialog(
            m_session, m_history, m_jobs,
            [this] {
                return m_pictures.isVisible() && m_pictures.selectedCount() > 0 ? m_pictures.targets()
                                                                                : std::vector<AssetId>();
            },
            m_pictures.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace fieldframe::ui
