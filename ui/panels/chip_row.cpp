// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chip_row.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kInset = Theme::kUnit;
constexpr int kGap = 6;
/// A picture may carry thousands of keywords; what can be read at a glance is drawn.
constexpr qsizetype kChipsAtMost = 200;

} // namespace

ChipRow::ChipRow(const QStringList& texts, QWidget* parent)
    : QWidget(parent)
    , m_texts(texts.mid(0, kChipsAtMost)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(texts.join(QStringLiteral(", ")));
}

std::vector<QRect> ChipRow::places(int width) const {
    std::vector<QRect> rects;
    const int height = fontMetrics().height() + 4;
    int x = 0;
    int y = 0;
    for (const QString& text : m_texts) {
        const int chip = std::min(width, fontMetrics().horizontalAdvance(text) + 2 * kInset + 2);
        if (x > 0 && x + chip > width) {
            x = 0;
            y += height + kGap;
        }
        rects.emplace_back(isRightToLeft() ? width - x - chip : x, y, chip, height);
        x += chip + kGap;
    }
    return rects;
}

int ChipRow::heightForWidth(int width) const {
    const std::vector<QRect> rects = places(width);
    return rects.empty() ? 0 : rects.back().bottom() + 2;
}

QSize ChipRow::sizeHint() const {
    return {200, heightForWidth(200)};
}

void ChipRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> rects = places(width());
    for (std::size_t i = 0; i < rects.size(); ++i) {
        painter.setPen(Theme::current().line);
        painter.drawRoundedRect(QRectF(rects[i]).adjusted(0.5, 0.5, -0.5, -0.5), rects[i].height() / 2.0,
                                rects[i].height() / 2.0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rects[i], Qt::AlignCenter,
                         fontMetrics().elidedText(m_texts[static_cast<qsizetype>(i)], Qt::ElideRight,
                                                  rects[i].width() - kInset));
    }
}

} // namespace fieldframe::ui
