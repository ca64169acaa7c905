// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/item_pane.h"

#include "ui/bridge/text.h"
#include "ui/export/verdict_words.h"
#include "ui/form/field_label.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace fieldframe::ui {

namespace {

/// What a reader sees of an item first.
constexpr std::array kFields{FieldId::Headline,    FieldId::Caption,      FieldId::Keywords,
                             FieldId::PersonShown, FieldId::City,         FieldId::Country,
                             FieldId::GpsLatitude, FieldId::GpsLongitude, FieldId::UsageTerms};
constexpr int kLeastPicture = 120;

QLabel* textLabel(QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

QString textsOf(const delivery::ItemPreview& item) {
    QStringList lines;
    if (!item.creditLine.empty()) {
        lines.append(ItemPane::tr("Credit: %1").arg(oneLine(toQt(item.creditLine))));
    }
    for (const FieldId field : kFields) {
        for (const FieldValue& value : item.metadata.values) {
            if (value.field == field) {
                lines.append(ItemPane::tr("%1: %2", "a field and what is in it")
                                 .arg(fieldLabel(field, toQt(value.language)),
                                      oneLine(toQt(displayText(value.content)), 600)));
            }
        }
    }
    return lines.join(QLatin1String("\n\n"));
}

} // namespace

ItemPane::ItemPane(QWidget* parent)
    : QWidget(parent)
    , m_shown(new QLabel(this))
    , m_state(textLabel(this))
    , m_names(textLabel(this))
    , m_texts(nullptr) {
    m_shown->setMinimumHeight(kLeastPicture);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Ignored); // Else it never becomes smaller again.
    m_shown->setAccessibleName(tr("The picture as it would leave"));
    m_state->setAccessibleName(tr("What becomes of it"));
    m_names->setAccessibleName(tr("Names of its files"));
    m_names->setFont(Theme::font(Theme::Size::Small));
    setTone(*m_names, Tone::Muted);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Texts as they would leave"));
    m_texts = textLabel(scroll);
    m_texts->setAccessibleName(tr("Texts as they would leave"));
    scroll->setWidget(m_texts);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_shown, 3);
    column->addWidget(m_state);
    column->addWidget(m_names);
    column->addWidget(scroll, 2);
    clear();
}

void ItemPane::show(const delivery::ItemPreview& item, const QImage& picture) {
    QStringList state{outcomeText(item.verdict.outcome)};
    if (const QString how = verdictText(item.verdict); !how.isEmpty()) {
        state.append(how);
    }
    if (item.pictureError) {
        state.append(reason(*item.pictureError));
    }
    m_state->setText(state.join(QLatin1Char('\n')));
    setTone(*m_state, item.verdict.leaves() ? Tone::Text : Tone::Warning);
    QStringList names;
    for (const std::filesystem::path& name : item.names) {
        names.append(pathText(name));
    }
    m_names->setText(names.join(QLatin1Char('\n')));
    m_names->setVisible(!names.isEmpty());
    m_texts->setText(textsOf(item));
    setPicture(picture);
}

void ItemPane::showError(const Error& error) {
    clear();
    m_state->setText(sentence(error));
    setTone(*m_state, Tone::Warning);
}

void ItemPane::showWaiting() {
    m_state->setText(tr("Making it as it would leave…"));
    setTone(*m_state, Tone::Muted);
}

void ItemPane::clear() {
    setPicture({});
    m_state->setText(tr("Choose a picture to see it as it would leave."));
    setTone(*m_state, Tone::Muted);
    m_names->clear();
    m_names->hide();
    m_texts->clear();
}

QString ItemPane::texts() const {
    return m_state->text() + QLatin1Char('\n') + m_names->text() + QLatin1Char('\n') + m_texts->text();
}

void ItemPane::setPicture(const QImage& picture) {
    m_picture = picture;
    scale();
}

void ItemPane::scale() {
    if (m_picture.isNull()) {
        m_shown->setPixmap({});
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_shown->size() * ratio;
    // Never larger than it leaves.
    const QSize size = m_picture.size().scaled(room, Qt::KeepAspectRatio).boundedTo(m_picture.size());
    QPixmap pixmap =
        QPixmap::fromImage(m_picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_shown->setPixmap(pixmap);
}

void ItemPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    scale();
}

} // namespace fieldframe::ui
