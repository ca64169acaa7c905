// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thumbnail_cache.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/preview_store.h"

#include <QImage>
#include <QTransform>

namespace fieldframe::ui {

namespace {

constexpr int kBudgetKilobytes = 96 * 1024;
/// A thousand cells of the usual size, and more than the largest screen shows of any.
constexpr int kScaledKilobytes = 128 * 1024;
constexpr int kRunningAtOnce = 4;
/// More than fits any screen: older requests are for what was scrolled away.
constexpr std::size_t kWaitingAtMost = 512;

QByteArray key(const ContentHash& hash) {
    return {reinterpret_cast<const char*>(hash.bytes.data()), static_cast<qsizetype>(hash.bytes.size())};
}

QImage decode(const catalog::Catalog& catalog, const ContentHash& hash, const QSize& size) {
    const auto bytes = catalog.previews().thumbnail(hash);
    if (!bytes || !*bytes) {
        return {};
    }
    const std::vector<std::uint8_t>& jpeg = **bytes;
    QImage whole = QImage::fromData(jpeg.data(), static_cast<int>(jpeg.size()));
    if (const auto rotation = catalog.assets().rotation(hash); rotation && *rotation != 0) {
        whole = whole.transformed(QTransform().rotate(*rotation));
    }
    return whole.isNull() || size.isEmpty()
               ? whole
               : whole.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                     .convertToFormat(QImage::Format_RGB32);
}

} // namespace

ThumbnailCache::ThumbnailCache(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pixmaps(kBudgetKilobytes)
    , m_scaled(kScaledKilobytes) {
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (changes.previewsChanged) {
            m_missing.clear();
        }
        for (const ContentHash& hash : changes.turned) {
            turnAgain(hash);
        }
    });
}

const QPixmap* ThumbnailCache::find(const ContentHash& hash) {
    if (const QPixmap* const pixmap = m_pixmaps.object(key(hash))) {
        return pixmap;
    }
    if (!isMissing(hash)) {
        request({hash, {}});
    }
    return nullptr;
}

const QPixmap* ThumbnailCache::findScaled(const ContentHash& hash, const QSize& size) {
    const QPixmap* const pixmap = m_scaled.object(key(hash));
    if ((!pixmap || pixmap->size() != size) && !isMissing(hash) && !size.isEmpty()) {
        request({hash, size});
    }
    return pixmap;
}

QByteArray ThumbnailCache::askedKey(const Request& wanted) {
    return key(wanted.hash) + (wanted.size.isEmpty() ? "whole" : "scaled");
}

bool ThumbnailCache::isMissing(const ContentHash& hash) const {
    return m_missing.contains(key(hash));
}

/// The former one stays until the new one is here; it is copied no more, its shape is another.
void ThumbnailCache::turnAgain(const ContentHash& hash) {
    m_scaled.remove(key(hash));
    for (const Request& wanted : {Request{hash, {}}, Request{hash, {1, 1}}}) {
        if (m_asked.contains(askedKey(wanted))) {
            m_stale.insert(askedKey(wanted));
        }
    }
    if (m_pixmaps.contains(key(hash))) {
        request({hash, {}});
    }
}

void ThumbnailCache::request(const Request& wanted) {
    if (m_asked.contains(askedKey(wanted))) {
        return;
    }
    m_asked.insert(askedKey(wanted));
    m_waiting.push_back(wanted);
    if (m_waiting.size() > kWaitingAtMost) {
        m_asked.remove(askedKey(m_waiting.front()));
        m_waiting.pop_front();
    }
    startNext();
}

void ThumbnailCache::startNext() {
    while (m_running < kRunningAtOnce && !m_waiting.empty()) {
        const Request next = m_waiting.back();
        m_waiting.pop_back();
        ++m_running;
        m_session.run(
            Session::Lane::Pictures, this,
            [next](const Engine& engine) { return decode(engine.catalog(), next.hash, next.size); },
            [this, next](const QImage& image) { finish(next, image); });
    }
}

void ThumbnailCache::finish(const Request& wanted, const QImage& image) {
    --m_running;
    m_asked.remove(askedKey(wanted));
    const bool isStale = m_stale.remove(askedKey(wanted));
    if (image.isNull()) {
        m_missing.insert(key(wanted.hash));
    } else if (!isStale || wanted.size.isEmpty()) {
        auto& pixmaps = wanted.size.isEmpty() ? m_pixmaps : m_scaled;
        pixmaps.insert(key(wanted.hash), new QPixmap(QPixmap::fromImage(image)),
                       static_cast<int>(image.sizeInBytes() / 1024) + 1);
    }
    emit loaded(wanted.hash);
    if (isStale && wanted.size.isEmpty()) {
        request(wanted);
    }
    startNext();
}

} // namespace fieldframe::ui
