// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/bridge/text.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/status_line.h"
#include "ui/shell/catalog_path.h"
#include "ui/shell/error_text.h"
#include "ui/shell/file_writing.h"
#include "ui/shell/menus.h"
#include "ui/shell/unsaved_texts.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

namespace fieldframe::ui {

namespace {

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
    setAcceptDrops(true);
    connect(&m_instance, &InstanceServer::raised, this, &MainWindow::comeToFront);
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

void MainWindow::showWelcome() {
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setContent(
        QStringLiteral("gallery"), tr("Welcome to Fieldframe"),
        tr("A catalog holds what is said about your pictures: captions, credits, galleries, picks. "
           "The pictures stay where they are."),
        &m_actions[ActionId::NewCatalog]);
    m_welcome->setFurther(QList<QAction*>{&m_actions[ActionId::OpenCatalog]} + m_recentMenu->actions());
    setWindowTitle(QStringLiteral("Fieldframe"));
    for (const ActionId id :
         {ActionId::Import, ActionId::Export, ActionId::Undo, ActionId::Redo, ActionId::Jobs,
          ActionId::CloseCatalog, ActionId::WriteFiles, ActionId::RefreshFiles, ActionId::Conflicts}) {
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
    m_isBusy = true;
    m_opener.raiseOther(folder, [this, folder, mode, attempt = ++m_attempt](bool isRaised) {
        if (attempt != m_attempt) {
            return; // The window was closed, or another catalog asked for.
        }
        m_isBusy = false;
        if (isRaised) {
            sayOpenElsewhere(folder);
        } else {
            openHere(folder, mode);
        }
    });
}

void MainWindow::sayOpenElsewhere(const QString& folder) {
    const QString text = tr("%1 is open already; its window is in front now.").arg(catalogName(folder));
    if (!m_workspace) {
        m_welcome->setContent(QStringLiteral("catalog"), text, {}, &m_actions[ActionId::OpenCatalog]);
    } else if (folder != m_folder) {
        m_workspace->status().setMessage(text);
    }
}

void MainWindow::openHere(const QString& folder, OpenMode mode) {
    leaveCatalog([this, folder, mode, attempt = m_attempt] {
        if (attempt != m_attempt) {
            return;
        }
        m_isBusy = true;
        m_welcome->setContent({}, tr("Opening %1…").arg(catalogName(folder)), {});
        m_opener.open(folder, mode, [this, folder, attempt](Result<std::unique_ptr<Engine>> engine) {
            if (attempt == m_attempt) {
                m_isBusy = false;
                take(std::move(engine), folder);
            } else if (engine) {
                m_opener.close(std::move(*engine), [] {});
            }
        });
    });
}

void MainWindow::take(Result<std::unique_ptr<Engine>> engine, const QString& folder) {
    if (!engine) {
        const QString reason = sentence(engine.error());
        showWelcome();
        m_welcome->setContent(QStringLiteral("warning"), tr("%1 can’t be opened").arg(catalogName(folder)),
                              reason, &m_actions[ActionId::OpenCatalog]);
        emit openFailed(reason);
        return;
    }
    m_session = std::make_unique<Session>(std::move(*engine));
    m_workspace = new Workspace(*m_session, m_actions, catalogName(folder));
    m_workspace->fileWriting().setPolicy(m_settings.value().writeWhen, m_settings.value().iim);
    applySpelling();
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->takeKeyboard();
    m_actions[ActionId::Jobs].setEnabled(true);
    m_actions[ActionId::CloseCatalog].setEnabled(true);
    setWindowTitle(tr("%1 – Fieldframe").arg(catalogName(folder)));
    for (const catalog::OpenNotice& notice : m_session->engine().catalog().notices()) {
        m_workspace->status().setWarning(noticeText(notice));
    }
    m_folder = folder;
    listen();
    m_memory.addCatalog(folder);
    fillRecentMenu();
    restoreWorkspace();
    if (m_sessionFile) {
        m_workspace->choices().keepIn(KeptChoices::usualFile());
    }
    remember();
    emit opened();
}

void MainWindow::leaveCatalog(std::function<void()> then) {
    const auto leave = [this, then = std::move(then), attempt = m_attempt] {
        if (attempt != m_attempt) {
            return; // The window is being closed.
        }
        if (m_workspace) {
            remember();
        }
        closeCatalog(then);
    };
    if (!m_workspace) {
        leave();
        return;
    }
    m_isBusy = true;
    leaveAfterSaving(*m_workspace, leave, [this] { m_isBusy = false; });
}

void MainWindow::closeCatalog(std::function<void()> then) {
    if (!m_session) {
        then();
        return;
    }
    m_isBusy = true;
    m_instance.close();
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

void MainWindow::listen() {
    if (m_session->isReadOnly()) {
        return; // Whoever writes to it listens.
    }
    m_session->run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return instanceName(engine.catalog().folder()); },
        [this](const QString& name) { m_instance.listen(name); });
}

void MainWindow::comeToFront(const QStringList& imports) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (m_workspace && !imports.isEmpty() && m_actions[ActionId::Import].isEnabled()) {
        m_workspace->openImport(imports);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const Dropped dropped = droppedIn(*event->mimeData());
    const bool canImport =
        m_workspace && m_actions[ActionId::Import].isEnabled() && !dropped.imports.isEmpty();
    if (!event->source() && (canImport || !dropped.catalog.isEmpty())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const Dropped dropped = droppedIn(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!dropped.catalog.isEmpty()) {
        openCatalog(dropped.catalog, OpenMode::Open);
    } else if (m_workspace && !dropped.imports.isEmpty()) {
        comeToFront({});
        if (m_actions[ActionId::Import].isEnabled()) {
            m_workspace->takeDrop(dropped.imports);
        }
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        menuBar()->setVisible(!isFullScreen());
    }
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
    ++m_attempt;
    const auto leave = [this] {
        remember();
        closeCatalog([this] {
            m_isBusy = false;
            m_isClosing = false;
            emit closed();
        });
    };
    // What is under way is stopped and saved while nobody has to look at it.
    hide();
    if (m_workspace) {
        leaveAfterSaving(*m_workspace, leave, [this] { m_isClosing = false; });
    } else {
        leave();
    }
}

} // namespace fieldframe::ui
