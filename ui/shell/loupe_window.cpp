// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loupe_window.h"

#include "ui/loupe/loupe_view.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace fieldframe::ui {

LoupeWindow::LoupeWindow(Actions& actions, AssetListModel& model, PreviewLoader& previews,
                         CaptionLoader& captions)
    : m_loupe(new LoupeView(model, previews, captions, this)) {
    setObjectName(QStringLiteral("loupeWindow"));
    setWindowTitle(tr("Loupe – Fieldframe"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/fieldframe.svg")));
    setMinimumSize(320, 240);
    resize(960, 640);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_loupe);
    for (const ActionRow& row : actionTable()) {
        // Full screen and back are about this window here.
        if (row.id != ActionId::FullScreen && row.id != ActionId::Back) {
            addAction(&actions[row.id]);
        }
    }
    actions.installAdvancing(*this);
    auto* const fullScreen = new QAction(this);
    fullScreen->setShortcuts(actions[ActionId::FullScreen].shortcuts());
    connect(&actions[ActionId::FullScreen], &QAction::changed, fullScreen,
            [fullScreen, &actions] { fullScreen->setShortcuts(actions[ActionId::FullScreen].shortcuts()); });
    connect(fullScreen, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addAction(fullScreen);
}

void LoupeWindow::openBeside(const QWidget& main) {
    if (!std::exchange(m_wasPlaced, true) && !testAttribute(Qt::WA_Moved)) {
        for (const QScreen* const screen : QGuiApplication::screens()) {
            if (screen != main.screen()) {
                setGeometry(screen->availableGeometry().adjusted(80, 80, -80, -80));
                setWindowState(windowState() | Qt::WindowMaximized);
                break;
            }
        }
    }
    show();
    raise();
    m_loupe->setFocus();
}

bool LoupeWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate) {
        emit activeChanged(event->type() == QEvent::WindowActivate);
    }
    return QWidget::event(event);
}

void LoupeWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isFullScreen()) {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        return;
    }
    QWidget::keyPressEvent(event);
}

void LoupeWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    emit activeChanged(false);
    emit closed();
}

} // namespace fieldframe::ui
