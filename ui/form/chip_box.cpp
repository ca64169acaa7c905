// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/chip_box.h"

#include "ui/form/flow_layout.h"
#include "ui/form/form_keys.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// A picture may carry thousands of keywords; what can be read at a glance is shown.
constexpr std::size_t kChipsAtMost = 200;

} // namespace

ChipBox::ChipBox(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_more(new QLabel(this)) {
    m_flow->setContentsMargins(5, 4, 5, 4);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->hide();
    m_flow->addWidget(m_more);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBox::setTail(QWidget& widget) {
    m_tail = &widget;
    m_flow->addWidget(&widget);
    setFocusProxy(&widget);
}

Chip& ChipBox::addChip() {
    auto* const chip = new Chip(this);
    chip->setRemovable(m_isRemovable);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeWanted, this, [this, chip] { removeFrom(*chip); });
    connect(chip, &Chip::moveWanted, this, [this, chip](int by) { moveFrom(*chip, by); });
    connect(chip, &Chip::clicked, this, [this, chip] { emit activated(chip->content().text); });
    m_flow->insertWidget(chipCount(), chip);
    m_chips.push_back(chip);
    chip->show();
    return *chip;
}

void ChipBox::setChips(const std::vector<ChipText>& texts) {
    const std::size_t shown = std::min(texts.size(), kChipsAtMost);
    const bool hadFocus = std::ranges::any_of(m_chips, &QWidget::hasFocus);
    while (m_chips.size() > shown) {
        Chip* const last = m_chips.back();
        m_chips.pop_back();
        last->hide();
        last->deleteLater();
        m_flow->removeWidget(last);
    }
    while (m_chips.size() < shown) {
        addChip();
    }
    for (std::size_t i = 0; i < shown; ++i) {
        m_chips[i]->setContent(texts[i]);
    }
    const auto more = static_cast<qint64>(texts.size() - shown);
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %1 more", nullptr, static_cast<int>(more)).arg(QLocale().toString(more)));
    if (hadFocus && std::ranges::none_of(m_chips, &QWidget::hasFocus)) {
        focusChip(chipCount() - 1);
    }
    updateGeometry();
}

void ChipBox::setRemovable(bool isRemovable) {
    m_isRemovable = isRemovable;
    for (Chip* const chip : m_chips) {
        chip->setRemovable(isRemovable);
    }
}

int ChipBox::indexOf(const Chip& chip) const {
    return static_cast<int>(std::ranges::find(m_chips, &chip) - m_chips.begin());
}

void ChipBox::removeFrom(Chip& chip) {
    emit removeWanted(chip.content().text);
}

void ChipBox::moveFrom(const Chip& chip, int by) {
    focusChip(indexOf(chip) + by);
}

void ChipBox::focusLastChip() {
    focusChip(chipCount() - 1);
}

void ChipBox::focusChip(int index) {
    if (index >= 0 && index < chipCount()) {
        chip(index).setFocus(Qt::OtherFocusReason);
    } else if (m_tail && (index >= chipCount() || chipCount() == 0)) {
        m_tail->setFocus(Qt::OtherFocusReason);
    }
}

bool ChipBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (isFormKey(key)) {
            if (const int by = stepOf(key); by != 0) {
                emit stepWanted(by);
            } else {
                emit leaveWanted();
            }
            return true;
        }
        const bool isWord = !key.text().isEmpty() && key.text().at(0).isPrint() &&
                            key.key() != Qt::Key_Space &&
                            !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isWord) {
            emit textTyped(key.text());
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void ChipBox::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const QWidget* const focus = QApplication::focusWidget();
    const bool isHere = focus && isAncestorOf(focus);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isHere ? theme.accent : theme.line);
    painter.setBrush(theme.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kRadius, Theme::kRadius);
}

} // namespace fieldframe::ui
