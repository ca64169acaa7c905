// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/verdict.h"

#include <QString>

/// What may leave, how, and why not, as sentences.
namespace fieldframe::ui {

/// "Leaves as it is", "Leaves changed", "Held".
[[nodiscard]] QString outcomeText(protection::Outcome outcome);
[[nodiscard]] QString changeText(const protection::Change& change);
[[nodiscard]] QString holdText(const protection::Hold& hold);
[[nodiscard]] QString releaserText(protection::Releaser releaser);
[[nodiscard]] QString conditionText(const protection::Condition& condition);

/// Of a held item why, of one that was let go who said so and why it was held, else how it is changed; one
/// sentence a line.
[[nodiscard]] QString verdictText(const protection::Verdict& verdict);
/// Who can release it; "" where nothing holds it.
[[nodiscard]] QString releasersText(const protection::Verdict& verdict);

} // namespace fieldframe::ui
