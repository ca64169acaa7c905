// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus and keys do in a Workspace.
#include "core/catalog/gallery_store.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/jobs_dialog.h"
#include "ui/form/form_spelling.h"
#include "ui/form/keyword_desk.h"
#include "ui/form/metadata_form.h"
#include "ui/form/typing_aids.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/home_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"
#include "ui/protection/protection_work.h"
#include "ui/shell/workspace.h"

#include <QStackedWidget>

namespace fieldframe::ui {

void Workspace::connectActions() {
    const auto on = [this](ActionId id, auto perform) {
        connect(&m_actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::Import, [this] { openImport({}); });
    on(ActionId::Jobs, [this] { openJobs(); });
    on(ActionId::Search, [this] { m_search->focusWords(); });
    on(ActionId::AdvancedSearch, [this] { m_search->togglePanel(); });
    on(ActionId::Back, [this] { back(); });
    on(ActionId::Home, [this] { goTo({Place::Kind::Home, 0, tr("Home")}); });
    on(ActionId::AllImages, [this] { goTo({Place::Kind::AllImages, 0, tr("All images")}); });
    on(ActionId::LastImport, [this] { goTo({Place::Kind::LastImport, 0, tr("Last import")}); });
    on(ActionId::PickedImages, [this] { goTo({Place::Kind::PickedAssets, 0, tr("Editors’ picks")}); });
    on(ActionId::ChooseCategories, [this] { m_pictures->galleryHead().chooseCategories(); });
    on(ActionId::PublishGallery, [this] { m_pictures->galleryHead().choosePublishDate(); });
    on(ActionId::WriteCaption, [this] {
        setInspectorWanted(true);
        m_inspector->form().write(FieldId::Caption);
    });
    on(ActionId::KeywordTree, [this] {
        if (m_pages->currentWidget() == m_pictures) {
            setInspectorWanted(true);
            m_inspector->form().write(FieldId::Keywords);
            m_inspector->form().aids().keywords().open();
        }
    });
    on(ActionId::NextMisspelling, [this] {
        setInspectorWanted(true);
        m_inspector->form().aids().spelling().goToNext(m_inspector->form().focusedEditor());
    });
    on(ActionId::Inspector, [this] { setInspectorWanted(!m_isInspectorWanted); });
    QUndoStack& stack = m_history.stack();
    on(ActionId::Undo, [this] {
        m_inspector->form().commit();
        m_history.undo();
    });
    on(ActionId::Redo, [this] {
        m_inspector->form().commit();
        m_history.redo();
    });
    const auto nameUndo = [this, &stack] {
        const QString undo = stack.undoText();
        const QString redo = stack.redoText();
        m_actions[ActionId::Undo].setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
        m_actions[ActionId::Undo].setEnabled(stack.canUndo());
        m_actions[ActionId::Redo].setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
        m_actions[ActionId::Redo].setEnabled(stack.canRedo());
    };
    connect(&stack, &QUndoStack::indexChanged, this, nameUndo);
    nameUndo();
    m_actions[ActionId::Import].setEnabled(!m_session.isReadOnly());
}

void Workspace::openImport(const QStringList& paths) {
    auto* const dialog = new ImportDialog(m_session, m_choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addPaths(paths);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startImport(dialog->request()); });
    dialog->open();
}

void Workspace::takeDrop(const QStringList& paths) {
    m_protection->takeDrop(paths);
}

void Workspace::openJobs() {
    if (!m_jobsDialog) {
        m_jobsDialog = new JobsDialog(m_jobs, this);
    }
    m_jobsDialog->show();
    m_jobsDialog->raise();
    m_jobsDialog->activateWindow();
}

bool Workspace::goToWord(const QString& word) {
    const QString kind = word.section(QLatin1Char(':'), 0, 0);
    const QString rest = word.section(QLatin1Char(':'), 1);
    const auto home = [this](HomePage::Tab tab) {
        m_home->setTab(tab);
        goTo({Place::Kind::Home, 0, tr("Home")});
    };
    if (kind == QLatin1String("home")) {
        home(HomePage::Tab::Picked);
    } else if (kind == QLatin1String("latest")) {
        home(HomePage::Tab::Latest);
    } else if (kind == QLatin1String("categories")) {
        home(HomePage::Tab::Categories);
    } else if (kind == QLatin1String("galleries")) {
        home(HomePage::Tab::All);
    } else if (kind == QLatin1String("images")) {
        goTo({Place::Kind::AllImages, 0, tr("All images")});
    } else if (kind == QLatin1String("picks")) {
        goTo({Place::Kind::PickedAssets, 0, tr("Editors’ picks")});
    } else if (kind == QLatin1String("search")) {
        search(rest);
    } else if (kind == QLatin1String("gallery")) {
        openGallery(rest);
    } else if (kind == QLatin1String("loupe")) {
        goTo({Place::Kind::AllImages, 0, tr("All images")});
        connect(
            m_pictures, &PicturesPage::contentsChanged, this, [this] { m_pictures->enterLoupe(); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    } else {
        return false;
    }
    return true;
}

void Workspace::openGallery(const QString& title) {
    m_session.run(
        Session::Lane::Reading, this,
        [title = toUtf8(title)](const Engine& engine) { return engine.catalog().galleries().resolve(title); },
        [this, title](const Result<GalleryId>& gallery) {
            if (gallery) {
                goTo({Place::Kind::Gallery, gallery->value, title});
            }
        });
}

} // namespace fieldframe::ui
