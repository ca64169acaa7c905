// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fieldframe::ui {

/// What happened and what to do about it, in one or two sentences.
[[nodiscard]] QString sentence(const Error& error);
/// The reason alone, for a list that names the file beside it.
[[nodiscard]] QString reason(const Error& error);

} // namespace fieldframe::ui
