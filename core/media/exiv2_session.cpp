// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exiv2_session.h"

#include <exiv2/exiv2.hpp>

namespace fieldframe::media {

void openExiv2() {
    static const bool isOpen = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return Exiv2::XmpParser::initialize();
    }();
    static_cast<void>(isOpen);
}

} // namespace fieldframe::media
