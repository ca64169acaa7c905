// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_galleries.h"

#include "ui/bridge/text.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

QString titleOf(const catalog::SharedGallery& gallery) {
    return oneLine(toQt(gallery.gallery.title));
}

} // namespace

InspectorGalleries::InspectorGalleries(EditHistory& history, bool isReadOnly, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_chips(new ChipBox(this))
    , m_add(new QPushButton(tr("Add…"), m_chips)) {
    auto* const heading = new QLabel(tr("Galleries"), this);
    heading->setFont(Theme::font(Theme::Size::Small));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setMinimumHeight(Theme::kSmallestTarget);
    m_add->setFlat(true);
    m_add->setAccessibleName(tr("Add to a gallery"));
    m_add->setVisible(!isReadOnly);
    m_chips->setAccessibleName(heading->text());
    m_chips->setTail(*m_add);
    m_chips->setRemovable(!isReadOnly);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::kUnit);
    column->setSpacing(1);
    column->addWidget(heading);
    column->addWidget(m_chips);
    connect(m_add, &QPushButton::clicked, this, &InspectorGalleries::addWanted);
    connect(m_chips, &ChipBox::removeWanted, this, &InspectorGalleries::leave);
    connect(m_chips, &ChipBox::activated, this, [this](const QString& title) {
        if (const catalog::SharedGallery* const gallery = find(title)) {
            emit galleryWanted(gallery->gallery.id, title);
        }
    });
    connect(m_chips, &ChipBox::stepWanted, this, &InspectorGalleries::stepWanted);
    connect(m_chips, &ChipBox::leaveWanted, this, &InspectorGalleries::leaveWanted);
}

void InspectorGalleries::show(const std::vector<AssetId>& assets,
                              const std::vector<catalog::SharedGallery>& galleries) {
    m_assets = assets;
    m_galleries = galleries;
    std::vector<ChipText> texts;
    for (const catalog::SharedGallery& gallery : galleries) {
        texts.push_back({titleOf(gallery), gallery.count, static_cast<qint64>(assets.size())});
    }
    m_chips->setChips(texts);
}

const catalog::SharedGallery* InspectorGalleries::find(const QString& title) const {
    const auto found = std::ranges::find(m_galleries, title, titleOf);
    return found == m_galleries.end() ? nullptr : &*found;
}

void InspectorGalleries::leave(const QString& title) {
    const catalog::SharedGallery* const gallery = find(title);
    if (!gallery) {
        return;
    }
    m_history.perform(tr("Remove %1 from “%2”").arg(itemsText(qint64{gallery->count}), title),
                      [assets = m_assets, id = gallery->gallery.id](const edit::EditService& edits) {
                          return edits.removeFromGallery(id, assets);
                      });
}

} // namespace fieldframe::ui
