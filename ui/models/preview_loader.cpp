// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preview_loader.h"

#include "core/ingest/preview_maker.h"

namespace fieldframe::ui {

namespace {

constexpr int kBudgetKilobytes = 256 * 1024;

QByteArray key(const ContentHash& hash, PreviewDetail detail) {
    QByteArray bytes(reinterpret_cast<const char*>(hash.bytes.data()),
                     static_cast<qsizetype>(hash.bytes.size()));
    bytes.append(static_cast<char>(detail));
    return bytes;
}

Result<QImage> read(const Engine& engine, AssetId asset, PreviewDetail detail) {
    if (!engine.workers()) {
        return tl::unexpected(engine.workersError().value_or(Error{}));
    }
    ingest::PreviewMaker maker(engine.catalog(), *engine.workers());
    const auto bytes = detail == PreviewDetail::Screen ? maker.preview(asset, engine.stopToken())
                                                       : maker.fullSize(asset, engine.stopToken());
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    QImage image = QImage::fromData(bytes->data(), static_cast<int>(bytes->size()));
    if (image.isNull()) {
        return failure(ErrorCode::UnreadableFile, {}, "the stored preview is damaged");
    }
    return image;
}

} // namespace

PreviewLoader::PreviewLoader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_images(kBudgetKilobytes) {
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (!changes.changed.empty()) {
            m_errors.clear(); // A drive may be back.
        }
    });
}

const QImage* PreviewLoader::find(AssetId asset, const ContentHash& hash, PreviewDetail detail) {
    const QByteArray wanted = key(hash, detail);
    if (const QImage* const image = m_images.object(wanted)) {
        return image;
    }
    if (m_asked.contains(wanted) || m_errors.contains(wanted)) {
        return nullptr;
    }
    m_asked.insert(wanted);
    m_session.run(
        Session::Lane::Pictures, this,
        [asset, detail](const Engine& engine) { return read(engine, asset, detail); },
        [this, hash, wanted](Result<QImage>&& image) {
            m_asked.remove(wanted);
            if (image) {
                const auto cost = static_cast<int>(image->sizeInBytes() / 1024);
                m_images.insert(wanted, new QImage(std::move(*image)), std::min(cost, kBudgetKilobytes));
            } else if (image.error().code != ErrorCode::Cancelled) {
                m_errors.insert_or_assign(wanted, image.error());
            }
            emit loaded(hash);
        });
    return nullptr;
}

const Error* PreviewLoader::error(const ContentHash& hash, PreviewDetail detail) const {
    const auto found = m_errors.find(key(hash, detail));
    return found == m_errors.end() ? nullptr : &found->second;
}

} // namespace fieldframe::ui
