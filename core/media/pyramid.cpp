// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pyramid.h"

#include "core/media/tiff_tree.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace fieldframe::media {
namespace {

struct Level {
    TiffPicture where;
    double width = 0;
    double height = 0;
    bool isReduced = false;
    bool isMain = false;
};

std::vector<Level> levelsOf(const TiffTree& tree) {
    std::vector<Level> levels;
    int subDirectory = 0;
    int page = 0;
    for (const TiffDirectory& directory : tree.directories()) {
        if (directory.role != TiffRole::Main && directory.role != TiffRole::Sub) {
            continue;
        }
        const bool isMain = directory.role == TiffRole::Main;
        if (isMain) {
            page = directory.chainIndex;
            subDirectory = 0;
        }
        Level level;
        level.where = {page, isMain ? -1 : subDirectory++};
        level.width = static_cast<double>(tree.number(directory, tag::kImageWidth).value_or(0));
        level.height = static_cast<double>(tree.number(directory, tag::kImageLength).value_or(0));
        level.isReduced = (tree.number(directory, tag::kNewSubfileType).value_or(0) & 1U) != 0;
        level.isMain = isMain;
        levels.push_back(level);
    }
    return levels;
}

/// Half the size, or a further power of two, within the rounding of one pixel a side.
bool isLevelOf(const Level& level, const Level& full) {
    if (level.width <= 0 || level.height <= 0 || level.width >= full.width) {
        return false;
    }
    const double halvings = std::round(std::log2(full.width / level.width));
    const double factor = std::exp2(halvings);
    return halvings >= 1 && std::abs(full.width / factor - level.width) <= 1.0 &&
           std::abs(full.height / factor - level.height) <= 1.0;
}

} // namespace

TiffPicture tiffPictureFor(ByteView file, int longEdge) {
    const std::optional<TiffTree> tree = TiffTree::read(file);
    const std::vector<Level> levels = tree ? levelsOf(*tree) : std::vector<Level>();
    const auto full = std::ranges::find_if(
        levels, [](const Level& level) { return level.isMain && !level.isReduced && level.width > 0; });
    if (full == levels.end()) {
        return {};
    }
    const Level* best = &*full;
    for (const Level& level : levels) {
        const bool isEnough = std::max(level.width, level.height) >= longEdge;
        if (longEdge > 0 && isEnough && level.width < best->width && isLevelOf(level, *full)) {
            best = &level;
        }
    }
    return best->where;
}

} // namespace fieldframe::media
