// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/choice_field.h"
#include "ui/form/field_row.h"

#include <vector>

namespace fieldframe::ui {

/// What can be chosen for a field that is chosen, "" first: stars, labels, or the words of its vocabulary
/// (https://ns.useplus.org/LDF/ldf-XMPSpecification, http://cv.iptc.org/newscodes/digitalsourcetype/).
[[nodiscard]] std::vector<Choice> choicesOf(const FieldRow& row);

} // namespace fieldframe::ui
