// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/loupe_view.h"

#include "ui/bridge/text.h"
#include "ui/loupe/caption_overlay.h"
#include "ui/loupe/picture_line.h"
#include "ui/loupe/picture_pane.h"
#include "ui/models/asset_list_model.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace fieldframe::ui {

namespace {

/// In the order of need, by the way the user goes.
constexpr std::array kNeighbours{1, 2, 3, -1, -2};

} // namespace

LoupeView::LoupeView(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_previews(previews)
    , m_captions(captions)
    , m_pane(new PicturePane(model, previews, captions, this))
    , m_line(new PictureLine(this))
    , m_overlay(new CaptionOverlay(m_pane)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_line);
    setFocusProxy(m_pane);
    m_pane->installEventFilter(this);
    connect(m_pane, &PicturePane::needsChanged, this, [this] {
        showLine();
        wish();
    });
    connect(m_pane, &PicturePane::framingChanged, this, &LoupeView::showLine);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty()) {
                    showTexts();
                    wish();
                }
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, signal, this, &LoupeView::showLine);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &LoupeView::showTexts);
    connect(&captions, &CaptionLoader::loaded, this, [this](AssetId loaded) {
        if (const AssetSummary* const shown = m_pane->asset(); shown && shown->id == loaded) {
            showTexts();
        }
    });
}

int LoupeView::row() const {
    return m_pane->row();
}

Zoom LoupeView::zoom() const {
    return m_pane->framing().zoom;
}

void LoupeView::toggleZoom() {
    m_pane->toggleZoom();
}

void LoupeView::setRow(int row) {
    if (row != this->row()) {
        m_direction = row < this->row() ? -1 : 1;
    }
    m_pane->setRow(row);
    showTexts();
    wish();
}

void LoupeView::setOverlayWanted(bool isWanted) {
    m_isOverlayWanted = isWanted;
    showTexts();
}

bool LoupeView::isSettled() const {
    return m_pane->isSettled();
}

void LoupeView::wish() {
    if (!isVisible()) {
        return;
    }
    std::vector<PreviewWish> wishes = m_pane->wishes();
    // The picture itself, then the one the next key shows, then its own pixels, then the others.
    auto place = wishes.empty() ? wishes.end() : wishes.begin() + 1;
    for (const int by : kNeighbours) {
        const int neighbour = row() + by * m_direction;
        if (const auto wanted = row() < 0 ? std::nullopt : m_pane->wishFor(neighbour)) {
            place = by == 1 ? wishes.insert(place, *wanted) : wishes.insert(wishes.end(), *wanted);
        }
        if (const AssetSummary* const summary = m_model.summary(neighbour)) {
            static_cast<void>(m_captions.find(summary->id));
        }
    }
    m_previews.want(this, std::move(wishes));
}

void LoupeView::showLine() {
    const AssetSummary* const shown = m_pane->asset();
    PictureLine::Content content;
    if (shown) {
        content = PictureLine::contentOf(*shown);
        content.note = m_pane->note();
        content.isNoteWarning = m_pane->isNoteWarning();
        content.zoom = shown->kind == MediaKind::Image ? m_pane->zoomText() : QString();
    }
    if (row() >= 0) {
        content.place =
            tr("%1 of %2").arg(QLocale().toString(row() + 1), QLocale().toString(m_model.rowCount()));
    }
    m_line->setContent(content);
}

void LoupeView::showTexts() {
    const AssetSummary* const shown = m_pane->asset();
    m_overlay->setVisible(m_isOverlayWanted && shown);
    showLine();
    if (!shown) {
        return;
    }
    // Until the whole caption is here its beginning stands in.
    const CaptionLoader::Texts* const texts = m_captions.find(shown->id);
    m_overlay->setTexts(texts ? texts->caption : oneLine(toQt(shown->captionStart)),
                        texts ? texts->credit : oneLine(toQt(shown->creditLine)), tr("No caption yet"));
}

void LoupeView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_overlay->placeIn(m_pane->rect());
}

bool LoupeView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_pane && event->type() == QEvent::Resize) {
        m_overlay->placeIn(m_pane->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void LoupeView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    wish();
}

void LoupeView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_previews.want(this, {});
}

void LoupeView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        m_overlay->placeIn(m_pane->rect());
    }
}

} // namespace fieldframe::ui
