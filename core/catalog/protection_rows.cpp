// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/protection_rows.h"

#include "core/database/query.h"

#include <charconv>
#include <unordered_map>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr std::string_view kPersons = R"sql(
SELECT id, gid, name, other_names, level, is_minor, guardian, note,
    (SELECT count(*) FROM asset_people JOIN assets ON assets.id = asset_id
     WHERE person_id = people.id AND assets.removed_at IS NULL)
FROM people INDEXED BY people_by_name
WHERE removed_at IS NULL AND (NOT ?1 OR level > 0 OR is_minor)
ORDER BY name_key, id)sql";
constexpr std::string_view kReplacements =
    "SELECT language, replacement FROM people_replacements WHERE person_id = ?1 ORDER BY language";
/// A person who is removed is nobody any more.
constexpr std::string_view kConsents = R"sql(
SELECT consents.id, consents.gid, people.gid, people.name, consents.guardian, given, uses, expires, withdrawn,
    withdrawn_reason, consents.note, form
FROM consents LEFT JOIN people ON people.id = subject_id AND people.removed_at IS NULL
WHERE consents.removed_at IS NULL
ORDER BY consents.id DESC)sql";
constexpr std::string_view kConsentAssets = R"sql(
SELECT consent_id, assets.gid
FROM consent_assets JOIN assets ON assets.id = asset_id
WHERE assets.removed_at IS NULL
ORDER BY consent_id, assets.id)sql";

std::vector<std::string> listFrom(std::string_view stored) {
    if (stored.empty()) {
        return {};
    }
    const FieldContent content = contentFromStored(FieldShape::UnorderedList, stored);
    const auto* const items = std::get_if<std::vector<std::string>>(&content);
    return items != nullptr ? *items : std::vector<std::string>();
}

Consent readConsent(const Query& row) {
    Consent consent;
    consent.id = row.id<ConsentId>(0);
    consent.globalId = row.globalId(1);
    if (!row.isNull(2)) {
        consent.subject = row.globalId(2);
        consent.subjectName = row.text(3);
    }
    consent.guardian = row.text(4);
    consent.date = row.text(5);
    consent.uses = listFrom(row.view(6));
    consent.expires = row.text(7);
    consent.withdrawn = row.text(8);
    consent.withdrawnReason = row.text(9);
    consent.note = row.text(10);
    consent.form = formFromStored(row.view(11));
    return consent;
}

} // namespace

std::optional<AttachedFile> formFromStored(std::string_view stored) {
    constexpr std::size_t kDigits = 32;
    if (stored.size() < kDigits + 2 || stored[kDigits] != ' ') {
        return std::nullopt;
    }
    AttachedFile form;
    for (std::size_t i = 0; i < form.hash.bytes.size(); ++i) {
        const char* const digits = stored.data() + 2 * i;
        const auto read = std::from_chars(digits, digits + 2, form.hash.bytes[i], 16);
        if (read.ec != std::errc() || read.ptr != digits + 2) {
            return std::nullopt;
        }
    }
    form.name = std::string(stored.substr(kDigits + 1));
    return form;
}

std::vector<Person> readPersons(database::Connection& connection, Whom whom) {
    std::vector<Person> persons;
    Query row(connection, kPersons, whom == Whom::Protected);
    while (row.next()) {
        Person person;
        person.id = row.id<PersonId>(0);
        person.globalId = row.globalId(1);
        person.name = row.text(2);
        person.otherNames = listFrom(row.view(3));
        person.level = static_cast<ProtectionLevel>(row.integer(4));
        person.isMinor = row.integer(5) != 0;
        person.guardian = row.text(6);
        person.note = row.text(7);
        person.assets = row.integer(8);
        Query replacement(connection, kReplacements, person.id);
        while (replacement.next()) {
            person.replacements.emplace_back(replacement.text(0), replacement.text(1));
        }
        persons.push_back(std::move(person));
    }
    return persons;
}

std::vector<Consent> readConsents(database::Connection& connection) {
    std::vector<Consent> consents;
    std::unordered_map<std::int64_t, std::size_t> places;
    Query row(connection, kConsents);
    while (row.next()) {
        places[row.integer(0)] = consents.size();
        consents.push_back(readConsent(row));
    }
    Query asset(connection, kConsentAssets);
    while (asset.next()) {
        if (const auto place = places.find(asset.integer(0)); place != places.end()) {
            consents[place->second].assets.push_back(asset.globalId(1));
        }
    }
    return consents;
}

} // namespace fieldframe::catalog
