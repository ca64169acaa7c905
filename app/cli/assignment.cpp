// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"

#include "core/base/text.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"

namespace fieldframe::cli {
namespace {

Result<bool> yesOrNo(const Assignment& assignment) {
    const std::string word = text::folded(assignment.value);
    if (word == "yes" || word == "true" || word == "1") {
        return true;
    }
    if (word == "no" || word == "false" || word == "0" || word.empty()) {
        return false;
    }
    return failure(ErrorCode::InvalidInput, assignment.name, "yes or no");
}

Result<std::vector<CategoryId>> categoriesOf(std::string_view typed, const catalog::Catalog& catalog) {
    std::vector<CategoryId> categories;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find(';'), typed.size());
        const std::string name = text::trimmed(typed.substr(0, end));
        typed.remove_prefix(std::min(end + 1, typed.size()));
        if (name.empty()) {
            continue;
        }
        const Result<CategoryId> category = catalog.categories().resolve(name);
        if (!category) {
            return tl::unexpected(category.error());
        }
        categories.push_back(*category);
    }
    return categories;
}

template <class T, class Member>
Status put(Result<T> value, Member& member) {
    if (!value) {
        return tl::unexpected(value.error());
    }
    member = std::move(*value);
    return {};
}

} // namespace

Result<Assignment> parseAssignment(std::string_view word) {
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        return failure(ErrorCode::InvalidInput, std::string(word), "FIELD=VALUE is wanted");
    }
    Assignment assignment;
    std::string_view name = word.substr(0, equals);
    assignment.value = word.substr(equals + 1);
    const std::size_t bracket = name.find('[');
    if (bracket != std::string_view::npos && name.ends_with(']')) {
        assignment.language = name.substr(bracket + 1, name.size() - bracket - 2);
        name = name.substr(0, bracket);
        if (assignment.language == "x-default") {
            assignment.language.clear();
        }
    }
    assignment.name = name;
    return assignment;
}

Result<edit::FieldEdit> fieldEditOf(const Assignment& assignment) {
    const MetadataField* field = findMetadataField(assignment.name);
    if (field == nullptr) {
        return failure(ErrorCode::InvalidInput, assignment.name, "no field of that name");
    }
    Result<FieldContent> content = edit::contentFromTyped(*field, assignment.value);
    if (!content) {
        return tl::unexpected(content.error());
    }
    return edit::FieldEdit{field->id, assignment.language, std::move(*content)};
}

Status addToGalleryEdit(edit::GalleryEdit& edit, const Assignment& assignment,
                        const catalog::Catalog& catalog) {
    if (assignment.name == "title") {
        edit.title = assignment.value;
    } else if (assignment.name == "introduction") {
        edit.introduction = assignment.value;
    } else if (assignment.name == "credit_line") {
        edit.creditLine = assignment.value;
    } else if (assignment.name == "published") {
        edit.published = assignment.value;
    } else if (assignment.name == "pick") {
        return put(yesOrNo(assignment), edit.isPicked);
    } else if (assignment.name == "cover") {
        return put(catalog.assets().resolve(assignment.value), edit.cover);
    } else if (assignment.name == "categories") {
        return put(categoriesOf(assignment.value, catalog), edit.categories);
    } else {
        return failure(ErrorCode::InvalidInput, assignment.name,
                       "a gallery has title, introduction, credit_line, published, pick, cover, categories");
    }
    return {};
}

} // namespace fieldframe::cli
