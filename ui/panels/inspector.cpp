// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "core/catalog/asset_store.h"
#include "ui/bridge/text.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/panels/chip_row.h"
#include "ui/panels/inspector_fields.h"
#include "ui/panels/text_block.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 60;
constexpr int kPictureWidth = 96;
constexpr int kPictureHeight = 64;
constexpr int kMargin = 2 * Theme::kUnit;

/// The panel decides how wide a text is, never the text; its height still follows from its width.
void ignoreWidth(QLabel& label) {
    QSizePolicy policy = label.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label.setSizePolicy(policy);
}

QLabel* textLabel(const QString& text, QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    ignoreWidth(*label);
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
    auto* const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(Theme::Size::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString languageText(const QString& language) {
    return language.isEmpty() ? Inspector::tr("Main") : language.section(QLatin1Char('-'), 0, 0).toUpper();
}

QString languageStyle() {
    const Theme& theme = Theme::current();
    return QStringLiteral("QPushButton { background: transparent; border: 1px solid %1; border-radius: 3px;"
                          " padding: 1px 6px; min-height: 20px; min-width: 16px; color: %2; }"
                          "QPushButton:checked { border-color: %3; color: %4; }"
                          "QPushButton:focus { border-color: %3; }")
        .arg(theme.line.name(), theme.muted.name(), theme.accent.name(), theme.text.name());
}

} // namespace

Inspector::Inspector(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_thumbnails(thumbnails) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    setStyleSheet(
        QStringLiteral("QScrollArea, #inspectorBody { background: %1; }").arg(Theme::current().panel.name()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Inspector::load);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (m_current && std::ranges::find(changes.changed, *m_current) != changes.changed.end()) {
            m_pause.start();
        }
    });
    connect(&thumbnails, &ThumbnailCache::loaded, this, [this](const ContentHash& hash) {
        if (hash == m_hash) {
            paintThumbnail();
        }
    });
    showNothing();
}

void Inspector::show(std::optional<AssetId> current, qint64 selected) {
    if (current == m_current && selected == m_selected) {
        return;
    }
    m_current = current;
    m_selected = selected;
    static_cast<void>(m_generation.next());
    if (!current) {
        m_pause.stop();
        m_isLoading = false;
        showNothing();
        return;
    }
    m_isLoading = true;
    m_pause.start();
}

void Inspector::load() {
    m_session.run(
        Session::Lane::Reading, this,
        [id = *m_current](const Engine& engine) { return engine.catalog().assets().details(id); },
        [this, token = m_generation.next()](const Result<AssetDetails>& details) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isLoading = false;
            if (details) {
                rebuild(*details);
            } else {
                showNothing();
            }
        });
}

QVBoxLayout* Inspector::freshBody() {
    m_picture = nullptr;
    auto* const body = new QWidget;
    body->setObjectName(QStringLiteral("inspectorBody"));
    auto* const layout = new QVBoxLayout(body);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(2);
    setWidget(body); // Deletes the one before.
    return layout;
}

void Inspector::showNothing() {
    m_hash = {};
    QVBoxLayout* const body = freshBody();
    QLabel* const hint = headingLabel(tr("Choose a picture to see its caption, credit and place."), widget());
    hint->setWordWrap(true);
    body->addWidget(hint);
    body->addStretch();
}

void Inspector::rebuild(const AssetDetails& details) {
    m_hash = details.summary.hash;
    QVBoxLayout* const body = freshBody();
    addHead(*body, details);
    addCaption(*body, details.metadata);
    addFields(*body, details);
    addFile(*body, details);
    body->addStretch();
    paintThumbnail();
}

