// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_request.h"
#include "ui/bridge/session.h"
#include "ui/models/candidate_model.h"
#include "ui/models/folder_tree_model.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListView;
class QPushButton;
class QTreeView;

namespace fieldframe::ui {

class ImportOptions;
class KeptChoices;

/// What to import, seen before it is: folders to tick, the pictures in them, and what becomes of them. Reads
/// no file: its models and the job do, in the background.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session& session, KeptChoices& kept, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Files and folders to take besides what is ticked in the tree.
    void addPaths(const QStringList& paths);
    [[nodiscard]] ingest::ImportRequest request() const;

    [[nodiscard]] FolderTreeModel& folders() { return m_folders; }
    [[nodiscard]] CandidateModel& files() { return m_files; }
    [[nodiscard]] ImportOptions& options() { return *m_options; }
    [[nodiscard]] QListView& grid() { return *m_grid; }
    /// How much was found, as it is shown.
    [[nodiscard]] QString countsText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void readTemplates();
    QWidget* buildTree();
    QWidget* buildFiles();
    QWidget* buildOptions();
    void connectParts();
    void addFolder();
    void scanTicked();
    void toggleSelected();
    void refresh();
    void showExample();
    void rememberSources() const;
    void takeSources();

    Session& m_session;
    KeptChoices& m_kept;
    FolderTreeModel m_folders;
    CandidateModel m_files;
    QTreeView* m_tree;
    QListView* m_grid;
    ImportOptions* m_options;
    QLabel* m_counts;
    QLabel* m_hint;
    QLabel* m_problem;
    QString m_templateProblem; ///< A template that can't be read, and so not chosen.
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_import;
    QTimer m_scanPause;    ///< Several folders ticked in a row are looked at once.
    QTimer m_examplePause; ///< The file an example is made of is read once it stays the same.
    std::filesystem::path m_exampleOf;
};

} // namespace fieldframe::ui
