// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/model/asset.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fieldframe::edit {

/// A field's new value for a set of assets; an empty content removes it.
struct FieldEdit {
    FieldId field = FieldId::Caption;
    std::string language;
    FieldContent content;
};

/// Items that come to and go from a list field of a set of assets; what else each has in it stays.
struct ListEdit {
    FieldId field = FieldId::Keywords;
    std::vector<std::string> add;    ///< At the end, where it is not there yet.
    std::vector<std::string> remove; ///< Where it is there.
};

/// Keywords that come to and go from a set of assets, each a path as core/model/keyword_path.h has them.
struct KeywordEdit {
    std::vector<std::string> add;         ///< With the words above it in the plain keywords.
    std::vector<std::string> remove;      ///< With what is below it.
    std::vector<std::string> removeWords; ///< Plain keywords, out of both lists.
};

/// The country of a place, for those assets that have none.
struct CountryEdit {
    std::string country; ///< "" = leave the name alone.
    std::string code;    ///< "" = leave the code alone.
};

/// A gallery's properties; absent ones stay as they are.
struct GalleryEdit {
    std::optional<std::string> title;
    std::optional<std::string> introduction;
    std::optional<std::string> creditLine;
    std::optional<std::string> published; ///< "" = unpublished; else ISO 8601 (InvalidInput otherwise).
    std::optional<AssetId> cover;         ///< AssetId{} = none: the first picture stands for it.
    std::optional<bool> isPicked;
    std::optional<std::vector<CategoryId>> categories; ///< The whole new set.
};

/// What undo does with properties that were changed again since.
enum class Later {
    Refuse, ///< Nothing is taken back.
    Keep,   ///< They stay as they are; the rest is taken back.
};

/// A property changed again after the batch that is to be taken back.
struct LaterChange {
    std::string property;
    std::string language;
    std::string picture; ///< The file's display name; for other things than assets their id.
    std::string person;  ///< Who changed it last, and when.
    std::int64_t timeMilliseconds = 0;
    GlobalId batch; ///< That later change.
};

/// What is to be as it was.
struct RevertedProperty {
    std::string property;                ///< A field's key, "pick" or "rotation"; "" = all of them.
    std::optional<std::string> language; ///< Absent: all of the property's.
};

/// As it was at a moment (UTC milliseconds), or just before a batch.
using RevertTo = std::variant<std::int64_t, GlobalId>;

/// The verbs with which the user changes the catalog. Each is one transaction, one batch in the journal and
/// so one undo; it returns after the commit. Thread-safe.
class EditService {
public:
    explicit EditService(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}
    using Receipt = Result<catalog::ChangeReceipt>;

    /// Edits with the same @p batch are one batch: typing in a field is one undo, however often it is saved.
    /// Nothing that changes the same fields may come between them.
    Receipt setFields(std::span<const AssetId> assets, std::span<const FieldEdit> edits,
                      const std::optional<GlobalId>& batch = {}) const;
    /// As setFields(). InvalidInput for a field that is no list of texts.
    Receipt changeList(std::span<const AssetId> assets, const ListEdit& edit,
                       const std::optional<GlobalId>& batch = {}) const;
    /// Both lists of keywords in step. As setFields(). InvalidInput for a path without words.
    Receipt changeKeywords(std::span<const AssetId> assets, const KeywordEdit& edit,
                           const std::optional<GlobalId>& batch = {}) const;
    /// Each asset gets what it lacks of the two, unless what it has is of another country; nothing is
    /// overwritten. As setFields().
    Receipt fillCountry(std::span<const AssetId> assets, const CountryEdit& edit,
                        const std::optional<GlobalId>& batch = {}) const;
    Receipt setRating(std::span<const AssetId> assets, int rating) const;
    Receipt setLabel(std::span<const AssetId> assets, std::string_view label) const;
    Receipt setPick(std::span<const AssetId> assets, Pick pick) const;
    /// Turns what is shown by @p quarters of a turn clockwise (negative: counter-clockwise), each from where
    /// it stands. The originals are not touched.
    Receipt rotate(std::span<const AssetId> assets, int quarters) const;
    /// Takes assets out of the catalog; their files stay. Undo brings them back with all they had.
    Receipt removeAssets(std::span<const AssetId> assets) const;

