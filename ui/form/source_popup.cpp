// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/source_popup.h"

#include "ui/form/field_text.h"
#include "ui/panels/text_block.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kCharacters = 52;
constexpr int kLinesAtMost = 8;

QString sentence(const FieldSource& source) {
    if (!source.isKnown) {
        return SourcePopup::tr("Taken out by hand.");
    }
    switch (source.origin) {
    case Origin::Hand:
        return SourcePopup::tr("Written by hand, here.");
    case Origin::Template:
        return SourcePopup::tr("Written from a template, here.");
    case Origin::Merge:
        return SourcePopup::tr("Came with a merge.");
    case Origin::Table:
        return SourcePopup::tr("Came from a table.");
    default:
        return SourcePopup::tr("As the file says it (%1).").arg(originText(source.origin));
    }
}

} // namespace

SourcePopup::SourcePopup(const FieldSource& source, const QString& field, bool isReadOnly, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Where %1 comes from").arg(field));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(Theme::kUnit);
    auto* const title = new QLabel(field, this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    auto* const from = new QLabel(sentence(source), this);
    from->setTextFormat(Qt::PlainText);
    from->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(from);
    for (const OtherValue& other : source.others) {
        addOther(other, isReadOnly, *column);
    }
    if (source.others.empty()) {
        auto* const none = new QLabel(tr("No other source says anything else."), this);
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    setFixedWidth(std::max(fontMetrics().averageCharWidth() * kCharacters, 240));
}

void SourcePopup::addOther(const OtherValue& other, bool isReadOnly, QVBoxLayout& column) {
    auto* const head = new QLabel(tr("%1 says:").arg(originText(other.origin)), this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(Theme::font(Theme::Size::Small));
    head->setForegroundRole(QPalette::PlaceholderText);
    auto* const text = new TextBlock(this);
    text->setLineLimit(kLinesAtMost);
    text->setText(fieldText(other.content));
    column.addSpacing(4);
    column.addWidget(head);
    column.addWidget(text);
    if (isReadOnly) {
        return;
    }
    auto* const use = new QPushButton(tr("Use this"), this);
    use->setAccessibleDescription(head->text() + QLatin1Char(' ') + text->text());
    connect(use, &QPushButton::clicked, this, [this, content = other.content] {
        emit valueWanted(content);
        close();
    });
    column.addWidget(use, 0, Qt::AlignLeading);
}

void SourcePopup::openBelow(const QWidget& mark) {
    resize(width(), layout()->heightForWidth(width()));
    const bool isMirrored = mark.isRightToLeft();
    QPoint corner = mark.mapToGlobal(QPoint(isMirrored ? 0 : mark.width() - width(), mark.height() + 2));
    const QRect room = mark.screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    focusNextChild();
}

} // namespace fieldframe::ui
