// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_work.h"

#include "ui/panels/pictures_page.h"
#include "ui/shell/exporting.h"

namespace fieldframe::ui {

DocumentWork::DocumentWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                           Exporting& exporting, std::function<Place()> place, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_history(history)
    , m_exporting(exporting)
    , m_place(std::move(place)) {
    connect(&actions[ActionId::Documents], &QAction::triggered, this, &DocumentWork::open);
}

DocumentWork::~DocumentWork() {
    // It is the window's child, and would look at what goes with the catalog.
    if (m_dialog) {
        static_cast<void>(m_dialog->close());
        delete m_dialog;
    }
}

edit::DraftSources DocumentWork::sources() const {
    if (!m_pictures.isVisible()) {
        return {};
    }
    if (m_pictures.selectedCount() > 0) {
        return {{}, m_pictures.targets()};
    }
    const Place place = m_place();
    return place.kind == Place::Kind::Gallery ? edit::DraftSources{{GalleryId{place.id}}, {}}
                                              : edit::DraftSources();
}

void DocumentWork::open() {
    if (!m_dialog) {
        m_dialog = new DocumentsDialog(
            m_session, m_history, [this] { return sources(); }, m_pictures.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &DocumentsDialog::exportWanted, &m_exporting,
                [this](const PageDocument& document) { m_exporting.openDocument(document, m_dialog); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace fieldframe::ui
