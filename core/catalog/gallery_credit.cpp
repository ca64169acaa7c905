// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_credit.h"

namespace fieldframe::catalog {

std::string composedCredit(std::span<const std::string> creators) {
    switch (creators.size()) {
    case 0:
        return {};
    case 1:
        return creators[0];
    case 2:
        return creators[0] + " and " + creators[1];
    case kNamedCreators:
        return creators[0] + " / " + creators[1] + " / " + creators[2];
    default:
        return std::string(kMultipleContributors);
    }
}

} // namespace fieldframe::catalog
