// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/bridge/reveal_file.h"
#include "ui/documents/document_work.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/house/house_work.h"
#include "ui/loupe/filmstrip.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/viewer.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/home_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"
#include "ui/panels/status_line.h"
#include "ui/protection/protection_work.h"
#include "ui/shell/batch_work.h"
#include "ui/shell/counts.h"
#include "ui/shell/culling.h"
#include "ui/shell/error_text.h"
#include "ui/shell/exporting.h"
#include "ui/shell/file_writing.h"
#include "ui/shell/filing.h"
#include "ui/shell/gallery_filing.h"
#include "ui/shell/grid_work.h"
#include "ui/shell/looking.h"
#include "ui/shell/metadata_copying.h"
#include "ui/shell/sidebar_filing.h"
#include "ui/shell/step_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kPlacesKept = 50;

} // namespace

Workspace::Workspace(Session& session, Actions& actions, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_jobs(session)
    , m_history(session)
    , m_thumbnails(session)
    , m_categories(session)
    , m_sidebarModel(session)
    , m_search(new SearchBar(session, m_categories, m_choices))
    , m_sidebar(new Sidebar(m_sidebarModel))
    , m_home(new HomePage(session, m_thumbnails, m_categories, actions[ActionId::Import]))
    , m_pictures(new PicturesPage(session, m_thumbnails, actions[ActionId::Import]))
    , m_pages(new QStackedWidget)
    , m_inspector(new Inspector(session, m_history, m_thumbnails))
    , m_status(new StatusLine(m_jobs))
    , m_splitter(new QSplitter)
    , m_culling(new Culling(actions, *m_pictures, m_history, this))
    , m_filing(new Filing(session, actions, *m_pictures, m_history, this))
    , m_gridWork(new GridWork(session, actions, *m_pictures, m_history, this))
    , m_galleryFiling(new GalleryFiling(session, actions, m_history,
                                        {*m_sidebar, m_sidebarModel, *m_home, *m_pictures}, this))
    , m_sidebarFiling(new SidebarFiling(session, actions, m_history,
                                        {*m_sidebar, m_sidebarModel, *m_search, *m_filing, *m_galleryFiling},
                                        this))
    , m_copying(new MetadataCopying(session, actions, *m_pictures, *m_inspector, m_history, this))
    , m_houseWork(new HouseWork(session, actions, *m_pictures, *m_inspector, m_history, this))
    , m_looking(new Looking(session, actions, *m_pictures, m_history, this))
    , m_fileWriting(new FileWriting(session, actions, {*m_pictures, *m_inspector, m_jobs, m_history}, this))
    , m_batch(new BatchWork(session, actions, *m_pictures, *m_inspector, m_history, this))
    , m_exporting(
          new Exporting(session, actions, {*m_pictures, m_jobs, m_choices, [this] { return m_place; }}, this))
    , m_protection(new ProtectionWork(session, actions, *m_pictures, *m_inspector, m_history, this))
    , m_documents(new DocumentWork(
          session, actions, *m_pictures, m_history, *m_exporting, [this] { return m_place; }, this)) {
    arrange(name);
    actions.install(KeyScope::Pictures, *m_pictures);
    actions.install(KeyScope::Look, m_pictures->viewer());
    actions.install(KeyScope::Loupe, *m_pictures->loupeView());
    actions.install(KeyScope::Loupe, m_pictures->viewer().filmstrip());
    m_inspector->addAction(&actions[ActionId::WriteCaption]); // From its buttons and headings, too.
    connectActions();
    connectPanels();
    connectFiling();
    m_history.restore(&stepText);
    show({Place::Kind::Home, 0, tr("Home")});
}

Workspace::~Workspace() {
    m_inspector->form().commit();
    m_pictures->galleryHead().finish();
    // A field that had the keyboard says so on leaving, while what it says it to is still there.
    if (QWidget* const focused = focusWidget()) {
        focused->clearFocus();
    }
    // The panels look at the models to their last moment, and child widgets outlive members.
    delete m_culling;
    delete m_sidebarFiling;
    delete m_galleryFiling;
    delete m_filing;
    delete m_gridWork;
    delete m_houseWork;
    delete m_copying;
    delete m_looking;
    delete m_fileWriting;
    delete m_documents;
    delete m_batch;
    delete m_exporting;
    delete m_protection;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void Workspace::connectPanels() {
    connect(m_sidebar, &Sidebar::placeChosen, this, &Workspace::goTo);
    connect(m_home, &HomePage::galleryActivated, this, [this](GalleryId gallery) {
        const QModelIndex index = m_sidebarModel.find({Place::Kind::Gallery, gallery.value, {}});
        goTo({Place::Kind::Gallery, gallery.value, index.data().toString()});
    });
    connect(m_home, &HomePage::countChanged, this, &Workspace::showContents);
    connect(m_pictures, &PicturesPage::contentsChanged, this, &Workspace::showContents);
    connect(m_pictures, &PicturesPage::modeChanged, this, &Workspace::modeChanged);
    connect(m_pictures, &PicturesPage::failed, this, &Workspace::warn);
    connect(m_gridWork, &GridWork::fileWanted, this, &showInFileManager);
    connect(m_gridWork, &GridWork::noticed, m_status, &StatusLine::setMessage);
    connect(m_search, &SearchBar::searchChanged, this, &Workspace::searchChanged);
    connect(m_search, &SearchBar::sortChanged, this, [this] {
        if (m_place.kind != Place::Kind::Home) {
            m_pictures->show(m_place, m_search->words(), m_search->sort());
        }
    });
    connect(m_search, &SearchBar::resultsWanted, m_pictures, &PicturesPage::focusPictures);
    connect(m_inspector, &Inspector::stepWanted, this, [this](int by) {
        m_pictures->step(by);
        // At once: the next key is meant for the next picture.
        showContents();
    });
    connect(m_inspector, &Inspector::leaveWanted, m_pictures, &PicturesPage::focusPictures);
    connect(m_inspector, &Inspector::failed, this, &Workspace::warn);
    connect(m_inspector, &Inspector::galleryWanted, this, [this](GalleryId gallery, const QString& title) {
        goTo({Place::Kind::Gallery, gallery.value, title});
    });
    connect(m_inspector, &Inspector::addToGalleryWanted, &m_actions[ActionId::AddToGallery],
            &QAction::trigger);
    connect(m_houseWork, &HouseWork::told, m_status, &StatusLine::setMessage);
    connect(m_houseWork, &HouseWork::allImagesWanted, this, [this] {
        goTo({Place::Kind::AllImages, 0, tr("All images")});
    });
    connect(m_protection, &ProtectionWork::failed, this, &Workspace::warn);
    connect(m_protection, &ProtectionWork::importWanted, this, &Workspace::openImport);
    connect(m_protection, &ProtectionWork::pictureWanted, m_houseWork, &HouseWork::goTo);
    connect(m_copying, &MetadataCopying::told, m_status, &StatusLine::setMessage);
    connect(m_copying, &MetadataCopying::failed, this, &Workspace::warn);
    connect(m_batch, &BatchWork::told, m_status, &StatusLine::setMessage);
    connect(m_batch, &BatchWork::failed, this, &Workspace::warn);
    connect(m_fileWriting, &FileWriting::failed, this, &Workspace::warn);
    connect(m_looking, &Looking::failed, this, &Workspace::warn);
    connect(m_status, &StatusLine::detailsWanted, this, &Workspace::openJobs);
    connect(&m_jobs, &JobController::jobEnded, this, [this](int id) {
        if (const Job* const job = m_jobs.find(id); job && job->batch) {
            m_history.record(tr("Import (%Ln picture(s))", nullptr, static_cast<int>(job->done)),
                             *job->batch);
        }
    });
    connect(&m_history, &EditHistory::saved, this, [this] { m_status->setMessage(tr("Saved")); });
    connect(&m_history, &EditHistory::failed, this, [this](const QString& what, const Error& error) {
        m_status->setWarning(tr("Not saved: %1. %2").arg(what, sentence(error)));
    });
    if (const auto& error = m_session.engine().workersError()) {
        warn(*error);
    }
}

void Workspace::warn(const Error& error) {
    m_status->setWarning(sentence(error));
}

void Workspace::connectFiling() {
    m_pictures->galleryHead().allowEditing(
        {m_history, m_categories, m_thumbnails, [this] { return m_pictures->current(); }});
    connect(&m_pictures->galleryHead(), &GalleryHead::titleChanged, this, [this](const QString& title) {
        if (m_place.kind == Place::Kind::Gallery) {
            m_place.title = title;
        }
    });
    connect(m_home, &HomePage::menuWanted, this, [this](GalleryId, const QPoint& position) {
        if (const auto target = m_galleryFiling->target()) {
            m_galleryFiling->openMenu(*target, position);
        }
    });
    connect(m_home, &HomePage::pickWanted, &m_actions[ActionId::PickGallery], &QAction::trigger);
    connect(m_home, &HomePage::deleteWanted, &m_actions[ActionId::DeleteGallery], &QAction::trigger);
    connect(m_galleryFiling, &GalleryFiling::openWanted, this, &Workspace::goTo);
    connect(m_galleryFiling, &GalleryFiling::exportWanted, m_exporting, &Exporting::openGallery);
    connect(m_filing, &Filing::galleryMade, this, &Workspace::goTo);
    connect(m_galleryFiling, &GalleryFiling::gone, this, [this](GalleryId gallery) {
        if (m_place.kind == Place::Kind::Gallery && m_place.id == gallery.value) {
            goTo({Place::Kind::Home, 0, tr("Home")});
        }
    });
}

void Workspace::openSavedSearch(const Place& place) {
    m_search->clear();
    m_savedSearch = place;
    m_search->setWords(place.text);
    searchChanged();
    m_pictures->focusPictures();
}

void Workspace::goTo(const Place& place) {
    if (place.kind == Place::Kind::SavedSearch) {
        openSavedSearch(place);
        return;
    }
    m_search->clear();
    if (!place.isSameAs(m_place)) {
        m_before.push_back(m_place);
        if (m_before.size() > kPlacesKept) {
            m_before.erase(m_before.begin());
        }
    }
    show(place);
    if (place.kind != Place::Kind::Home) {
        m_pictures->focusPictures();
    } else {
        m_home->focusCards();
    }
}

void Workspace::show(const Place& place) {
    m_pictures->galleryHead().finish();
    m_place = place;
    const bool isSaved =
        place.kind == Place::Kind::Search && m_savedSearch && m_search->words().words == m_savedSearch->text;
    m_sidebar->setPlace(isSaved ? *m_savedSearch : place);
    if (place.kind == Place::Kind::Home) {
        m_pages->setCurrentWidget(m_home);
    } else {
        m_pictures->show(place, m_search->words(), m_search->sort());
        m_pages->setCurrentWidget(m_pictures);
    }
    modeChanged();
    showContents();
}

void Workspace::searchChanged() {
    if (m_search->words().isEmpty()) {
        if (m_place.kind == Place::Kind::Search) {
            back();
        }
        return;
    }
    if (m_place.kind != Place::Kind::Search) {
        m_before.push_back(m_place);
    }
    show({Place::Kind::Search, 0, tr("Search")});
}

void Workspace::setInspectorWanted(bool isWanted) {
    m_isInspectorWanted = isWanted;
    modeChanged();
}

QByteArray Workspace::panels() const {
    return m_splitter->saveState();
}

void Workspace::restorePanels(const QByteArray& panels) {
    m_splitter->restoreState(panels);
    m_splitter->setHandleWidth(1);
}

void Workspace::takeKeyboard() {
    m_sidebar->setFocus();
}

void Workspace::search(const QString& words) {
    m_search->setWords(words);
}

void Workspace::back() {
    if (m_pages->currentWidget() == m_pictures && !m_pictures->isGrid()) {
        m_pictures->leaveLoupe();
        return;
    }
    if (window()->isFullScreen()) {
        m_actions[ActionId::FullScreen].trigger();
        return;
    }
    if (m_before.empty()) {
        return;
    }
    const Place before = m_before.back();
    m_before.pop_back();
    m_search->clear();
    show(before);
    if (m_search->isAncestorOf(QApplication::focusWidget())) {
        return; // Who empties the line to type other words must not rate pictures with them.
    }
    if (before.kind != Place::Kind::Home) {
        m_pictures->focusPictures();
    } else {
        m_home->focusCards();
    }
}

void Workspace::showContents() {
    const bool isHome = m_pages->currentWidget() == m_home;
    m_status->setContents(isHome ? galleriesText(m_home->galleryCount()) : m_pictures->statusText());
    if (!isHome) {
        const bool hasSelection = m_pictures->selectedCount() > 0 || !m_pictures->isGrid();
        m_inspector->show(hasSelection ? m_pictures->current() : std::nullopt, m_pictures->targets());
    }
    m_exporting->setEnabled(!isHome && m_pictures->count() > 0);
}

void Workspace::modeChanged() {
    const bool isPictures = m_pages->currentWidget() == m_pictures;
    m_inspector->setVisible(isPictures && m_isInspectorWanted);
    for (const ActionRow& row : actionTable()) {
        if (row.scope != KeyScope::Window) {
            m_actions[row.id].setEnabled(isPictures);
        }
    }
    const bool isGallery = isPictures && m_place.kind == Place::Kind::Gallery && !m_session.isReadOnly();
    for (const ActionId id : {ActionId::RemoveFromGallery, ActionId::MoveToGallery, ActionId::SetCover,
                              ActionId::SplitGallery, ActionId::ChooseCategories, ActionId::PublishGallery}) {
        m_actions[id].setEnabled(isGallery);
    }
    for (const ActionId id :
         {ActionId::NewGallery, ActionId::PickGallery, ActionId::RenameGallery, ActionId::DuplicateGallery,
          ActionId::MergeGallery, ActionId::DeleteGallery, ActionId::NewCategory}) {
        m_actions[id].setEnabled(!m_session.isReadOnly());
    }
    m_actions[ActionId::MarkAreas].setEnabled(isPictures && !m_session.isReadOnly());
    m_actions[ActionId::SaveSearch].setEnabled(!m_session.isReadOnly() &&
                                               m_place.kind == Place::Kind::Search);
}

bool Workspace::isSettled() const {
    const bool isPageSettled = m_pages->currentWidget() == m_home
                                   ? m_home->isLoaded()
                                   : m_pictures->isSettled() && m_inspector->isSettled();
    return !m_jobs.isRunning() && m_session.inFlight() == 0 && m_thumbnails.isIdle() &&
           m_looking->isSettled() && m_search->isSettled() && isPageSettled;
}

} // namespace fieldframe::ui
