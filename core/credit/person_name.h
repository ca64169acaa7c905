// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::credit {

/// The people named in @p text, as written: "A. Cruz & B. Salazar", "Ana, Ben and Carla".
[[nodiscard]] std::vector<std::string> peopleIn(std::string_view text);

/// Two to five words that read as one person's name: capitals at their beginnings but for particles ("de la
/// Cruz"), none of them a word of organisations. Surnames in capitals are usual ("Majed MOHAMMED").
[[nodiscard]] bool looksLikePerson(std::string_view text);
/// Has a word that organisations have in their names, or is an acronym.
[[nodiscard]] bool looksLikeOrganisation(std::string_view text);

} // namespace fieldframe::credit
