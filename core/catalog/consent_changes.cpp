// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/consent_changes.h"

#include "core/base/text.h"
#include "core/catalog/property_words.h"
#include "core/catalog/protection_rows.h"
#include "core/catalog/record_texts.h"
#include "core/database/query.h"

#include <array>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr DescribedTable kTable{"a consent", "SELECT id, removed_at IS NOT NULL FROM consents WHERE gid = ?1",
                                "SELECT revision FROM consents WHERE id = ?1",
                                "UPDATE consents SET revision = revision + 1 WHERE id = ?1",
                                "UPDATE consents SET removed_at = ?2 WHERE id = ?1"};
constexpr std::string_view kMake = "INSERT INTO consents (gid, created_at, revision) VALUES (?1, ?2, 0)";
constexpr std::string_view kSubject =
    "SELECT people.gid FROM consents JOIN people ON people.id = subject_id WHERE consents.id = ?1";
constexpr std::string_view kPerson = "SELECT id FROM people WHERE gid = ?1";
constexpr std::string_view kSetSubject = "UPDATE consents SET subject_id = ?2 WHERE id = ?1";
constexpr std::string_view kAsset = "SELECT id FROM assets WHERE gid = ?1";
constexpr std::string_view kHasAsset = "SELECT 1 FROM consent_assets WHERE consent_id = ?1 AND asset_id = ?2";
constexpr std::string_view kAddAsset = "INSERT INTO consent_assets (consent_id, asset_id) VALUES (?1, ?2)";
constexpr std::string_view kDropAsset = "DELETE FROM consent_assets WHERE consent_id = ?1 AND asset_id = ?2";

constexpr std::array kTexts{
    TextColumn{"guardian", TextForm::Any, "SELECT NULLIF(guardian, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET guardian = ?2 WHERE id = ?1"},
    TextColumn{"date", TextForm::Date, "SELECT NULLIF(given, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET given = ?2 WHERE id = ?1"},
    TextColumn{"uses", TextForm::List, "SELECT NULLIF(uses, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET uses = ?2 WHERE id = ?1"},
    TextColumn{"expires", TextForm::Date, "SELECT NULLIF(expires, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET expires = ?2 WHERE id = ?1"},
    TextColumn{"withdrawn", TextForm::Date, "SELECT NULLIF(withdrawn, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET withdrawn = ?2 WHERE id = ?1"},
    TextColumn{"withdrawn_reason", TextForm::Any,
               "SELECT NULLIF(withdrawn_reason, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET withdrawn_reason = ?2 WHERE id = ?1"},
    TextColumn{"note", TextForm::Any, "SELECT NULLIF(note, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET note = ?2 WHERE id = ?1"},
    TextColumn{"form", TextForm::Any, "SELECT NULLIF(form, '') FROM consents WHERE id = ?1",
               "UPDATE consents SET form = ?2 WHERE id = ?1"}};

} // namespace

ConsentChanges::ConsentChanges(ChangeScope& scope)
    : DescribedRows(scope, kTable) {}

bool ConsentChanges::isProperty(const Property& property) const {
    return property.name == "subject" || property.name.starts_with(kAssetWord) ||
           columnOf(kTexts, property.name);
}

Status ConsentChanges::check(const Property& property, const std::optional<std::string>&) const {
    if (!property.language.empty()) {
        return failure(ErrorCode::InvalidInput, property.name, "has no languages");
    }
    return {};
}

void ConsentChanges::insert(const GlobalId& target) {
    Query(m_scope.connection, kMake, target, m_scope.journal.head().now).run();
}

void ConsentChanges::tell(const Row&, const GlobalId&) {
    m_scope.changes.peopleChanged = true;
}

Result<AssetId> ConsentChanges::findAsset(std::string_view text) {
    const auto id = GlobalId::parse(text);
    Query query(m_scope.connection, kAsset, id.value_or(GlobalId()));
    if (!query.next()) {
        return failure(ErrorCode::NotFound, std::string(text), "no such asset");
    }
    return query.id<AssetId>(0);
}

Result<std::optional<std::string>> ConsentChanges::valueOf(const Row& row, const Property& property) {
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return readColumn(m_scope, *column, row.id);
    }
    if (property.name == "subject") {
        Query query(m_scope.connection, kSubject, row.id);
        return query.next() ? std::optional(query.globalId(0).text()) : std::nullopt;
    }
    const auto asset = findAsset(afterColon(property.name));
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    Query query(m_scope.connection, kHasAsset, row.id, *asset);
    return yesIf(query.next());
}

Status ConsentChanges::write(const Row& row, const Property& property,
                             const std::optional<std::string>& after) {
    if (property.name == "form") {
        return writeForm(row, property, after);
    }
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return writeColumn(m_scope, *column, row.id, after);
    }
    if (property.name == "subject") {
        return writeSubject(row, after);
    }
    const auto isSet = yesOrAbsent(property, after);
    if (!isSet) {
        return tl::unexpected<Error>(isSet.error());
    }
    const auto asset = findAsset(afterColon(property.name));
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    Query(m_scope.connection, *isSet ? kAddAsset : kDropAsset, row.id, *asset).run();
    return {};
}

Status ConsentChanges::writeSubject(const Row& row, const std::optional<std::string>& after) {
    std::optional<PersonId> subject;
    if (after) {
        Query query(m_scope.connection, kPerson, GlobalId::parse(*after).value_or(GlobalId()));
        if (!query.next()) {
            return failure(ErrorCode::NotFound, *after, "no such person");
        }
        subject = query.id<PersonId>(0);
    }
    Query(m_scope.connection, kSetSubject, row.id, subject).run();
    return {};
}

Status ConsentChanges::writeForm(const Row& row, const Property& property,
                                 const std::optional<std::string>& after) {
    if (after && !formFromStored(*after)) {
        return failure(ErrorCode::InvalidInput, property.name, "not a content and a name: " + *after);
    }
    return writeColumn(m_scope, *columnOf(kTexts, "form"), row.id, after);
}

std::string storedForm(const ContentHash& hash, std::string_view name) {
    return hash.hex() + " " + text::displayName(name);
}

} // namespace fieldframe::catalog
