// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/bridge/job_controller.h"
#include "ui/bridge/kept_choices.h"
#include "ui/models/category_tree_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/shell/actions.h"
#include "ui/shell/session_file.h"

#include <QWidget>

#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace fieldframe::ui {

class BatchWork;
class DocumentWork;
class Culling;
class Exporting;
class FileWriting;
class Filing;
class GridWork;
class GalleryFiling;
class SidebarFiling;
class HomePage;
class HouseWork;
class Inspector;
class JobsDialog;
class Looking;
class MetadataCopying;
class PicturesPage;
class ProtectionWork;
class SearchBar;
class Sidebar;
class StatusLine;

/// One open catalog: sidebar, search, home, pictures, inspector, status. Lives as long as its session is
/// used.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    Workspace(Session& session, Actions& actions, const QString& name, QWidget* parent = nullptr);
    ~Workspace() override;

    void goTo(const Place& place);
    /// A place by word, for the command line: home, latest, categories, galleries, images, picks,
    /// gallery:TITLE, search:WORDS, loupe:WORDS. False for another word.
    bool goToWord(const QString& word);
    void search(const QString& words);
    /// To the list of places, not into the search field: single keys work from the start.
    void takeKeyboard();
    [[nodiscard]] bool isInspectorWanted() const { return m_isInspectorWanted; }
    void setInspectorWanted(bool isWanted);
    /// The widths of sidebar, pictures and inspector, and back.
    [[nodiscard]] QByteArray panels() const;
    void restorePanels(const QByteArray& panels);
    /// Where the user is, and back there once it has come. A gallery that is gone leads Home.
    [[nodiscard]] CatalogMemory memory() const;
    void restore(const CatalogMemory& memory);
    void openImport(const QStringList& paths);
    /// Of files that left from here it says so; others are to be imported.
    void takeDrop(const QStringList& paths);
    int startImport(ingest::ImportRequest request) { return m_jobs.startImport(std::move(request)); }
    /// No job runs and all that can be seen has come.
    [[nodiscard]] bool isSettled() const;

    /// What dialogs and the search remember.
    [[nodiscard]] KeptChoices& choices() { return m_choices; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] JobController& jobs() { return m_jobs; }
    [[nodiscard]] EditHistory& history() { return m_history; }
    [[nodiscard]] PicturesPage& pictures() { return *m_pictures; }
    [[nodiscard]] Sidebar& sidebar() { return *m_sidebar; }
    [[nodiscard]] Filing& filing() { return *m_filing; }
    [[nodiscard]] HomePage& home() { return *m_home; }
    [[nodiscard]] SearchBar& searchBar() { return *m_search; }
    [[nodiscard]] Inspector& inspector() { return *m_inspector; }
    [[nodiscard]] StatusLine& status() { return *m_status; }
    [[nodiscard]] Looking& looking() { return *m_looking; }
    [[nodiscard]] HouseWork& houseWork() { return *m_houseWork; }
    [[nodiscard]] FileWriting& fileWriting() { return *m_fileWriting; }
    [[nodiscard]] DocumentWork& documents() { return *m_documents; }
    [[nodiscard]] BatchWork& batch() { return *m_batch; }
    [[nodiscard]] Exporting& exporting() { return *m_exporting; }
    [[nodiscard]] ProtectionWork& protection() { return *m_protection; }
    [[nodiscard]] const Place& place() const { return m_place; }

private:
    void arrange(const QString& name);
    QWidget* buildTopBar(const QString& name);
    QWidget* buildBottomBar();
    void connectActions();
    void connectPanels();
    void warn(const fieldframe::Error& error);
    void show(const Place& place);
    void searchChanged();
    void back();
    void openJobs();
    void showContents();
    void modeChanged();
    void openGallery(const QString& title);
    void returnTo(const CatalogMemory& memory);
    void connectFiling();
    void openSavedSearch(const Place& place);

    Session& m_session;
    Actions& m_actions;
    KeptChoices m_choices;
    JobController m_jobs;
    EditHistory m_history;
    ThumbnailCache m_thumbnails;
    CategoryTreeModel m_categories;
    SidebarModel m_sidebarModel;
    SearchBar* m_search;
    Sidebar* m_sidebar;
    HomePage* m_home;
    PicturesPage* m_pictures;
    QStackedWidget* m_pages;
    Inspector* m_inspector;
    StatusLine* m_status;
    QSplitter* m_splitter;
    Culling* m_culling;
    Filing* m_filing;
    GridWork* m_gridWork;
    GalleryFiling* m_galleryFiling;
    SidebarFiling* m_sidebarFiling;
    MetadataCopying* m_copying;
    HouseWork* m_houseWork;
    Looking* m_looking;
    FileWriting* m_fileWriting;
    BatchWork* m_batch;
    Exporting* m_exporting;
    ProtectionWork* m_protection;
    DocumentWork* m_documents;
    JobsDialog* m_jobsDialog = nullptr;
    Place m_place;
    std::optional<Place> m_savedSearch; ///< The one opened last, while what it searches for stands there.
    std::vector<Place> m_before;        ///< Places to go back to.
    bool m_isInspectorWanted = true;
};

} // namespace fieldframe::ui
