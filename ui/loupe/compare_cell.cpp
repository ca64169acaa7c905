// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/compare_cell.h"

#include "ui/loupe/picture_line.h"
#include "ui/loupe/picture_pane.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kFrame = 2;

} // namespace

CompareCell::CompareCell(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
                         QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_pane(new PicturePane(model, previews, captions, this))
    , m_line(new PictureLine(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_line);
    // The keyboard is the comparison's: arrows go from picture to picture.
    m_pane->setFocusPolicy(Qt::NoFocus);
    connect(m_pane, &PicturePane::needsChanged, this, &CompareCell::showLine);
    connect(m_pane, &PicturePane::framingChanged, this, &CompareCell::showLine);
}

void CompareCell::setAsset(AssetId asset) {
    m_asset = asset;
    m_pane->setRow(m_model.rowOf(asset));
    showLine();
}

void CompareCell::setActive(bool isActive) {
    m_isActive = isActive;
    // The first click chooses; only in the chosen one it zooms.
    m_pane->setZoomsByClick(isActive);
    update();
}

void CompareCell::showLine() {
    PictureLine::Content content;
    if (const AssetSummary* const shown = m_pane->asset()) {
        content = PictureLine::contentOf(*shown);
        content.note = m_pane->note();
        content.isNoteWarning = m_pane->isNoteWarning();
        content.zoom = shown->kind == MediaKind::Image ? m_pane->zoomText() : QString();
    }
    m_line->setContent(content);
}

void CompareCell::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), m_isActive ? theme.accent : theme.line);
}

} // namespace fieldframe::ui
