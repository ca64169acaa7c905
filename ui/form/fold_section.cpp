// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fold_section.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kIcon = 12;

} // namespace

FoldSection::FoldSection(const QString& title, QWidget& content, bool isOpen, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(content) {
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setIconSize({kIcon, kIcon});
    m_heading->setMinimumHeight(Theme::kSmallestTarget);
    m_heading->setFont(Theme::font(Theme::Size::Small, QFont::DemiBold));
    setThemedSheet(*m_heading,
                   QStringLiteral("QToolButton { border: 1px solid transparent; border-radius: 3px;"
                                  " background: transparent; padding: 0 4px 0 0; }"
                                  "QToolButton:hover { background: %hover%; }"
                                  "QToolButton:focus { border-color: %accent%; }"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading, 0, Qt::AlignLeading);
    column->addWidget(&m_content);
    connect(m_heading, &QToolButton::toggled, this, &FoldSection::setOpen);
    setTitle(title);
    m_heading->setChecked(isOpen);
    setOpen(isOpen);
}

void FoldSection::setTitle(const QString& title) {
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

bool FoldSection::isOpen() const {
    return m_heading->isChecked();
}

void FoldSection::setOpen(bool isOpen) {
    m_heading->setChecked(isOpen);
    const QString folded = isRightToLeft() ? QStringLiteral("previous") : QStringLiteral("next");
    m_heading->setIcon(icon(isOpen ? QStringLiteral("fold") : folded, Tone::Muted));
    m_heading->setAccessibleDescription(isOpen ? tr("Open") : tr("Folded"));
    m_content.setVisible(isOpen);
    if (isOpen) {
        emit opened();
    }
}

void FoldSection::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        setOpen(isOpen());
    }
    if (event->type() == QEvent::FontChange) {
        m_heading->setFont(Theme::font(Theme::Size::Small, QFont::DemiBold));
    }
}

} // namespace fieldframe::ui