void Inspector::addHead(QVBoxLayout& body, const AssetDetails& details) {
    m_picture = new QLabel(widget());
    m_picture->setFixedSize(kPictureWidth, kPictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    const QString name = toQt(details.summary.fileName);
    auto* const title = new TextBlock(widget());
    title->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    title->setLineLimit(2);
    title->setText(m_selected > 1 ? tr("%1 selected").arg(QLocale().toString(m_selected)) : name);
    auto* const meta = new TextBlock(widget());
    meta->setFont(Theme::font(Theme::Size::Small));
    meta->setColour(Theme::current().muted);
    meta->setLineLimit(2);
    meta->setText(m_selected > 1 ? tr("Showing %1").arg(name) : fileText(details));
    auto* const texts = new QVBoxLayout;
    texts->addStretch();
    texts->addWidget(title);
    texts->addWidget(meta);
    texts->addStretch();
    auto* const row = new QHBoxLayout;
    row->setSpacing(Theme::kUnit + 4);
    row->addWidget(m_picture);
    row->addLayout(texts, 1);
    body.addLayout(row);
    body.addSpacing(Theme::kUnit);
}

void Inspector::addCaption(QVBoxLayout& body, const DescriptiveMetadata& metadata) {
    const std::vector<CaptionText> captions = captionTexts(metadata);
    auto* const row = new QHBoxLayout;
    row->addWidget(headingLabel(tr("Caption"), widget()), 1);
    body.addLayout(row);
    if (captions.empty()) {
        QLabel* const none = headingLabel(tr("No caption"), widget());
        none->setFont(Theme::font(Theme::Size::Body));
        body.addWidget(none);
        body.addSpacing(Theme::kUnit);
        return;
    }
    const auto remembered = std::ranges::find(captions, m_language, &CaptionText::language);
    const CaptionText& shown = remembered == captions.end() ? captions.front() : *remembered;
    QLabel* const text = textLabel(shown.text, widget());
    text->setAccessibleName(tr("Caption"));
    if (captions.size() > 1) {
        auto* const group = new QButtonGroup(text);
        for (const CaptionText& caption : captions) {
            auto* const button = new QPushButton(languageText(caption.language), widget());
            button->setCheckable(true);
            button->setFont(Theme::font(Theme::Size::Small));
            button->setStyleSheet(languageStyle());
            button->setAccessibleName(tr("Caption in %1").arg(languageText(caption.language)));
            button->setChecked(&caption == &shown);
            group->addButton(button);
            row->addWidget(button);
            connect(button, &QPushButton::clicked, text, [this, text, caption] {
                m_language = caption.language;
                text->setLayoutDirection(caption.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
                text->setText(caption.text);
            });
        }
    }
    body.addWidget(text);
    body.addSpacing(Theme::kUnit);
}

void Inspector::addFields(QVBoxLayout& body, const AssetDetails& details) {
    for (const InspectorField& field : inspectorFields(details)) {
        body.addWidget(headingLabel(field.label, widget()));
        if (field.items.isEmpty()) {
            QLabel* const text = textLabel(field.text, widget());
            text->setAccessibleName(field.label);
            body.addWidget(text);
        } else {
            body.addSpacing(2);
            body.addWidget(new ChipRow(field.items, widget()));
        }
        body.addSpacing(Theme::kUnit);
    }
}

void Inspector::addFile(QVBoxLayout& body, const AssetDetails& details) {
    body.addWidget(headingLabel(tr("File"), widget()));
    body.addWidget(textLabel(pathText(details.path), widget()));
    if (details.summary.isOffline) {
        QLabel* const offline =
            textLabel(tr("Offline: its drive is away. Caption and picks are kept."), widget());
        offline->setStyleSheet(QStringLiteral("color: %1;").arg(Theme::current().warning.name()));
        body.addWidget(offline);
    }
}

void Inspector::paintThumbnail() {
    const QPixmap* const pixmap = m_picture ? m_thumbnails.find(m_hash) : nullptr;
    if (pixmap) {
        const qreal ratio = devicePixelRatioF();
        QPixmap scaled = pixmap->scaled(QSize(kPictureWidth, kPictureHeight) * ratio, Qt::KeepAspectRatio,
                                        Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        m_picture->setPixmap(scaled);
    }
}

} // namespace fieldframe::ui
