// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ledger.h"

namespace fieldframe {

std::string_view exportStateName(ExportState state) {
    switch (state) {
    case ExportState::Begun:
        return "begun";
    case ExportState::Finished:
        return "finished";
    case ExportState::Failed:
        return "failed";
    case ExportState::Cancelled:
        return "cancelled";
    }
    return "failed";
}

} // namespace fieldframe