    /// AlreadyExists where a live gallery has that title.
    [[nodiscard]] Result<GalleryId> createGallery(const GalleryEdit& edit,
                                                  std::span<const AssetId> assets = {}) const;
    /// createGallery(), with the batch that takes it back; the receipt's changeSet names the gallery.
    Receipt addGallery(const GalleryEdit& edit, std::span<const AssetId> assets = {}) const;
    /// @p batch: see setFields().
    Receipt editGallery(GalleryId gallery, const GalleryEdit& edit,
                        const std::optional<GlobalId>& batch = {}) const;
    /// Its categories become @p categories and a new one called @p name, at the top of the tree (or the one
    /// there that is called so).
    Receipt editGalleryWithNewCategory(GalleryId gallery, const std::vector<CategoryId>& categories,
                                       std::string_view name) const;
    /// Its assets stay in the catalog.
    Receipt deleteGallery(GalleryId gallery) const;
    Receipt addToGallery(GalleryId gallery, std::span<const AssetId> assets) const;
    Receipt removeFromGallery(GalleryId gallery, std::span<const AssetId> assets) const;
    /// Before @p before; absent = at the end.
    Receipt moveInGallery(GalleryId gallery, std::span<const AssetId> assets,
                          std::optional<AssetId> before) const;

    /// Out of @p from, and to the end of @p to; what is in both already keeps its place there.
    Receipt moveToGallery(GalleryId from, GalleryId to, std::span<const AssetId> assets) const;
    /// A new gallery called @p title gets @p assets, in gallery order, and what @p gallery says of credit
    /// line and categories; they leave @p gallery. InvalidInput where none of them is in it, or all are.
    Receipt splitGallery(GalleryId gallery, std::string_view title, std::span<const AssetId> assets) const;
    /// The pictures and categories of @p others go to the end of @p into, which takes over an introduction,
    /// credit line, publish date or pick where it has none; @p others are deleted.
    Receipt mergeGalleries(GalleryId into, std::span<const GalleryId> others) const;
    /// A new gallery called @p title with the same pictures in the same order, the same texts, categories and
    /// cover; neither published nor picked.
    Receipt duplicateGallery(GalleryId gallery, std::string_view title) const;

    /// @p path "Parent/Child": all but the last must exist. AlreadyExists, InvalidInput (empty name).
    [[nodiscard]] Result<CategoryId> addCategory(std::string_view path) const;
    /// Under @p parent (absent: at the top). AlreadyExists, InvalidInput (empty name).
    Receipt makeCategory(std::optional<CategoryId> parent, std::string_view name) const;
    Receipt renameCategory(CategoryId category, std::string_view name) const;
    /// Under @p parent (absent: to the top), before its child @p before (absent: last). Conflict where that
    /// would make a ring.
    Receipt moveCategory(CategoryId category, std::optional<CategoryId> parent,
                         std::optional<CategoryId> before = {}) const;
    /// With what is below it; galleries stay.
    Receipt deleteCategory(CategoryId category) const;

    /// Keeps the search @p query under @p name. AlreadyExists, InvalidInput (empty name or query).
    Receipt addSavedSearch(std::string_view name, std::string_view query) const;
    Receipt renameSavedSearch(SavedSearchId search, std::string_view name) const;
    /// What it searches for from now on.
    Receipt setSavedSearch(SavedSearchId search, std::string_view query) const;
    Receipt deleteSavedSearch(SavedSearchId search) const;

    /// Takes a batch back: each property it changed gets its former value, in one new batch (of an undo: does
    /// again what that took back). Conflict, changing nothing, where something was changed again since and @p
    /// later refuses; the subject is the property, the detail names the first picture, and who changed it.
    /// See laterChanges().
    Receipt undo(const GlobalId& batch, Later later = Later::Refuse) const;
    /// Takes back the last edit that holds, or does again the one taken back last; the steps are those of
    /// catalog::Journal, so they outlive the program. NotFound where there is none.
    Receipt undoLast(Later later = Later::Refuse) const;
    Receipt redoLast(Later later = Later::Refuse) const;
    /// What undoing @p batch would overwrite: properties of it that were changed again since.
    [[nodiscard]] Result<std::vector<LaterChange>> laterChanges(const GlobalId& batch) const;

    /// Gives fields back what they said at an earlier time, in one new batch: also picks and rotations where
    /// no field is named. NotFound for an asset that was not in the catalog then.
    Receipt revert(std::span<const AssetId> assets, const RevertedProperty& what, const RevertTo& to) const;

private:
    const catalog::Catalog& m_catalog;
};

/// What a person typed for a field as its content: lists are split at ";" (keywords also at ","), numbers and
/// dates checked (InvalidInput).
[[nodiscard]] Result<FieldContent> contentFromTyped(const MetadataField& field, std::string_view typed);

} // namespace fieldframe::edit
