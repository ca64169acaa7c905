// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empty_state.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_further(new QVBoxLayout) {
    m_title->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_button->setAutoDefault(true); // Enter, too.
    m_hint->setFixedWidth(m_hint->fontMetrics().averageCharWidth() * 60);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::kUnit);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::kUnit);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::kUnit);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    m_further->setSpacing(0);
    layout->addLayout(m_further);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action->trigger();
        }
    });
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& hint, QAction* action) {
    m_iconName = icon;
    showIcon();
    m_title->setText(title);
    m_hint->setText(hint);
    // A centred label is given its hinted height, not the one its width asks for.
    m_hint->setMinimumHeight(m_hint->heightForWidth(m_hint->width()));
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (action) {
        m_button->setText(action->text());
    }
    setFurther({});
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::setFurther(const QList<QAction*>& actions) {
    while (QLayoutItem* const item = m_further->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction* const action : actions) {
        auto* const button = new QPushButton(action->text(), this);
        button->setFlat(true);
        button->setAutoDefault(true);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QObject::destroyed, button, &QObject::deleteLater);
        m_further->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void EmptyState::showIcon() {
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(iconPixmap(m_iconName, 48, Theme::current().muted, devicePixelRatioF()));
    }
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        showIcon();
    }
}

QString EmptyState::title() const {
    return m_title->text();
}

} // namespace fieldframe::ui
