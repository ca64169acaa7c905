// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a Workspace.
#include "ui/panels/home_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/status_line.h"
#include "ui/shell/file_writing.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// In characters of the body's text: panels are as wide as what stands in them needs, whatever its size.
constexpr int kSidebarCharacters = 26;
constexpr int kInspectorCharacters = 38;
constexpr int kLeastSidebar = 208;
constexpr int kLeastInspector = 304;

int sidebarWidth(const QFontMetrics& metrics) {
    return std::max(kLeastSidebar, metrics.averageCharWidth() * kSidebarCharacters);
}

int inspectorWidth(const QFontMetrics& metrics) {
    return std::max(kLeastInspector, metrics.averageCharWidth() * kInspectorCharacters);
}

QWidget* bar(const QString& name) {
    auto* const widget = new QWidget;
    widget->setObjectName(name);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

} // namespace

void Workspace::arrange(const QString& name) {
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_pictures);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    const int sidebar = sidebarWidth(fontMetrics());
    const int inspector = inspectorWidth(fontMetrics());
    m_splitter->setSizes({sidebar, 900, inspector});
    m_sidebar->setMinimumWidth(sidebar * 3 / 4);
    m_inspector->setMinimumWidth(inspector * 3 / 4);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTopBar(name));
    layout->addWidget(m_search->drop());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildBottomBar());
}

QWidget* Workspace::buildTopBar(const QString& name) {
    QWidget* const top = bar(QStringLiteral("topBar"));
    setThemedSheet(*top, QStringLiteral("#topBar { background: %panel%; border-bottom: 1px solid %line%; }"));
    auto* const title = new QLabel(top);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    const int width = sidebarWidth(fontMetrics());
    title->setText(title->fontMetrics().elidedText(name, Qt::ElideRight, width - 3 * Theme::kUnit));
    title->setToolTip(name);
    title->setFixedWidth(width - 2 * Theme::kUnit);
    auto* const layout = new QHBoxLayout(top);
    layout->setContentsMargins(2 * Theme::kUnit, Theme::kUnit, 2 * Theme::kUnit, Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(title);
    layout->addWidget(m_search, 1);
    for (const ActionId id : {ActionId::Import, ActionId::Export}) {
        QAction& action = m_actions[id];
        auto* const button = new QPushButton(action.text(), top);
        button->setToolTip(action.shortcut().toString(QKeySequence::NativeText));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, &action, &QAction::trigger);
        connect(&action, &QAction::changed, button,
                [&action, button] { button->setEnabled(action.isEnabled()); });
        layout->addWidget(button);
    }
    return top;
}

QWidget* Workspace::buildBottomBar() {
    QWidget* const bottom = bar(QStringLiteral("bottomBar"));
    setThemedSheet(*bottom,
                   QStringLiteral("#bottomBar { background: %panel%; border-top: 1px solid %line%; }"));
    auto* const layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_fileWriting->mark());
    return bottom;
}

} // namespace fieldframe::ui
