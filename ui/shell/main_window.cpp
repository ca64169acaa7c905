// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/catalog/preview_store.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/keymap_editor.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"
#include "ui/panels/status_line.h"
#include "ui/shell/error_text.h"
#include "ui/shell/menus.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QStackedWidget>

namespace fieldframe::ui {

namespace {

constexpr auto kCatalogSuffix = ".fieldframe";

/// "Field library" for "/home/ana/Pictures/Field library.fieldframe".
QString nameOf(const QString& folder) {
    QString name = folder;
    while (name.endsWith(QLatin1Char('/'))) {
        name.chop(1);
    }
    name = name.section(QLatin1Char('/'), -1);
    if (name.endsWith(QLatin1String(kCatalogSuffix))) {
        name.chop(static_cast<int>(qstrlen(kCatalogSuffix)));
    }
    return name;
}

QString noticeText(const catalog::OpenNotice& notice) {
    switch (notice.kind) {
    case catalog::OpenNotice::Kind::NewerReadOnly:
        return MainWindow::tr("Written by a newer Fieldframe: open for reading only.");
    case catalog::OpenNotice::Kind::NoWriteAheadLog:
        return MainWindow::tr("This disk makes the catalog slower; a local one is better.");
    case catalog::OpenNotice::Kind::Recovered:
        return MainWindow::tr("An interrupted run was cleared up; nothing finished was lost.");
    case catalog::OpenNotice::Kind::Migrated:
        return MainWindow::tr("Brought to this version; a copy from before is kept.");
    }
    return {};
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_appearance(m_actions)
    , m_stack(new QStackedWidget(this))
    , m_welcome(new EmptyState(this)) {
    setWindowTitle(QStringLiteral("Fieldframe"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/fieldframe.svg")));
    setMinimumSize(800, 500);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    m_recentMenu = fillMenuBar(*menuBar(), m_actions);
    fillRecentMenu();
    m_actions.install(KeyScope::Window, *this);
    connectActions();
    applySettings();
    showWelcome();
}

MainWindow::~MainWindow() {
    delete m_workspace;
    if (m_session) {
        // Closed without a close event: the opener's thread finishes before it is destroyed.
        m_opener.close(m_session->release(), [] {});
    }
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto perform) {
        connect(&m_actions[id], &QAction::triggered, this, perform);
    };
    const auto show = [](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    on(ActionId::NewCatalog, [this] { chooseCatalog(true); });
    on(ActionId::OpenCatalog, [this] { chooseCatalog(false); });
    on(ActionId::CloseCatalog, [this] {
        remember();
        closeCatalog([this] { showWelcome(); });
    });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Preferences, [this] { openPreferences(); });
    on(ActionId::Keys, [this, show] { show(new KeysDialog(m_actions, this)); });
    on(ActionId::About, [this, show] { show(new AboutDialog(this)); });
    on(ActionId::FullScreen, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        menuBar()->setVisible(!isFullScreen());
    });
    on(ActionId::AutoAdvance, [this] {
        Preferences chosen = m_settings.value();
        chosen.isAdvancing = m_actions[ActionId::AutoAdvance].isChecked();
        m_settings.change(chosen);
    });
    connect(&m_appearance, &Appearance::schemeChosen, this, [this](Scheme scheme) {
        Preferences chosen = m_settings.value();
        chosen.scheme = scheme;
        m_settings.change(chosen);
    });
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySettings);
}

void MainWindow::applySettings() {
    const Preferences& chosen = m_settings.value();
    m_appearance.setScheme(chosen.scheme);
    m_actions.setKeymap(chosen.keymap);
    m_actions[ActionId::AutoAdvance].setChecked(chosen.isAdvancing);
    catalog::OpenOptions options;
    options.person = toUtf8(chosen.person);
    options.previewBudgetBytes = static_cast<std::uint64_t>(chosen.previewGigabytes) << 30;
    m_opener.setOptions(options);
    const int gigabytesBefore = std::exchange(m_previewGigabytes, chosen.previewGigabytes);
    if (!m_session) {
        return;
    }
    // On the lane of the edits, so that what was changed before keeps the name it was changed under.
    m_session->post(Session::Lane::Editing,
                    [person = options.person](const Engine& engine) { engine.catalog().setPerson(person); });
    if (!m_session->isReadOnly() && gigabytesBefore != chosen.previewGigabytes) {
        m_session->run(
            Session::Lane::Jobs, this,
            [bytes = *options.previewBudgetBytes](const Engine& engine) {
                return engine.catalog().previews().setBudget(bytes);
            },
            [this](const Status& done) {
                if (!done && m_workspace) {
                    m_workspace->status().setWarning(sentence(done.error()));
                }
            });
    }
}

void MainWindow::openPreferences() {
    auto* const dialog = new PreferencesDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::keysWanted, dialog, [this, dialog] {
        auto* const keys = new KeymapEditor(m_settings, dialog);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->open();
    });
    dialog->open();
}

void MainWindow::showWelcome() {
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setContent(
        QStringLiteral("gallery"), tr("Welcome to Fieldframe"),
        tr("A catalog holds what is said about your pictures: captions, credits, galleries, picks. "
           "The pictures stay where they are."),
        &m_actions[ActionId::NewCatalog]);
    setWindowTitle(QStringLiteral("Fieldframe"));
    for (const ActionId id : {ActionId::Import, ActionId::Export, ActionId::Undo, ActionId::Redo,
                              ActionId::Jobs, ActionId::CloseCatalog}) {
        m_actions[id].setEnabled(false);
    }
    for (const ActionRow& row : actionTable()) {
        if (row.scope != KeyScope::Window || row.menu == MenuId::Gallery || row.id == ActionId::SaveSearch) {
            m_actions[row.id].setEnabled(false);
        }
    }
}

void MainWindow::chooseCatalog(bool isNew) {
    auto* const dialog = new QFileDialog(this, isNew ? tr("New catalog") : tr("Open catalog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::Directory);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isNew](const QString& chosen) {
        const bool hasSuffix = chosen.endsWith(QLatin1String(kCatalogSuffix));
        openCatalog(isNew && !hasSuffix ? chosen + QLatin1String(kCatalogSuffix) : chosen,
                    isNew ? OpenMode::Create : OpenMode::Open);
    });
    dialog->open();
}

void MainWindow::openCatalog(const QString& folder, OpenMode mode) {
    if (m_workspace) {
        remember();
    }
    closeCatalog([this, folder, mode] {
        m_isBusy = true;
        m_welcome->setContent({}, tr("Opening %1…").arg(nameOf(folder)), {});
        m_opener.open(folder, mode, [this, folder](Result<std::unique_ptr<Engine>> engine) {
            m_isBusy = false;
            take(std::move(engine), folder);
        });
    });
}

void MainWindow::take(Result<std::unique_ptr<Engine>> engine, const QString& folder) {
    if (!engine) {
        const QString reason = sentence(engine.error());
        showWelcome();
        m_welcome->setContent(QStringLiteral("warning"), tr("%1 can’t be opened").arg(nameOf(folder)), reason,
                              &m_actions[ActionId::OpenCatalog]);
        emit openFailed(reason);
        return;
    }
    m_session = std::make_unique<Session>(std::move(*engine));
    m_workspace = new Workspace(*m_session, m_actions, nameOf(folder));
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_actions[ActionId::Jobs].setEnabled(true);
    m_actions[ActionId::CloseCatalog].setEnabled(true);
    setWindowTitle(tr("%1 – Fieldframe").arg(nameOf(folder)));
    for (const catalog::OpenNotice& notice : m_session->engine().catalog().notices()) {
        m_workspace->status().setWarning(noticeText(notice));
    }
    m_memory.addCatalog(folder);
    fillRecentMenu();
    restoreWorkspace();
    if (m_sessionFile) {
        m_workspace->choices().keepIn(KeptChoices::usualFile());
    }
    remember();
    emit opened();
}

void MainWindow::restoreSession(std::unique_ptr<SessionFile> file) {
    m_sessionFile = std::move(file);
    m_memory = m_sessionFile->load();
    restoreGeometry(m_memory.geometry);
    fillRecentMenu();
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!m_memory.catalogs.isEmpty());
    m_recentMenu->setToolTipsVisible(true);
    for (const QString& folder : m_memory.catalogs) {
        QString name = nameOf(folder);
        QAction* const action = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(folder);
        connect(action, &QAction::triggered, this, [this, folder] { openCatalog(folder, OpenMode::Open); });
    }
}

