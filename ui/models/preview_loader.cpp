// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preview_loader.h"

#include "core/ingest/preview_maker.h"
#include "core/model/rotation.h"

#include <QTransform>

#include <algorithm>
#include <functional>

namespace fieldframe::ui {

namespace {

/// As many as the lane has threads: what waits here can still be dropped.
constexpr std::size_t kRunningAtOnce = 2;
/// Window, second window, compare.
constexpr std::size_t kSizesKept = 3;
constexpr qint64 kBytesPerPixel = 4;

QImage turned(const QImage& image, int degrees) {
    return degrees == 0 ? image : image.transformed(QTransform().rotate(degrees));
}

QImage scaledTo(const QImage& image, const QSize& size) {
    const bool isSmaller =
        !size.isEmpty() && size.width() <= image.width() && size.height() <= image.height();
    return isSmaller && size != image.size()
               ? image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               : QImage();
}

qint64 expectedBytes(const PreviewWish& wish) {
    const QSize size =
        wish.size.width() > ingest::kFullSizeEdge || wish.size.height() > ingest::kFullSizeEdge
            ? wish.size.scaled(ingest::kFullSizeEdge, ingest::kFullSizeEdge, Qt::KeepAspectRatio)
            : wish.size;
    return kBytesPerPixel * size.width() * size.height();
}

Result<ingest::PreviewMaker::Picture> read(const Engine& engine, const PreviewWish& wish,
                                           const std::stop_token& stop) {
    if (!engine.workers()) {
        return tl::unexpected(engine.workersError().value_or(Error{}));
    }
    const ingest::PreviewMaker maker(engine.catalog(), *engine.workers());
    switch (wish.detail) {
    case PreviewDetail::Embedded:
        return maker.embedded(wish.asset, stop);
    case PreviewDetail::Original:
        return maker.fullSize(wish.asset, stop);
    case PreviewDetail::Screen:
        break;
    }
    return maker.preview(wish.asset, stop);
}

} // namespace

qint64 PreviewLoader::Entry::bytes() const {
    qint64 sum = image.sizeInBytes();
    for (const QImage& one : scaled) {
        sum += one.sizeInBytes();
    }
    return sum;
}

PreviewLoader::PreviewLoader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &Session::changed, this, &PreviewLoader::applyChanges);
}

PreviewLoader::~PreviewLoader() {
    for (auto& [key, stop] : m_running) {
        stop.request_stop();
    }
}

void PreviewLoader::want(const QObject* viewer, std::vector<PreviewWish> wishes) {
    const auto found = m_wishes.find(viewer);
    if (found == m_wishes.end()) {
        connect(viewer, &QObject::destroyed, this, [this, viewer] {
            m_wishes.remove(viewer);
            schedule();
        });
        m_wishes.insert(viewer, std::move(wishes));
    } else if (*found == wishes) {
        return;
    } else {
        *found = std::move(wishes);
    }
    schedule();
}

/// First what each view wants most, then what each wants next.
std::vector<PreviewWish> PreviewLoader::wanted() const {
    std::vector<PreviewWish> all;
    bool hasMore = true;
    for (std::size_t rank = 0; hasMore; ++rank) {
        hasMore = false;
        for (const std::vector<PreviewWish>& wishes : m_wishes) {
            if (rank < wishes.size()) {
                all.push_back(wishes[rank]);
                hasMore = true;
            }
        }
    }
    return all;
}

bool PreviewLoader::isWanted(const Key& key) const {
    return std::ranges::any_of(m_wishes, [&](const std::vector<PreviewWish>& wishes) {
        return std::ranges::any_of(wishes, [&](const PreviewWish& wish) {
            return Key{wish.hash, wish.detail} == key;
        });
    });
}

bool PreviewLoader::needsWork(const PreviewWish& wish) const {
    const Key key{wish.hash, wish.detail};
    if (m_running.contains(key)) {
        return false;
    }
    const auto failure = m_failures.find(key);
    if (failure != m_failures.end() && !failure->second.isStale) {
        return false;
    }
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || entry->second.rotation != wish.rotation) {
        return true;
    }
    const Entry& here = entry->second;
    const bool isScaled =
        std::ranges::any_of(here.scaled, [&](const QImage& one) { return one.size() == wish.fitted; });
    return wish.detail == PreviewDetail::Screen && !wish.fitted.isEmpty() && !isScaled &&
           wish.fitted != here.image.size() && wish.fitted.width() <= here.image.width() &&
           wish.fitted.height() <= here.image.height();
}

void PreviewLoader::schedule() {
    for (auto& [key, stop] : m_running) {
        if (!isWanted(key)) {
            stop.request_stop();
        }
    }
    qint64 room = kBudgetBytes;
    m_withheld.clear();
    for (const PreviewWish& wish : wanted()) {
        // Originals beyond the budget are not asked for: their smaller picture stands in.
        if (wish.detail == PreviewDetail::Original) {
            room -= expectedBytes(wish);
            if (room < 0) {
                m_withheld.insert(wish.hash);
                continue;
            }
        }
        if (m_running.size() < kRunningAtOnce && needsWork(wish)) {
            start(wish);
        }
    }
    forgetUnwanted();
}

