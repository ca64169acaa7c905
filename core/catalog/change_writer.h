// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/catalog/file_state.h"
#include "core/catalog/journal.h"
#include "core/model/asset.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::catalog {

/// What is being changed: kind, global id, property word and language.
struct Property {
    TargetKind kind = TargetKind::Asset;
    GlobalId target;
    /// Asset: a field's key ("caption"), "pick" ("1", "-1"), "rotation" ("90", "180", "270"),
    ///   "removed" ("1"), "protection" (protectionName()), "audience" (audienceName()), "areas"
    ///   (storedRegions();
    ///   "[]" says that there are none, absent: as the file marks them), "cleared_instructions" (those of
    ///   which somebody said that they hold nothing back), "person:<person id>" ("1").
    /// Gallery: "title", "introduction", "credit_line", "published", "cover" (asset id), "pick", "removed",
    /// "audience",
    ///   "document" (the id that a gallery document gave it),
    ///   "item:<asset id>" (the rank), "category:<category id>" (its place, "1" or more).
    /// Category: "name", "parent" (category id), "rank", "removed".
    /// Saved search: "name", "query", "removed".
    /// Document: "kind", "title", "language", "date", "url", "comments_to", "banner" (asset id), "share"
    /// (names,
    ///   separated by blanks), "removed", "block:<id>" (storedBlock()), "place:<id>" (the rank).
    /// Person: "name", "other_names" (a stored list), "level" (protectionName()), "minor" ("1"), "guardian",
    /// "note",
    ///   "replacement" in a language, "removed".
    /// Consent: "subject" (person id), "guardian", "date", "uses" (a stored list), "expires", "withdrawn",
    ///   "withdrawn_reason", "note", "form" (content hash, blank, name), "asset:<asset id>" ("1"), "removed".
    std::string name;
    std::string language;
};

/// The one function through which every described thing changes, inside the writer's transaction. Each change
/// reads the value before, writes the new one (with derived columns and text index) and appends to the
/// journal; undo and merge are the same function with other values.
class ChangeWriter {
public:
    virtual ~ChangeWriter() = default;

    /// @p after absent removes the value (for "removed": brings the thing back). Equal values change nothing.
    /// A gallery, category, saved search or document that does not exist yet is made by its first property.
    /// NotFound for an unknown asset or an unknown property word, InvalidInput for a value its property can't
    /// hold.
    [[nodiscard]] virtual Status change(const Property& property, std::optional<std::string> after,
                                        Origin origin = Origin::Hand) = 0;
    /// The value as this transaction sees it.
    [[nodiscard]] virtual Result<std::optional<std::string>> current(const Property& property) = 0;

    /// A new asset with all its first values in one journal entry (property "imported"), or the existing one
    /// where the same content is already known (then `isDuplicate`, and the place is remembered as a further
    /// original).
    struct Added {
        AssetId id;
        GlobalId globalId;
        bool isDuplicate = false;
    };
    [[nodiscard]] virtual Result<Added> addAsset(const NewAsset& asset) = 0;

    /// Another program changed the file of @p asset: what it says now is merged, field by field and language
    /// by language, against what it said when it was last read or written. What only they changed is taken,
    /// what only the desk changed stays and is still to be written, what both changed waits as a conflict.
    [[nodiscard]] virtual Result<MergeReport> mergeFile(const GlobalId& asset,
                                                        const FileReading& reading) = 0;
    /// The file of @p asset says in @p fields what @p sent says; they count as written, as far as nobody has
    /// changed them again since.
    [[nodiscard]] virtual Status fileWritten(const GlobalId& asset, const FileReading& reading,
                                             const DescriptiveMetadata& sent,
                                             const std::set<FieldId>& fields) = 0;
    /// Ends a conflict that mergeFile() found. NotFound where there is none.
    [[nodiscard]] virtual Status settleConflict(const GlobalId& asset, FieldId field,
                                                const std::string& language, Settlement settlement) = 0;

    /// Puts @p assets at the end of a gallery (those already in it stay where they are); makes rank keys.
    [[nodiscard]] virtual Status appendItems(const GlobalId& gallery,
                                             const std::vector<GlobalId>& assets) = 0;
    /// Moves or inserts @p assets, in this order, before @p before (absent: at the end).
    [[nodiscard]] virtual Status placeItems(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                                            const std::optional<GlobalId>& before) = 0;
    /// A category by path "Parent/Child", made where missing.
    [[nodiscard]] virtual Result<GlobalId> ensureCategory(std::string_view path) = 0;
    /// Under @p parent (absent: at the top), before its child @p before (absent: last). Conflict where that
    /// would make a ring, NotFound where @p before is no child of it.
    [[nodiscard]] virtual Status placeCategory(const GlobalId& category,
                                               const std::optional<GlobalId>& parent,
                                               const std::optional<GlobalId>& before = {}) = 0;
    [[nodiscard]] virtual Result<std::optional<GlobalId>> galleryByTitle(std::string_view title) = 0;
    [[nodiscard]] virtual Result<GlobalId> globalId(AssetId id) = 0;
    [[nodiscard]] virtual Result<GlobalId> globalId(GalleryId id) = 0;
    [[nodiscard]] virtual Result<GlobalId> globalId(CategoryId id) = 0;
    [[nodiscard]] virtual Result<GlobalId> globalId(SavedSearchId id) = 0;
    [[nodiscard]] virtual Result<GlobalId> globalId(PersonId id) = 0;
    [[nodiscard]] virtual Result<GlobalId> globalId(ConsentId id) = 0;
    /// One that is live and has this name.
    [[nodiscard]] virtual Result<std::optional<GlobalId>> savedSearchByName(std::string_view name) = 0;
    [[nodiscard]] virtual Result<std::vector<GlobalId>> galleryItems(const GlobalId& gallery) = 0;
    /// Moves or inserts @p blocks, in this order, before @p before (absent: at the end).
    [[nodiscard]] virtual Status placeBlocks(const GlobalId& document, const std::vector<GlobalId>& blocks,
                                             const std::optional<GlobalId>& before) = 0;
    /// In order.
    [[nodiscard]] virtual Result<std::vector<GlobalId>> documentBlocks(const GlobalId& document) = 0;
};

} // namespace fieldframe::catalog
