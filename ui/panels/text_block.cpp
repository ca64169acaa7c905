// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/text_block.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QTextOption>

#include <cmath>

namespace fieldframe::ui {

namespace {

/// More is not laid out while the window waits; the longest captions in use are a tenth of it.
constexpr qsizetype kCharactersAtMost = 20'000;

} // namespace

TextBlock::TextBlock(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::setText(const QString& text) {
    QString shown = text.left(kCharactersAtMost);
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (shown == m_text) {
        return;
    }
    m_text = shown;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TextBlock::setAtWindowsSide(bool isAtWindowsSide) {
    m_isAtWindowsSide = isAtWindowsSide;
    update();
}

bool TextBlock::standsRight() const {
    return m_isAtWindowsSide ? isRightToLeft() : m_text.isRightToLeft();
}

QTextOption TextBlock::textOption() const {
    QTextOption option((standsRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

void TextBlock::setLineLimit(int lines) {
    m_lineLimit = lines;
    updateGeometry();
    update();
}

void TextBlock::setColumnLimit(int characters) {
    m_columnLimit = characters;
    updateGeometry();
    update();
}

void TextBlock::setTone(Tone tone) {
    m_tone = tone;
    update();
}

bool TextBlock::isCut() const {
    QTextLayout layout(m_text, font());
    return layOut(layout, width()).isCut;
}

QStringList TextBlock::lines() const {
    QTextLayout layout(m_text, font());
    const Lines laidOut = layOut(layout, width());
    QStringList texts;
    for (int i = 0; i < laidOut.count; ++i) {
        const QTextLine line = layout.lineAt(i);
        texts.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
    }
    return texts;
}

int TextBlock::lineSpacing(const QFont& font) {
    return static_cast<int>(std::ceil(QFontMetricsF(font).lineSpacing() * 1.1));
}

TextBlock::Lines TextBlock::layOut(QTextLayout& layout, int width) const {
    layout.setTextOption(textOption());
    layout.beginLayout();
    Lines lines;
    const qreal spacing = lineSpacing(font());
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        if (m_lineLimit > 0 && lines.count == m_lineLimit) {
            lines.isCut = true;
            break;
        }
        line.setLineWidth(width);
        qreal left = 0;
        if (m_columnLimit > 0 && line.textLength() > m_columnLimit) {
            // The room of so many characters, so that the line still ends between words.
            const int start = line.textStart();
            const qreal room = std::abs(line.cursorToX(start + m_columnLimit) - line.cursorToX(start));
            line.setLineWidth(room);
            left = standsRight() ? width - room : 0;
        }
        line.setPosition({left, lines.count * spacing});
        lines.lastStart = line.textStart();
        ++lines.count;
    }
    layout.endLayout();
    return lines;
}

int TextBlock::heightForWidth(int width) const {
    if (m_text.isEmpty()) {
        return 0;
    }
    QTextLayout layout(m_text, font());
    const Lines lines = layOut(layout, width);
    return lines.count * lineSpacing(font());
}

QSize TextBlock::sizeHint() const {
    const int wished = fontMetrics().averageCharWidth() * 40;
    // A layout lets it be no higher than this, so that it is what it needs where it stands.
    return {wished, heightForWidth(width() > 0 && isVisible() ? width() : wished)};
}

void TextBlock::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        updateGeometry();
    }
}

QSize TextBlock::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, 0};
}

void TextBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Text ? palette().color(QPalette::WindowText)
                                        : Theme::current().colour(m_tone));
    QTextLayout layout(m_text, font());
    const Lines lines = layOut(layout, width());
    for (int i = 0; i < lines.count; ++i) {
        const bool isLastOfCut = lines.isCut && i == lines.count - 1;
        if (!isLastOfCut) {
            layout.lineAt(i).draw(&painter, {});
            continue;
        }
        QString rest = m_text.mid(lines.lastStart);
        rest = rest.replace(QChar::LineSeparator, QLatin1Char(' ')).trimmed();
        if (m_columnLimit > 0 && rest.size() > m_columnLimit) {
            rest = rest.left(m_columnLimit - 1).trimmed() + QChar(0x2026);
        }
        const QString cut = fontMetrics().elidedText(rest, Qt::ElideRight, width());
        QTextLayout last(cut, font());
        last.setTextOption(textOption());
        last.beginLayout();
        QTextLine line = last.createLine();
        line.setLineWidth(width());
        line.setPosition(layout.lineAt(i).position());
        last.endLayout();
        line.draw(&painter, {});
    }
}

void TextBlock::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace fieldframe::ui
