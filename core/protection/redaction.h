// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/verdict.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

/// What an item is when it leaves: all of it may be written, and nothing else.
struct RedactedItem {
    DescriptiveMetadata metadata; ///< Without conflicts.
    std::string fileName;         ///< The original's, cleaned; for names made from it. Display text.
    std::vector<ImageArea> cover; ///< Painted over in every rendition, however small.
    bool mayTellPosition = true;  ///< In files made of it; else no more than `metadata` says.
    bool mayKeepOriginal = true;  ///< The original's bytes may leave (apart from its metadata).
    /// Texts that no file made of this item may hold, for the proof (ForbiddenText).
    std::vector<std::string> forbidden;
    /// Those of them that no file of the whole package may hold.
    std::vector<std::string> forbiddenAnywhere;
};

/// @p verdict is judge()'s, perhaps overridden; of an item that is held nothing but `forbidden` is filled.
/// @p everybody: all persons of the catalog who have a level (ProtectionStore::protectedPersons()).
[[nodiscard]] RedactedItem redacted(const AssetFacts& facts, const ExportPolicy& policy,
                                    const Verdict& verdict, std::span<const Person> everybody);

/// Takes names and places out of texts that belong to several items: titles, introductions and credit lines
/// of galleries, blocks of documents, names of folders.
class SharedTexts {
public:
    /// @p items: all assets of which the package, or the gallery, speaks, held ones too. @p everybody as
    /// above.
    SharedTexts(std::span<const AssetFacts> items, const ExportPolicy& policy,
                std::span<const Person> everybody);
    ~SharedTexts();
    SharedTexts(SharedTexts&&) noexcept;
    SharedTexts& operator=(SharedTexts&&) noexcept;

    /// Takes the names of those in an item out, too: it is held for their sake. Not once texts are cleaned.
    void hidePeople(const AssetFacts& facts);

    /// @p language (BCP 47, "" unknown) chooses what stands instead of a name.
    [[nodiscard]] std::string cleaned(std::string_view text, std::string_view language = {}) const;
    /// For credit lines and names of files: what must go goes without a replacement.
    [[nodiscard]] std::string withoutNames(std::string_view text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fieldframe::protection
