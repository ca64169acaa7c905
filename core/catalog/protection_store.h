// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/protection.h"

#include <span>
#include <string_view>
#include <vector>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

/// Reads persons, consents, and what protects assets. Thread-safe.
class ProtectionStore {
public:
    explicit ProtectionStore(database::ReaderPool& readers)
        : m_readers(readers) {}

    /// All live persons, by name, collated.
    [[nodiscard]] Result<std::vector<Person>> persons() const;
    /// Those who have a level, or are minors.
    [[nodiscard]] Result<std::vector<Person>> protectedPersons() const;
    [[nodiscard]] Result<Person> person(PersonId id) const;
    /// By global id, an unambiguous beginning of it, or name (NotFound, Ambiguous).
    [[nodiscard]] Result<PersonId> resolvePerson(std::string_view nameOrId) const;
    /// Live assets that somebody linked to a person.
    [[nodiscard]] Result<std::vector<AssetId>> assetsOf(PersonId id) const;

    /// All live consents, newest first; with @p person those of that person.
    [[nodiscard]] Result<std::vector<Consent>> consents(std::optional<PersonId> person = {}) const;
    [[nodiscard]] Result<Consent> consent(ConsentId id) const;
    [[nodiscard]] Result<ConsentId> resolveConsent(std::string_view idOrBeginning) const;
    /// Assets that a consent speaks of: those it names, else all linked to its person or that name that
    /// person.
    [[nodiscard]] Result<std::vector<AssetId>> assetsOf(ConsentId id) const;

    /// Who may get a gallery at the widest. NotFound where it is no live one.
    [[nodiscard]] Result<Audience> audienceOf(GalleryId id) const;

    /// What is recorded about assets, in the order of @p ids; removed and unknown ones are left out. Persons
    /// are those linked, and those whose name stands in the asset's texts or regions.
    [[nodiscard]] Result<std::vector<AssetFacts>> facts(std::span<const AssetId> ids) const;

private:
    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
