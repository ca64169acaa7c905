// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/redaction.h"

#include <string>
#include <vector>

namespace fieldframe::test {

/// An asset of which a test says something.
struct Case {
    AssetFacts facts;
    protection::ExportPolicy policy;
    protection::Clock clock;

    Case();
    Case& says(FieldId field, FieldContent content, std::string language = {});
    Case& shows(Person person, std::vector<Consent> consents = {});
    Case& marks(std::string name, ImageArea area = {0.1, 0.1, 0.2, 0.2});

    [[nodiscard]] protection::Verdict verdict() const;
    [[nodiscard]] protection::RedactedItem leaving() const;
    /// The words of its holds, joined by blanks: "embargo no_area_marked".
    [[nodiscard]] std::string holds() const;
    [[nodiscard]] std::string changes() const;
};

[[nodiscard]] Person person(std::string name, ProtectionLevel level,
                            std::vector<std::string> otherNames = {});

/// Everything that an item says when it leaves, its file's name included, joined by line feeds.
[[nodiscard]] std::string everything(const protection::RedactedItem& item);

/// Whether the letters of @p sought stand in @p text somewhere, whatever stands between them and whatever
/// their case and accents: by another way than the program's own.
[[nodiscard]] bool holdsLetters(const std::string& text, const std::string& sought);

} // namespace fieldframe::test
