// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/change_writer.h"
#include "core/edit/edit_service.h"
#include "core/edit/field_rules.h"
#include "core/model/keyword_path.h"

#include <array>

namespace fieldframe::edit {

namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;

Result<std::vector<std::string>> listOf(ChangeWriter& writer, const Property& property) {
    const auto stored = writer.current(property);
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    if (!*stored) {
        return std::vector<std::string>();
    }
    FieldContent content = contentFromStored(FieldShape::UnorderedList, **stored);
    auto* const items = std::get_if<std::vector<std::string>>(&content);
    return items != nullptr ? std::move(*items) : std::vector<std::string>();
}

KeywordLists changed(KeywordLists lists, const KeywordEdit& edit) {
    for (const std::string& path : edit.remove) {
        removeKeyword(lists, path);
    }
    for (const std::string& word : edit.removeWords) {
        removeKeywordWord(lists, word);
    }
    for (const std::string& path : edit.add) {
        addKeyword(lists, path);
    }
    return lists;
}

Status write(ChangeWriter& writer, FieldId field, const Property& property,
             const std::vector<std::string>& before, const std::vector<std::string>& after) {
    if (before == after) {
        return {};
    }
    if (const Status valid = checkContent(metadataField(field), after); !valid) {
        return valid;
    }
    return writer.change(property, after.empty() ? std::nullopt : std::optional(storedText(after)),
                         Origin::Hand);
}

Status changeKeywordsOf(ChangeWriter& writer, AssetId asset, const KeywordEdit& edit) {
    const auto target = writer.globalId(asset);
    if (!target) {
        return tl::unexpected<Error>(target.error());
    }
    const auto propertyOf = [&](FieldId field) {
        return Property{TargetKind::Asset, *target, std::string(metadataField(field).key), {}};
    };
    const Property words = propertyOf(FieldId::Keywords);
    const Property paths = propertyOf(FieldId::HierarchicalKeywords);
    auto wordsBefore = listOf(writer, words);
    auto pathsBefore = wordsBefore ? listOf(writer, paths) : wordsBefore;
    if (!pathsBefore) {
        return tl::unexpected<Error>(pathsBefore.error());
    }
    const KeywordLists before{std::move(*wordsBefore), std::move(*pathsBefore)};
    const KeywordLists after = changed(before, edit);
    const Status written = write(writer, FieldId::Keywords, words, before.words, after.words);
    return written ? write(writer, FieldId::HierarchicalKeywords, paths, before.paths, after.paths) : written;
}

Status check(const KeywordEdit& edit) {
    const MetadataField& field = metadataField(FieldId::HierarchicalKeywords);
    for (const auto* const list : {&edit.add, &edit.remove, &edit.removeWords}) {
        if (const Status valid = checkContent(field, *list); !valid) {
            return valid;
        }
        for (const std::string& path : *list) {
            if (keywordWords(path).empty()) {
                return failure(ErrorCode::InvalidInput, std::string(field.key), "a keyword without a letter");
            }
        }
    }
    return {};
}

} // namespace

EditService::Receipt EditService::changeKeywords(std::span<const AssetId> assets, const KeywordEdit& edit,
                                                 const std::optional<GlobalId>& batch) const {
    if (const Status valid = check(edit); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        for (const AssetId asset : assets) {
            if (const Status changed = changeKeywordsOf(writer, asset, edit); !changed) {
                return changed;
            }
        }
        return {};
    };
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, work, batch);
}

} // namespace fieldframe::edit
