// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/protection_store.h"

#include "core/base/text.h"
#include "core/catalog/protection_rows.h"
#include "core/catalog/row_reading.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <algorithm>

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kConsentsInRange =
    "SELECT id FROM consents WHERE gid BETWEEN ?1 AND ?2 AND removed_at IS NULL LIMIT 2";
constexpr std::string_view kAssetsOfPerson = R"sql(
SELECT asset_id
FROM asset_people JOIN assets ON assets.id = asset_id
WHERE person_id = ?1 AND removed_at IS NULL
ORDER BY taken_local DESC, asset_id DESC)sql";

constexpr std::string_view kAudienceOfGallery =
    "SELECT audience FROM galleries WHERE id = ?1 AND removed_at IS NULL";

} // namespace

Result<std::vector<Person>> ProtectionStore::persons() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded(
        [&]() -> Result<std::vector<Person>> { return readPersons(reader->connection(), Whom::Everybody); });
}

Result<std::vector<Person>> ProtectionStore::protectedPersons() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded(
        [&]() -> Result<std::vector<Person>> { return readPersons(reader->connection(), Whom::Protected); });
}

Result<Person> ProtectionStore::person(PersonId id) const {
    auto all = persons();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    const auto found = std::ranges::find(*all, id, &Person::id);
    return found != all->end() ? Result<Person>(std::move(*found))
                               : failure(ErrorCode::NotFound, std::to_string(id.value), "no such person");
}

Result<Audience> ProtectionStore::audienceOf(GalleryId id) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<Audience> {
        Query query(reader->connection(), kAudienceOfGallery, id);
        if (!query.next()) {
            return failure(ErrorCode::NotFound, std::to_string(id.value), "no such gallery");
        }
        return static_cast<Audience>(query.integer(0));
    });
}

Result<PersonId> ProtectionStore::resolvePerson(std::string_view nameOrId) const {
    const auto all = persons();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    const std::string wanted = text::folded(text::trimmed(nameOrId));
    const auto range = idsBeginningWith(nameOrId);
    std::vector<PersonId> named;
    std::vector<PersonId> begun;
    for (const Person& person : *all) {
        const bool isOther = std::ranges::any_of(
            person.otherNames, [&](const std::string& name) { return text::folded(name) == wanted; });
        if (text::folded(person.name) == wanted || isOther) {
            named.push_back(person.id);
        }
        if (range && range->first <= person.globalId && person.globalId <= range->last) {
            begun.push_back(person.id);
        }
    }
    const std::vector<PersonId>& found = named.empty() ? begun : named;
    if (found.empty()) {
        return failure(ErrorCode::NotFound, std::string(nameOrId), "no person of that name or id");
    }
    if (found.size() > 1) {
        return failure(ErrorCode::Ambiguous, std::string(nameOrId), "fits several persons");
    }
    return found.front();
}

Result<std::vector<AssetId>> ProtectionStore::assetsOf(PersonId id) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetId>> {
        std::vector<AssetId> assets;
        Query row(reader->connection(), kAssetsOfPerson, id);
        while (row.next()) {
            assets.push_back(row.id<AssetId>(0));
        }
        return assets;
    });
}

Result<std::vector<Consent>> ProtectionStore::consents(std::optional<PersonId> person) const {
    std::optional<GlobalId> subject;
    if (person) {
        const auto found = this->person(*person);
        if (!found) {
            return tl::unexpected<Error>(found.error());
        }
        subject = found->globalId;
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<Consent>> {
        std::vector<Consent> consents = readConsents(reader->connection());
        if (subject) {
            std::erase_if(consents, [&](const Consent& consent) { return consent.subject != subject; });
        }
        return consents;
    });
}

Result<Consent> ProtectionStore::consent(ConsentId id) const {
    auto all = consents();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    const auto found = std::ranges::find(*all, id, &Consent::id);
    return found != all->end() ? Result<Consent>(std::move(*found))
                               : failure(ErrorCode::NotFound, std::to_string(id.value), "no such consent");
}

Result<ConsentId> ProtectionStore::resolveConsent(std::string_view idOrBeginning) const {
    const auto range = idsBeginningWith(idOrBeginning);
    if (!range) {
        return failure(ErrorCode::NotFound, std::string(idOrBeginning), "no consent has such an id");
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<ConsentId> {
        Query row(reader->connection(), kConsentsInRange, range->first, range->last);
        if (!row.next()) {
            return failure(ErrorCode::NotFound, std::string(idOrBeginning), "no consent has such an id");
        }
        const auto id = row.id<ConsentId>(0);
        if (row.next()) {
            return failure(ErrorCode::Ambiguous, std::string(idOrBeginning),
                           "several consents' ids begin so");
        }
        return id;
    });
}

} // namespace fieldframe::catalog