void MainWindow::restoreWorkspace() {
    if (!m_memory.panels.isEmpty()) {
        m_workspace->restorePanels(m_memory.panels);
    }
    m_workspace->setInspectorWanted(m_memory.isInspectorShown);
    m_workspace->sidebar().tree().restoreExpansion(m_memory.sidebar);
    if (m_memory.cellWidth > 0) {
        m_workspace->pictures().filterBar().setCellWidth(m_memory.cellWidth);
    }
}

void MainWindow::remember() {
    m_memory.geometry = saveGeometry();
    if (m_workspace) {
        m_memory.panels = m_workspace->panels();
        m_memory.sidebar = m_workspace->sidebar().tree().expansion();
        m_memory.isInspectorShown = m_workspace->isInspectorWanted();
        m_memory.cellWidth = m_workspace->pictures().filterBar().cellWidth();
    }
    if (m_sessionFile) {
        m_sessionFile->save(m_memory);
    }
}

void MainWindow::closeCatalog(std::function<void()> then) {
    if (!m_session) {
        then();
        return;
    }
    m_isBusy = true;
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setContent({}, tr("Closing…"), {});
    delete m_workspace;
    m_workspace = nullptr;
    // The session object may go at once: whatever was on its way to it is dropped, edits that were begun are
    // finished.
    std::unique_ptr<Engine> engine = m_session->release();
    m_session.reset();
    m_opener.close(std::move(engine), [this, then = std::move(then)] {
        m_isBusy = false;
        then();
    });
}

bool MainWindow::isSettled() const {
    return !m_isBusy && (!m_workspace || m_workspace->isSettled());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_session && !m_isBusy) {
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    if (std::exchange(m_isClosing, true)) {
        return;
    }
    remember();
    // What is under way is stopped and saved while nobody has to look at it.
    hide();
    closeCatalog([this] { emit closed(); });
}

} // namespace fieldframe::ui
