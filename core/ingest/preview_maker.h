// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace fieldframe {
struct AssetDetails;
namespace catalog {
class Catalog;
}
namespace media {
struct Rendition;
struct RenditionSpec;
} // namespace media
namespace worker {
class WorkerPool;
}
} // namespace fieldframe

namespace fieldframe::ingest {

/// Pictures larger than a thumbnail, made when someone looks. Thread-safe; each call waits for a worker.
class PreviewMaker {
public:
    /// An encoded, upright sRGB picture.
    using Bytes = std::vector<std::uint8_t>;

    PreviewMaker(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// At most 2,048 px: the stored one, else made from the original and stored. NotFound where the original
    /// is away and nothing is stored; Cancelled.
    [[nodiscard]] Result<Bytes> preview(AssetId asset, std::stop_token stop) const;
    /// The original's own pixels, at most 8,192 px. Not stored.
    [[nodiscard]] Result<Bytes> fullSize(AssetId asset, std::stop_token stop) const;

private:
    [[nodiscard]] Result<media::Rendition> make(const AssetDetails& asset, const media::RenditionSpec& spec,
                                                std::stop_token stop) const;

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

} // namespace fieldframe::ingest
