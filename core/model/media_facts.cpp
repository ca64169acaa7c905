// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/media_facts.h"

namespace fieldframe {

std::string_view kindName(MediaKind kind) {
    switch (kind) {
    case MediaKind::Image:
        return "image";
    case MediaKind::Video:
        return "video";
    case MediaKind::Audio:
        return "audio";
    }
    return "image";
}

std::optional<MediaKind> kindFromName(std::string_view name) {
    for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Audio}) {
        if (kindName(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace fieldframe
