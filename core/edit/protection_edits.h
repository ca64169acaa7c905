// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/edit/edit_service.h"
#include "core/model/ledger.h"
#include "core/model/protection.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fieldframe::edit {

/// A person's properties; absent ones stay as they are, empty texts take away.
struct PersonEdit {
    std::optional<std::string> name;
    std::optional<std::vector<std::string>> otherNames;
    std::optional<ProtectionLevel> level;
    std::optional<bool> isMinor;
    std::optional<std::string> guardian;
    std::optional<std::string> note;
    Replacements replacements; ///< Those named here; an empty text takes one away.
};

/// A consent's properties, in the same way.
struct ConsentEdit {
    std::optional<PersonId> subject;
    std::optional<std::string> guardian;
    std::optional<std::string> date;
    std::optional<std::vector<std::string>> uses;
    std::optional<std::string> expires;
    std::optional<std::string> note;
    std::vector<AssetId> addedAssets;
    std::vector<AssetId> removedAssets;
};

/// The verbs with which the user protects people. Each is one transaction, one batch in the journal and so
/// one undo. Thread-safe.
class ProtectionEdits {
public:
    explicit ProtectionEdits(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}
    using Receipt = EditService::Receipt;

    Receipt setLevel(std::span<const AssetId> assets, ProtectionLevel level) const;
    Receipt setAudience(std::span<const AssetId> assets, Audience audience) const;
    Receipt setAudience(GalleryId gallery, Audience audience) const;
    Receipt linkPerson(std::span<const AssetId> assets, PersonId person) const;
    Receipt unlinkPerson(std::span<const AssetId> assets, PersonId person) const;
    /// The areas that faces have; absent: as the file marks them.
    Receipt setAreas(AssetId asset, const std::optional<std::vector<ImageRegion>>& areas) const;
    /// The instructions of @p assets, as they are now, hold nothing back.
    Receipt clearInstructions(std::span<const AssetId> assets) const;
    /// They count again.
    Receipt heedInstructions(std::span<const AssetId> assets) const;

    /// InvalidInput without a name.
    [[nodiscard]] Result<PersonId> addPerson(const PersonEdit& edit) const;
    Receipt editPerson(PersonId person, const PersonEdit& edit) const;
    /// Undo brings the person back with all links.
    Receipt removePerson(PersonId person) const;

    /// InvalidInput without a subject and without an asset.
    [[nodiscard]] Result<ConsentId> addConsent(const ConsentEdit& edit) const;
    /// addConsent(), with the batch that takes it back.
    Receipt makeConsent(const ConsentEdit& edit) const;
    Receipt editConsent(ConsentId consent, const ConsentEdit& edit) const;
    /// @p date: ISO 8601, "" = today (UTC).
    Receipt withdraw(ConsentId consent, const std::string& date, const std::string& reason) const;
    Receipt removeConsent(ConsentId consent) const;
    /// Copies @p file into the catalog's folder, by its content, and keeps it with the consent. TooLarge.
    Receipt attachForm(ConsentId consent, const std::filesystem::path& file) const;
    /// Where the catalog keeps it.
    [[nodiscard]] std::filesystem::path formFile(const AttachedFile& form) const;

private:
    const catalog::Catalog& m_catalog;
};

/// What a withdrawn consent, or one that is to be withdrawn, concerns.
struct Recall {
    Consent consent;
    struct Asset {
        AssetSummary summary;
        std::vector<Delivery> deliveries; ///< Newest first.
    };
    std::vector<Asset> assets;
};
[[nodiscard]] Result<Recall> recallOf(const catalog::Catalog& catalog, ConsentId consent);
/// One letter for each export that went somewhere, newest first; see protection::recallMessage().
struct RecallLetter {
    ExportRecord where;
    std::string text;
};
[[nodiscard]] std::vector<RecallLetter> recallLetters(const Recall& recall, std::string_view language);

} // namespace fieldframe::edit
