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

/// Pixels of the longer side of fullSize(): more are no use on a screen and cost the window hundreds of
/// megabytes.
inline constexpr int kFullSizeEdge = 8192;

/// Pictures larger than a thumbnail, made when someone looks. Thread-safe; each call waits for a worker.
class PreviewMaker {
public:
    /// An encoded sRGB picture, upright by its file's own word.
    using Bytes = std::vector<std::uint8_t>;
    struct Picture {
        Bytes bytes;
        int rotation = 0; ///< AssetSummary::rotation: still to be done to it.
    };

    PreviewMaker(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// At most 2,048 px: the stored one, else made from the original and stored. NotFound where the original
    /// is away and nothing is stored; Cancelled.
    [[nodiscard]] Result<Picture> preview(AssetId asset, std::stop_token stop) const;
    /// What a RAW file holds ready for the screen, where it is larger than preview(): it comes long before
    /// fullSize(). UnsupportedFormat where there is none. Not stored.
    [[nodiscard]] Result<Picture> embedded(AssetId asset, std::stop_token stop) const;
    /// The original's own pixels, at most kFullSizeEdge. Not stored.
    [[nodiscard]] Result<Picture> fullSize(AssetId asset, std::stop_token stop) const;

private:
    [[nodiscard]] Result<media::Rendition> make(const AssetDetails& asset, const media::RenditionSpec& spec,
                                                std::stop_token stop) const;

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

} // namespace fieldframe::ingest
