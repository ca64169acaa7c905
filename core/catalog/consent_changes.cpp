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

constexpr std::string_view kFind = "SELECT id, removed_at IS NOT NULL FROM consents WHERE gid = ?1";
constexpr std::string_view kMake = "INSERT INTO consents (gid, created_at, revision) VALUES (?1, ?2, 0)";
constexpr std::string_view kRevision = "SELECT revision FROM consents WHERE id = ?1";
constexpr std::string_view kTouch = "UPDATE consents SET revision = revision + 1 WHERE id = ?1";
constexpr std::string_view kSubject =
    "SELECT people.gid FROM consents JOIN people ON people.id = subject_id WHERE consents.id = ?1";
constexpr std::string_view kPerson = "SELECT id FROM people WHERE gid = ?1";
constexpr std::string_view kSetSubject = "UPDATE consents SET subject_id = ?2 WHERE id = ?1";
constexpr std::string_view kAsset = "SELECT id FROM assets WHERE gid = ?1";
constexpr std::string_view kHasAsset = "SELECT 1 FROM consent_assets WHERE consent_id = ?1 AND asset_id = ?2";
constexpr std::string_view kAddAsset = "INSERT INTO consent_assets (consent_id, asset_id) VALUES (?1, ?2)";
constexpr std::string_view kDropAsset = "DELETE FROM consent_assets WHERE consent_id = ?1 AND asset_id = ?2";
constexpr std::string_view kSetRemoved = "UPDATE consents SET removed_at = ?2 WHERE id = ?1";

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

bool isConsentProperty(std::string_view name) {
    return name == "subject" || name == "removed" || name.starts_with(kAssetWord) ||
           columnOf(kTexts, name) != nullptr;
}

} // namespace

std::optional<ConsentChanges::Row> ConsentChanges::find(const GlobalId& target) {
    Query query(m_scope.connection, kFind, target);
    if (!query.next()) {
        return std::nullopt;
    }
    return Row{query.id<ConsentId>(0), query.integer(1) != 0};
}

ConsentChanges::Row ConsentChanges::make(const Property& property) {
    Query(m_scope.connection, kMake, property.target, m_scope.journal.head().now).run();
    const ConsentId id{m_scope.connection.lastRowId()};
    m_scope.journal.append({property.kind, property.target, "removed", ""}, 0, yesIf(true), std::nullopt);
    return Row{id, false};
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
    if (property.name == "removed") {
        return yesIf(row.isRemoved);
    }
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return readColumn(m_scope, *column, row.id.value);
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

Result<std::optional<std::string>> ConsentChanges::current(const Property& property) {
    if (!isConsentProperty(property.name)) {
        return failure(ErrorCode::NotFound, property.name, "no such property of a consent");
    }
    const auto row = find(property.target);
    if (!row) {
        return property.name == "removed" ? yesIf(true) : std::nullopt;
    }
    return valueOf(*row, property);
}

Status ConsentChanges::change(const Property& property, const std::optional<std::string>& asked) {
    const auto after = asked && asked->empty() ? std::nullopt : asked;
    if (!isConsentProperty(property.name)) {
        return failure(ErrorCode::NotFound, property.name, "no such property of a consent");
    }
    if (!property.language.empty()) {
        return failure(ErrorCode::InvalidInput, property.name, "has no languages");
    }
    auto row = find(property.target);
    if (!row) {
        if (!after) {
            return {};
        }
        row = make(property);
    }
    const auto before = valueOf(*row, property);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    if (*before == after) {
        return {};
    }
    if (const Status written = write(*row, property, after); !written) {
        return written;
    }
    Query revision(m_scope.connection, kRevision, row->id);
    revision.next();
    m_scope.journal.append(property, revision.integer(0), *before, after);
    Query(m_scope.connection, kTouch, row->id).run();
    m_scope.changes.peopleChanged = true;
    return {};
}

Status ConsentChanges::write(const Row& row, const Property& property,
                             const std::optional<std::string>& after) {
    if (property.name == "form") {
        return writeForm(row, property, after);
    }
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return writeColumn(m_scope, *column, row.id.value, after);
    }
    if (property.name == "subject") {
        return writeSubject(row, after);
    }
    const auto isSet = yesOrAbsent(property, after);
    if (!isSet) {
        return tl::unexpected<Error>(isSet.error());
    }
    if (property.name == "removed") {
        const auto removedAt = *isSet ? std::optional(m_scope.journal.head().now) : std::nullopt;
        Query(m_scope.connection, kSetRemoved, row.id, removedAt).run();
        return {};
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
    return writeColumn(m_scope, *columnOf(kTexts, "form"), row.id.value, after);
}

std::string storedForm(const ContentHash& hash, std::string_view name) {
    return hash.hex() + " " + text::displayName(name);
}

} // namespace fieldframe::catalog
