// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thumbnail_cache.h"

#include "core/catalog/preview_store.h"

#include <QImage>

namespace fieldframe::ui {

namespace {

/// Some seven hundred: more than the largest screen shows at the smallest size.
constexpr int kBudgetKilobytes = 192 * 1024;
constexpr int kRunningAtOnce = 4;
/// More than fits any screen: older requests are for what was scrolled away.
constexpr std::size_t kWaitingAtMost = 512;

QByteArray key(const ContentHash& hash) {
    return {reinterpret_cast<const char*>(hash.bytes.data()), static_cast<qsizetype>(hash.bytes.size())};
}

QImage decode(const catalog::PreviewStore& store, const ContentHash& hash) {
    const auto bytes = store.thumbnail(hash);
    if (!bytes || !*bytes) {
        return {};
    }
    const std::vector<std::uint8_t>& jpeg = **bytes;
    return QImage::fromData(jpeg.data(), static_cast<int>(jpeg.size()));
}

} // namespace

ThumbnailCache::ThumbnailCache(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pixmaps(kBudgetKilobytes) {
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (changes.previewsChanged) {
            m_missing.clear();
        }
    });
}

const QPixmap* ThumbnailCache::find(const ContentHash& hash) {
    if (const QPixmap* const pixmap = m_pixmaps.object(key(hash))) {
        return pixmap;
    }
    if (!isMissing(hash)) {
        request(hash);
    }
    return nullptr;
}

bool ThumbnailCache::isMissing(const ContentHash& hash) const {
    return m_missing.contains(key(hash));
}

void ThumbnailCache::request(const ContentHash& hash) {
    if (m_asked.contains(key(hash))) {
        return;
    }
    m_asked.insert(key(hash));
    m_waiting.push_back(hash);
    if (m_waiting.size() > kWaitingAtMost) {
        m_asked.remove(key(m_waiting.front()));
        m_waiting.pop_front();
    }
    startNext();
}

void ThumbnailCache::startNext() {
    while (m_running < kRunningAtOnce && !m_waiting.empty()) {
        const ContentHash hash = m_waiting.back();
        m_waiting.pop_back();
        ++m_running;
        m_session.run(
            Session::Lane::Pictures, this,
            [hash](const Engine& engine) { return decode(engine.catalog().previews(), hash); },
            [this, hash](const QImage& image) { finish(hash, image); });
    }
}

void ThumbnailCache::finish(const ContentHash& hash, const QImage& image) {
    --m_running;
    m_asked.remove(key(hash));
    if (image.isNull()) {
        m_missing.insert(key(hash));
    } else {
        m_pixmaps.insert(key(hash), new QPixmap(QPixmap::fromImage(image)),
                         static_cast<int>(image.sizeInBytes() / 1024) + 1);
    }
    emit loaded(hash);
    startNext();
}

} // namespace fieldframe::ui
