// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/caption_overlay.h"

#include "ui/panels/text_block.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = Theme::kUnit;
constexpr int kPadding = 2 * Theme::kUnit;
/// Lines longer than this are hard to read.
constexpr int kColumns = 75;
/// Of the picture's height, at most.
constexpr double kShare = 0.45;
/// Over a picture nothing of the theme is sure to be seen; white on this always is.
const QColor kGround(16, 16, 17, 214);
const QColor kText(255, 255, 255);
const QColor kQuietText(206, 206, 210);

void setInk(TextBlock& block, const QColor& colour) {
    QPalette palette = block.palette();
    palette.setColor(QPalette::WindowText, colour);
    block.setPalette(palette);
}

} // namespace

CaptionOverlay::CaptionOverlay(QWidget* parent)
    : QFrame(parent)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_credit(new TextBlock(this))
    , m_scroll(new QScrollArea(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::kUnit);
    m_scroll->setWidget(m_page);
    m_page->setObjectName(QStringLiteral("captionPage"));
    m_scroll->setStyleSheet(QStringLiteral("QScrollArea, #captionPage { background: transparent; }"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Caption"));
    m_credit->setLineLimit(2);
    setInk(*m_credit, kQuietText);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding * 3 / 4, kPadding, kPadding * 3 / 4);
    layout->setSpacing(Theme::kUnit / 2);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_credit);
    setFonts();
}

void CaptionOverlay::setFonts() {
    for (TextBlock* const paragraph : m_paragraphs) {
        paragraph->setFont(Theme::font(Theme::Size::Body));
    }
    m_credit->setFont(Theme::font(Theme::Size::Small));
}

void CaptionOverlay::setTexts(const QString& caption, const QString& credit, const QString& instead) {
    const QString shown = caption.isEmpty() ? instead : caption;
    if (shown != m_text) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_text = shown;
    const QStringList lines = shown.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = std::ssize(m_paragraphs); i < lines.size(); ++i) {
        auto* const block = new TextBlock(m_page);
        block->setColumnLimit(kColumns);
        m_column->addWidget(block);
        m_paragraphs.push_back(block);
    }
    setFonts();
    for (qsizetype i = 0; i < std::ssize(m_paragraphs); ++i) {
        TextBlock* const block = m_paragraphs[static_cast<std::size_t>(i)];
        block->setVisible(i < lines.size());
        block->setText(i < lines.size() ? lines.at(i) : QString());
        setInk(*block, caption.isEmpty() ? kQuietText : kText);
    }
    m_credit->setText(credit);
    m_credit->setVisible(!credit.isEmpty());
    setAccessibleName(credit.isEmpty() ? shown : tr("%1 Credit: %2").arg(shown, credit));
    placeIn(m_area);
}

QString CaptionOverlay::credit() const {
    return m_credit->text();
}

std::vector<TextBlock*> CaptionOverlay::paragraphs() const {
    std::vector<TextBlock*> shown;
    std::ranges::copy_if(m_paragraphs, std::back_inserter(shown),
                         [](const TextBlock* block) { return !block->text().isEmpty(); });
    return shown;
}

void CaptionOverlay::placeIn(const QRect& area) {
    m_area = area;
    if (area.isEmpty()) {
        return;
    }
    const QFontMetrics metrics(Theme::font(Theme::Size::Body));
    const int most = static_cast<int>(area.height() * kShare);
    // A short caption takes no more room than it needs.
    int longest = QFontMetrics(m_credit->font()).horizontalAdvance(m_credit->text());
    for (const TextBlock* const block : paragraphs()) {
        longest = std::max(longest, metrics.horizontalAdvance(block->text()));
    }
    const int ideal = std::min(metrics.averageCharWidth() * kColumns * 7 / 8, longest + 2) + 2 * kPadding;
    const int width = std::max(1, std::min(ideal, area.width() - 2 * kMargin));
    const int room = width - 2 * kPadding;
    int textHeight = 0;
    for (const TextBlock* const block : paragraphs()) {
        textHeight += block->heightForWidth(room) + (textHeight > 0 ? Theme::kUnit : 0);
    }
    const bool hasCredit = !m_credit->text().isEmpty();
    const int creditHeight = hasCredit ? m_credit->heightForWidth(room) + Theme::kUnit / 2 : 0;
    const int wanted = textHeight + creditHeight + 2 * (kPadding * 3 / 4);
    const int height = std::clamp(wanted, 1, std::max(1, most));
    const bool isTooLong = wanted > most;
    m_scroll->setVerticalScrollBarPolicy(isTooLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(isTooLong ? Qt::TabFocus : Qt::NoFocus);
    const int x = isRightToLeft() ? area.right() - kMargin - width + 1 : area.left() + kMargin;
    setGeometry(x, area.bottom() - kMargin - height + 1, width, height);
}

bool CaptionOverlay::isScrollable() const {
    return m_scroll->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
}

void CaptionOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_scroll->hasFocus() ? QPen(Theme::current().accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(kGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kRadius, Theme::kRadius);
}

void CaptionOverlay::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange) {
        setFonts();
        placeIn(m_area);
    }
}

} // namespace fieldframe::ui
