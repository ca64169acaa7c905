// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <QString>

/// Findings of house style in words.
namespace fieldframe::ui {

/// "The credit line has 43 bytes…": a whole sentence.
[[nodiscard]] QString findingText(const lint::Finding& finding);
[[nodiscard]] QString severityText(lint::Severity severity);
/// What a rule is about, for a list of rules.
[[nodiscard]] QString ruleText(lint::RuleId rule);
/// The field's name in the form, with the language where it has one.
[[nodiscard]] QString findingFieldText(const lint::Finding& finding);

} // namespace fieldframe::ui
