// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/model/protection.h"

#include <optional>
#include <string_view>
#include <vector>

/// How rows of people and consents are read. Failures are SqlFailure.
namespace fieldframe::catalog {

/// The inverse of storedForm().
[[nodiscard]] std::optional<AttachedFile> formFromStored(std::string_view stored);

enum class Whom { Everybody, Protected };
/// Live persons, collated; Protected: who have a level, or are minors.
[[nodiscard]] std::vector<Person> readPersons(database::Connection& connection, Whom whom);
/// Live consents, newest first.
[[nodiscard]] std::vector<Consent> readConsents(database::Connection& connection);

} // namespace fieldframe::catalog
