// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidebar.h"

#include "ui/panels/sidebar_tree.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldframe::ui {

Sidebar::Sidebar(SidebarModel& model, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new SidebarTree(model, this)) {
    m_filter->setPlaceholderText(tr("Filter galleries and places"));
    m_filter->setAccessibleName(tr("Filter galleries and places"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kUnit, Theme::kUnit + 4, Theme::kUnit, 0);
    layout->setSpacing(Theme::kUnit / 2);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &SidebarTree::setFilter);
    connect(m_tree, &SidebarTree::typed, this, [this](const QString& text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_tree, &SidebarTree::filterLeft, m_filter, &QLineEdit::clear);
    connect(m_tree, &SidebarTree::chosen, this, [this](const Place& place) {
        m_filter->clear();
        emit placeChosen(place);
    });
    setFocusProxy(m_tree);
}

void Sidebar::setPlace(const Place& place) {
    m_tree->setPlace(place);
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event) {
    const bool isEscape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_filter && isEscape && !m_filter->text().isEmpty()) {
        event->accept();
        return true;
    }
    if (watched != m_filter || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    // The arrows and Enter act on the tree while one types.
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        QApplication::sendEvent(m_tree, event);
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty()) {
            return false;
        }
        m_filter->clear();
        m_tree->setFocus();
        return true;
    default:
        return false;
    }
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::current().panel);
}

} // namespace fieldframe::ui