Result<PreviewLoader::Made> PreviewLoader::make(const Engine& engine, const PreviewWish& wish,
                                                const std::stop_token& stop) {
    // Either the view or the whole catalog may have gone on.
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback<std::function<void()>> byView(stop, end);
    const std::stop_callback<std::function<void()>> byEngine(engine.stopToken(), end);
    if (either.stop_requested()) {
        return failure(ErrorCode::Cancelled, {});
    }
    const auto picture = read(engine, wish, either.get_token());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    QImage image = QImage::fromData(picture->bytes.data(), static_cast<int>(picture->bytes.size()));
    if (image.isNull()) {
        return failure(ErrorCode::UnreadableFile, {}, "the stored preview is damaged");
    }
    Made made;
    made.image = turned(std::move(image).convertToFormat(QImage::Format_RGB32), picture->rotation);
    made.rotation = picture->rotation;
    if (wish.detail == PreviewDetail::Screen) {
        made.scaled = scaledTo(made.image, wish.fitted);
    }
    return made;
}

void PreviewLoader::start(const PreviewWish& wish) {
    const Key key{wish.hash, wish.detail};
    if (m_entries.contains(key)) {
        rescale(wish);
        return;
    }
    const std::stop_token stop = m_running[key].get_token();
    m_session.run(
        Session::Lane::Pictures, this,
        [wish, stop](const Engine& engine) { return make(engine, wish, stop); },
        [this, wish, stop](Result<Made>&& made) { finish(wish, stop, std::move(made)); });
}

/// From what is here: turned and scaled again.
void PreviewLoader::rescale(const PreviewWish& wish) {
    const Key key{wish.hash, wish.detail};
    const Entry& entry = m_entries.at(key);
    const std::stop_token stop = m_running[key].get_token();
    m_session.run(
        Session::Lane::Pictures, this,
        [wish, image = entry.image,
         by = rotationTurned(wish.rotation, -entry.rotation / 90)](const Engine&) -> Result<Made> {
            Made made{turned(image, by), wish.rotation, {}};
            if (wish.detail == PreviewDetail::Screen) {
                made.scaled = scaledTo(made.image, wish.fitted);
            }
            return made;
        },
        [this, wish, stop](Result<Made>&& made) { finish(wish, stop, std::move(made)); });
}

void PreviewLoader::finish(const PreviewWish& wish, const std::stop_token& stop, Result<Made>&& made) {
    const Key key{wish.hash, wish.detail};
    m_running.erase(key);
    if (made) {
        m_failures.erase(key);
        put(key, std::move(*made));
    } else if (made.error().code != ErrorCode::Cancelled || !stop.stop_requested()) {
        m_failures.insert_or_assign(key, Failure{made.error(), false});
    }
    emit loaded(wish.hash);
    schedule();
}

void PreviewLoader::put(const Key& key, Made&& made) {
    Entry& entry = m_entries[key];
    m_usedBytes -= entry.bytes();
    if (entry.rotation != made.rotation) {
        entry.scaled.clear();
    }
    entry.image = std::move(made.image);
    entry.rotation = made.rotation;
    entry.used = ++m_clock;
    if (!made.scaled.isNull()) {
        std::erase_if(entry.scaled, [&](const QImage& one) { return one.size() == made.scaled.size(); });
        if (entry.scaled.size() == kSizesKept) {
            entry.scaled.erase(entry.scaled.begin());
        }
        entry.scaled.push_back(std::move(made.scaled));
    }
    m_usedBytes += entry.bytes();
}

void PreviewLoader::forgetUnwanted() {
    while (m_usedBytes > kBudgetBytes) {
        auto oldest = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const bool isOlder = oldest == m_entries.end() || entry->second.used < oldest->second.used;
            if (isOlder && !isWanted(entry->first)) {
                oldest = entry;
            }
        }
        if (oldest == m_entries.end()) {
            return;
        }
        m_usedBytes -= oldest->second.bytes();
        m_entries.erase(oldest);
    }
}

const QImage* PreviewLoader::find(const ContentHash& hash, PreviewDetail detail, int rotation) {
    const auto found = m_entries.find({hash, detail});
    if (found == m_entries.end()) {
        return nullptr;
    }
    Entry& entry = found->second;
    if (entry.rotation != rotation) {
        if (detail != PreviewDetail::Screen) {
            return nullptr; // Too large to be turned while the window waits.
        }
        m_usedBytes -= entry.bytes();
        entry.image = turned(entry.image, rotationTurned(rotation, -entry.rotation / 90));
        entry.rotation = rotation;
        entry.scaled.clear();
        m_usedBytes += entry.bytes();
    }
    entry.used = ++m_clock;
    return &entry.image;
}

const QImage* PreviewLoader::fitted(const ContentHash& hash, int rotation, const QSize& size) {
    const QImage* const whole = find(hash, PreviewDetail::Screen, rotation);
    if (!whole || whole->size() == size) {
        return whole;
    }
    const std::vector<QImage>& scaled = m_entries.at({hash, PreviewDetail::Screen}).scaled;
    const auto found = std::ranges::find(scaled, size, &QImage::size);
    return found == scaled.end() ? nullptr : &*found;
}

const Error* PreviewLoader::error(const ContentHash& hash, PreviewDetail detail) const {
    const auto found = m_failures.find({hash, detail});
    return found == m_failures.end() ? nullptr : &found->second.error;
}

void PreviewLoader::applyChanges(const catalog::ChangeSet& changes) {
    if (changes.changed.empty() || m_failures.empty()) {
        return;
    }
    // A drive may be back. What was said stays on the screen until there is something better.
    for (auto& [key, failure] : m_failures) {
        failure.isStale = true;
    }
    schedule();
}

} // namespace fieldframe::ui
