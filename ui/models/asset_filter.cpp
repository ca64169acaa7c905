// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_filter.h"

namespace fieldframe::ui {

std::vector<search::Term> AssetFilter::terms() const {
    std::vector<search::Term> terms;
    if (pick) {
        terms.push_back({search::PickTerm{*pick}});
    }
    if (leastRating > 0) {
        terms.push_back({search::RatingTerm{leastRating, 5}});
    }
    if (!label.empty()) {
        terms.push_back({search::LabelTerm{label}});
    }
    if (kind) {
        terms.push_back({search::KindTerm{*kind}});
    }
    if (missing) {
        terms.push_back({search::MissingTerm{*missing}});
    }
    return terms;
}

} // namespace fieldframe::ui
