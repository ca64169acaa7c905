// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "core/catalog/asset_store.h"
#include "ui/bridge/text.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/panels/chip_row.h"
#include "ui/panels/inspector_fields.h"
#include "ui/panels/text_block.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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

} // namespace

Inspector::Inspector(Session& session, EditHistory& history, ThumbnailCache& thumbnails, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_hint(headingLabel(tr("Choose a picture to see and write its caption, credit and place."), nullptr))
    , m_content(new QWidget)
    , m_picture(new QLabel)
    , m_title(new TextBlock)
    , m_meta(new TextBlock)
    , m_form(new MetadataForm(session, history)) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Inspector"));
    setThemedSheet(*this, QStringLiteral("QScrollArea, #inspectorBody { background: %panel%; }"));
    auto* const body = new QWidget;
    body->setObjectName(QStringLiteral("inspectorBody"));
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_content);
    column->addStretch();
    auto* const content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Theme::kUnit);
    buildHead(*content);
    content->addWidget(m_form);
    setWidget(body);

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
    connect(m_form, &MetadataForm::stepWanted, this, &Inspector::stepWanted);
    connect(m_form, &MetadataForm::leaveWanted, this, &Inspector::leaveWanted);
    connect(m_form, &MetadataForm::loadFailed, this, &Inspector::failed);
    connect(m_form, &MetadataForm::caretMoved, this, [this](const QRect& place) {
        const QPoint centre = m_form->mapTo(widget(), place.center());
        ensureVisible(centre.x(), centre.y(), 0, 3 * place.height());
    });
    showNothing();
}

Inspector::~Inspector() {
    // It asks this object where the keyboard goes to its last moment.
    m_form->disconnect(this);
}

void Inspector::buildHead(QVBoxLayout& body) {
    m_picture->setFixedSize(kPictureWidth, kPictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    m_title->setLineLimit(2);
    m_meta->setFont(Theme::font(Theme::Size::Small));
    m_meta->setTone(Tone::Muted);
    m_meta->setLineLimit(2);
    auto* const texts = new QVBoxLayout;
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_meta);
    texts->addStretch();
    auto* const row = new QHBoxLayout;
    row->setSpacing(Theme::kUnit + 4);
    row->addWidget(m_picture);
    row->addLayout(texts, 1);
    body.addLayout(row);
}

void Inspector::show(std::optional<AssetId> current, const std::vector<AssetId>& assets) {
    m_form->show(current ? assets : std::vector<AssetId>());
    if (current == m_current && assets.size() == m_selected) {
        return;
    }
    m_current = current;
    m_selected = assets.size();
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

void Inspector::showNothing() {
    m_hash = {};
    m_hint->show();
    m_content->hide();
}

void Inspector::rebuild(const AssetDetails& details) {
    if (m_hash != details.summary.hash) {
        m_picture->setPixmap({});
    }
    m_hash = details.summary.hash;
    const QString name = toQt(details.summary.fileName);
    const bool isOne = m_selected <= 1;
    m_title->setText(isOne ? name : itemsText(static_cast<qint64>(m_selected)));
    m_meta->setText(isOne ? fileText(details)
                          : tr("%1 and %2 more").arg(name, QLocale().toString(qint64(m_selected) - 1)));
    freshFacts();
    if (isOne) {
        addFields(details);
        addFile(details);
    }
    m_hint->hide();
    m_content->show();
    paintThumbnail();
}

void Inspector::freshFacts() {
    delete m_facts;
    m_facts = new QWidget(m_content);
    auto* const column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_content->layout()->addWidget(m_facts);
}

void Inspector::addFields(const AssetDetails& details) {
    for (const InspectorField& field : inspectorFields(details)) {
        m_facts->layout()->addWidget(headingLabel(field.label, m_facts));
        if (field.items.isEmpty()) {
            QLabel* const text = textLabel(field.text, m_facts);
            text->setAccessibleName(field.label);
            m_facts->layout()->addWidget(text);
        } else {
            m_facts->layout()->addWidget(new ChipRow(field.items, m_facts));
        }
    }
}

void Inspector::addFile(const AssetDetails& details) {
    m_facts->layout()->addWidget(headingLabel(tr("File"), m_facts));
    m_facts->layout()->addWidget(textLabel(pathText(details.path), m_facts));
    if (details.summary.isOffline) {
        QLabel* const offline =
            textLabel(tr("Offline: its drive is away. Caption and picks are kept."), m_facts);
        setTone(*offline, Tone::Warning);
        m_facts->layout()->addWidget(offline);
    }
}

void Inspector::paintThumbnail() {
    const QPixmap* const pixmap = m_current ? m_thumbnails.find(m_hash) : nullptr;
    if (pixmap) {
        const qreal ratio = devicePixelRatioF();
        QPixmap scaled = pixmap->scaled(QSize(kPictureWidth, kPictureHeight) * ratio, Qt::KeepAspectRatio,
                                        Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        m_picture->setPixmap(scaled);
    }
}

} // namespace fieldframe::ui
