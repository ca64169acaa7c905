// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/media/media_task.h"

#include <optional>

namespace fieldframe::delivery {

/// What a worker is asked to look for in a file that was made of an item. @p originalNumbers: the camera's,
/// the lens's and the owner's, as RenderAnswer tells them; what the leaving metadata says itself is no
/// secret.
[[nodiscard]] media::ProofTask proofTaskFor(const PlannedItem& item, const PlannedFile& file,
                                            const std::vector<std::string>& originalNumbers = {});

/// Why the file must not leave: a text, a position or a part in it that its item's verdict rules out, or a
/// picture that is not whole. Nothing where it may. The error does not repeat the text.
[[nodiscard]] std::optional<Error> objectionTo(const media::ProofAnswer& proof, const PlannedItem& item,
                                               const PlannedFile& file);

} // namespace fieldframe::delivery
