// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProtectionStore that gathers what is recorded about assets.
#include "core/catalog/protection_rows.h"
#include "core/catalog/protection_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/protection/mentions.h"
#include "core/protection/shown_people.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::Query;

constexpr std::string_view kAsset = R"sql(
SELECT gid, kind, mime, file_name, protection, audience, cleared_instructions, coalesce(areas, regions),
    (SELECT max(id) FROM journal WHERE target = assets.gid)
FROM assets
WHERE id = ?1 AND removed_at IS NULL)sql";
constexpr std::string_view kValues = R"sql(
SELECT field, language, value, origin FROM field_values
WHERE asset_id = ?1 AND value IS NOT NULL
ORDER BY field, language)sql";
constexpr std::string_view kConflicts = R"sql(
SELECT field, language, value, origin FROM conflicts
WHERE asset_id = ?1
ORDER BY field, language, position)sql";
constexpr std::string_view kGalleries = R"sql(
SELECT gid, title, audience
FROM gallery_items JOIN galleries ON galleries.id = gallery_id
WHERE asset_id = ?1 AND removed_at IS NULL AND audience > 1
ORDER BY galleries.id)sql";
constexpr std::string_view kPersons =
    "SELECT person_id FROM asset_people WHERE asset_id = ?1 ORDER BY person_id";

constexpr std::string_view kGalleriesOf = R"sql(
SELECT galleries.id
FROM gallery_items JOIN galleries ON galleries.id = gallery_id
WHERE asset_id = ?1 AND removed_at IS NULL
ORDER BY galleries.id)sql";
constexpr std::string_view kItemsOf = R"sql(
SELECT assets.id, protection, coalesce(areas, regions)
FROM gallery_items JOIN assets ON assets.id = asset_id
WHERE gallery_id = ?1 AND removed_at IS NULL)sql";
constexpr std::string_view kNamesOf = R"sql(
SELECT field, language, value, origin FROM field_values
WHERE asset_id = ?1 AND value IS NOT NULL AND field IN (?2, ?3))sql";

void readValues(Query& row, std::vector<FieldValue>& values) {
    while (row.next()) {
        if (const MetadataField* const field =
                findMetadataField(static_cast<std::uint16_t>(row.integer(0)))) {
            values.push_back({field->id, row.text(1), contentFromStored(field->shape, row.view(2)),
                              static_cast<Origin>(row.integer(3))});
        }
    }
}

/// Areas that can't be read may be anywhere: where faces must not be seen, nothing is.
std::vector<ImageRegion> wholePicture() {
    return {{ImageRegion::Kind::Face, {0, 0, 1, 1}, {}, {}}};
}

/// Reads facts of many assets with what is the same for all of them read once.
class FactsReader {
public:
    explicit FactsReader(Connection& connection)
        : m_connection(connection)
        , m_persons(readPersons(connection, Whom::Everybody))
        , m_consents(readConsents(connection)) {
        std::set<GlobalId> agreed;
        for (const Consent& consent : m_consents) {
            agreed.insert(consent.subject.value_or(GlobalId()));
        }
        // Nobody else makes a difference, whoever is named.
        std::erase_if(m_persons, [&](const Person& person) {
            return person.level == ProtectionLevel::None && !person.isMinor &&
                   !agreed.contains(person.globalId) && person.assets == 0;
        });
        m_mentions.emplace(m_persons);
        Query levels(connection, "SELECT EXISTS (SELECT 1 FROM assets WHERE protection >= 2)");
        m_hidesNames = (levels.next() && levels.integer(0) != 0) ||
                       std::ranges::any_of(m_persons, [](const Person& person) {
                           return person.level >= ProtectionLevel::NoName;
                       });
    }

    [[nodiscard]] std::optional<AssetFacts> read(AssetId id) {
        AssetFacts facts;
        if (!readAsset(id, facts)) {
            return std::nullopt;
        }
        Query values(m_connection, kValues, id);
        readValues(values, facts.metadata.values);
        Query conflicts(m_connection, kConflicts, id);
        readValues(conflicts, facts.metadata.conflicts);
        Query gallery(m_connection, kGalleries, id);
        while (gallery.next()) {
            facts.galleries.push_back(
                {gallery.globalId(0), gallery.text(1), static_cast<Audience>(gallery.integer(2))});
        }
        addPersons(facts);
        addBeside(facts);
        for (const Consent& consent : m_consents) {
            if (!consent.subject &&
                std::ranges::find(consent.assets, facts.globalId) != consent.assets.end()) {
                facts.consents.push_back(consent);
            }
        }
        return facts;
    }

private:
    bool readAsset(AssetId id, AssetFacts& facts) {
        Query row(m_connection, kAsset, id);
        if (!row.next()) {
            return false;
        }
        facts.id = id;
        facts.globalId = row.globalId(0);
        facts.kind = static_cast<MediaKind>(row.integer(1));
        facts.mime = row.text(2);
        facts.fileName = row.text(3);
        facts.level = static_cast<ProtectionLevel>(row.integer(4));
        facts.audience = static_cast<Audience>(row.integer(5));
        facts.clearedInstructions = row.text(6);
        facts.regions = regionsFromStored(row.view(7)).value_or(wholePicture());
        facts.captionVersion = row.integer(8);
        return true;
    }

