// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/catalog_opener.h"
#include "ui/bridge/instance.h"
#include "ui/bridge/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session_file.h"

#include <QMainWindow>
#include <QStringList>

#include <memory>

class QMenu;
class QStackedWidget;

namespace fieldframe::ui {

class EmptyState;
class Workspace;

/// The window: menus, and the open catalog's workspace or a word of welcome.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// See worker::PoolOptions::program.
    void setWorkerProgram(const std::filesystem::path& program) { m_opener.setWorkerProgram(program); }
    /// Takes up what the last window remembered in @p file (size, panels, recent catalogs), and remembers
    /// there from now on. Without it nothing is remembered.
    void restoreSession(std::unique_ptr<SessionFile> file);
    /// Opened last, newest first.
    [[nodiscard]] const QStringList& recentCatalogs() const { return m_memory.catalogs; }
    /// Closes the open catalog, then opens @p folder. opened() or a sentence in the window follows. Where
    /// another window has it open, that one comes to the front instead and this one stays as it is.
    void openCatalog(const QString& folder, OpenMode mode);
    /// Null while no catalog is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    /// The open catalog's; null while none is open.
    [[nodiscard]] const Session* session() const { return m_session.get(); }
    /// Nothing is being opened or closed, and the workspace is settled.
    [[nodiscard]] bool isSettled() const;
    /// What the user chose for all catalogs; without Settings::keepIn() nothing is kept.
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Appearance& appearance() { return m_appearance; }
    [[nodiscard]] Actions& actions() { return m_actions; }
    /// What stands where there is no workspace.
    [[nodiscard]] EmptyState& welcome() const { return *m_welcome; }

signals:
    void opened();
    void openFailed(const QString& reason);
    /// After the user closed the window: the catalog is closed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseCatalog(bool isNew);
    void openHere(const QString& folder, OpenMode mode);
    void sayOpenElsewhere(const QString& folder);
    void listen();
    void comeToFront(const QStringList& imports);
    /// closeCatalog() once everything typed is saved; what can't be is asked about, and may keep it open.
    void leaveCatalog(std::function<void()> then);
    void closeCatalog(std::function<void()> then);
    void take(Result<std::unique_ptr<Engine>> engine, const QString& folder);
    void showWelcome();
    void connectActions();
    void applySettings();
    void applySpelling();
    void openPreferences();
    void fillRecentMenu();
    void restoreWorkspace();
    void remember();

    Actions m_actions;
    Appearance m_appearance;
    Settings m_settings;
    Preferences m_applied;
    CatalogOpener m_opener;
    std::unique_ptr<SessionFile> m_sessionFile;
    WindowMemory m_memory;
    QMenu* m_recentMenu = nullptr;
    InstanceServer m_instance;
    QString m_folder; ///< Of the catalog opened last.
    std::unique_ptr<Session> m_session;
    QStackedWidget* m_stack;
    EmptyState* m_welcome;
    Workspace* m_workspace = nullptr; ///< In m_stack; lives while m_session does.
    bool m_isBusy = false;            ///< Opening or closing.
    bool m_isClosing = false;
    int m_attempt = 0; ///< Counts the catalogs asked for; what an earlier one brings is dropped.
};

} // namespace fieldframe::ui