    void addPersons(AssetFacts& facts) {
        protection::Mentions::Found found = m_mentions->in(facts);
        addLinked(facts.id, found.shown);
        // Consents that name assets make their subject somebody in them.
        for (const Consent& consent : m_consents) {
            if (consent.subject &&
                std::ranges::find(consent.assets, facts.globalId) != consent.assets.end()) {
                const auto person = std::ranges::find(m_persons, *consent.subject, &Person::globalId);
                if (person != m_persons.end()) {
                    found.shown.insert(static_cast<std::size_t>(person - m_persons.begin()));
                }
            }
        }
        for (std::size_t i = 0; i < m_persons.size(); ++i) {
            const bool isShown = found.shown.contains(i);
            if (isShown || found.mentioned.contains(i)) {
                facts.persons.push_back({m_persons[i], isShown, consentsOf(m_persons[i], facts.globalId)});
            }
        }
    }

    void addLinked(AssetId id, std::set<std::size_t>& shown) {
        Query linked(m_connection, kPersons, id);
        while (linked.next()) {
            const auto person = std::ranges::find(m_persons, linked.id<PersonId>(0), &Person::id);
            if (person != m_persons.end()) {
                shown.insert(static_cast<std::size_t>(person - m_persons.begin()));
            }
        }
    }

    /// Whose names must not be told in the asset's galleries, apart from those in the asset.
    void addBeside(AssetFacts& facts) {
        if (!m_hidesNames) {
            return;
        }
        std::set<std::string> known = {""};
        for (const PersonInAsset& in : facts.persons) {
            known.insert(in.person.name);
        }
        Query galleries(m_connection, kGalleriesOf, facts.id);
        while (galleries.next()) {
            for (const Person& person : hiddenIn(galleries.id<GalleryId>(0))) {
                if (known.insert(person.name).second) {
                    facts.beside.push_back(person);
                }
            }
        }
    }

    const std::vector<Person>& hiddenIn(GalleryId gallery) {
        const auto [entry, isNew] = m_hidden.try_emplace(gallery);
        if (isNew) {
            Query items(m_connection, kItemsOf, gallery);
            while (items.next()) {
                addHidden(items.id<AssetId>(0), static_cast<ProtectionLevel>(items.integer(1)),
                          regionsFromStored(items.view(2)).value_or(wholePicture()), entry->second);
            }
        }
        return entry->second;
    }

    void addHidden(AssetId id, ProtectionLevel level, std::vector<ImageRegion> regions,
                   std::vector<Person>& hidden) {
        AssetFacts shown; // As far as it says who is in the picture.
        shown.regions = std::move(regions);
        Query values(m_connection, kNamesOf, id, FieldId::PersonShown, FieldId::PersonDetails);
        readValues(values, shown.metadata.values);
        protection::Mentions::Found found = m_mentions->in(shown);
        addLinked(id, found.shown);
        for (const std::size_t person : found.shown) {
            if (std::max(level, m_persons[person].level) >= ProtectionLevel::NoName) {
                hidden.push_back(m_persons[person]);
            }
        }
        for (const std::string& name : level >= ProtectionLevel::NoName ? protection::unrecordedNames(shown)
                                                                        : std::vector<std::string>()) {
            hidden.emplace_back().name = name;
        }
    }

    [[nodiscard]] std::vector<Consent> consentsOf(const Person& person, const GlobalId& asset) const {
        std::vector<Consent> consents;
        for (const Consent& consent : m_consents) {
            const bool isAbout =
                consent.assets.empty() || std::ranges::find(consent.assets, asset) != consent.assets.end();
            if (consent.subject == person.globalId && isAbout) {
                consents.push_back(consent);
            }
        }
        return consents;
    }

    Connection& m_connection;
    std::vector<Person> m_persons;
    std::vector<Consent> m_consents;
    std::optional<protection::Mentions> m_mentions;
    bool m_hidesNames = false; ///< Anybody's in the catalog.
    std::unordered_map<GalleryId, std::vector<Person>> m_hidden;
};

} // namespace

Result<std::vector<AssetFacts>> ProtectionStore::facts(std::span<const AssetId> ids) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetFacts>> {
        database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
        FactsReader factsReader(reader->connection());
        std::vector<AssetFacts> facts;
        for (const AssetId id : ids) {
            if (auto found = factsReader.read(id)) {
                facts.push_back(*std::move(found));
            }
        }
        return facts;
    });
}

Result<std::vector<AssetId>> ProtectionStore::assetsOf(ConsentId id) const {
    const auto consent = this->consent(id);
    if (!consent) {
        return tl::unexpected<Error>(consent.error());
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetId>> {
        database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
        FactsReader factsReader(reader->connection());
        std::vector<AssetId> assets;
        Query live(reader->connection(), "SELECT id, gid FROM assets WHERE removed_at IS NULL ORDER BY id");
        while (live.next()) {
            const GlobalId globalId = live.globalId(1);
            const bool isNamed = std::ranges::find(consent->assets, globalId) != consent->assets.end();
            const auto facts = consent->assets.empty() && consent->subject
                                   ? factsReader.read(live.id<AssetId>(0))
                                   : std::nullopt;
            const bool isShown = facts && std::ranges::any_of(facts->persons, [&](const PersonInAsset& in) {
                                     return in.person.globalId == *consent->subject;
                                 });
            if (isNamed || isShown) {
                assets.push_back(live.id<AssetId>(0));
            }
        }
        return assets;
    });
}

} // namespace fieldframe::catalog
