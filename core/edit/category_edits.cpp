// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that changes the category tree.
#include "core/base/text.h"
#include "core/catalog/category_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/edit/edit_service.h"

#include <algorithm>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::TargetKind;

const Category* childNamed(const std::vector<Category>& tree, std::optional<CategoryId> parent,
                           std::string_view name) {
    const std::string wanted = text::folded(name);
    const auto found = std::ranges::find_if(tree, [&](const Category& category) {
        return category.parent == parent && text::folded(category.name) == wanted;
    });
    return found == tree.end() ? nullptr : &*found;
}

Result<Category> find(const std::vector<Category>& tree, CategoryId id) {
    const auto found = std::ranges::find(tree, id, &Category::id);
    return found != tree.end() ? Result<Category>(*found)
                               : failure(ErrorCode::NotFound, std::to_string(id.value), "no such category");
}

Result<std::optional<GlobalId>> globalIdOf(const std::vector<Category>& tree, std::optional<CategoryId> id) {
    if (!id) {
        return std::optional<GlobalId>();
    }
    const auto found = find(tree, *id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return std::optional(found->globalId);
}

/// All but the last name of @p path must lead somewhere; the last must be new there.
Status checkNew(const std::vector<Category>& tree, std::string_view path) {
    std::optional<CategoryId> parent;
    for (std::string_view rest = path;;) {
        const std::size_t slash = rest.find('/');
        const std::string name = text::cleaned(rest.substr(0, slash));
        if (name.empty()) {
            return failure(ErrorCode::InvalidInput, std::string(path), "a category needs a name");
        }
        const Category* const known = childNamed(tree, parent, name);
        if (slash == std::string_view::npos) {
            return known == nullptr ? Status()
                                    : failure(ErrorCode::AlreadyExists, name, "already a category");
        }
        if (known == nullptr) {
            return failure(ErrorCode::NotFound, name, "no such category");
        }
        parent = known->id;
        rest.remove_prefix(slash + 1);
    }
}

} // namespace

Result<CategoryId> EditService::addCategory(std::string_view path) const {
    const auto tree = m_catalog.categories().tree();
    if (!tree) {
        return tl::unexpected<Error>(tree.error());
    }
    if (const Status valid = checkNew(*tree, path); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    GlobalId made;
    const auto written =
        m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
            const auto id = writer.ensureCategory(path);
            if (!id) {
                return tl::unexpected<Error>(id.error());
            }
            made = *id;
            return {};
        });
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    const auto after = m_catalog.categories().tree();
    if (!after) {
        return tl::unexpected<Error>(after.error());
    }
    const auto found = std::ranges::find(*after, made, &Category::globalId);
    return found != after->end() ? Result<CategoryId>(found->id)
                                 : failure(ErrorCode::Internal, std::string(path), "category is gone");
}

EditService::Receipt EditService::makeCategory(std::optional<CategoryId> parent,
                                               std::string_view name) const {
    const std::string cleaned = text::cleaned(name);
    if (cleaned.empty()) {
        return failure(ErrorCode::InvalidInput, std::string(name), "a category needs a name");
    }
    const auto tree = m_catalog.categories().tree();
    if (!tree) {
        return tl::unexpected<Error>(tree.error());
    }
    const auto above = globalIdOf(*tree, parent);
    if (!above) {
        return tl::unexpected<Error>(above.error());
    }
    if (childNamed(*tree, parent, cleaned) != nullptr) {
        return failure(ErrorCode::AlreadyExists, cleaned, "already a category");
    }
    const GlobalId made = GlobalId::generate();
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const Status named = writer.change({TargetKind::Category, made, "name", ""}, cleaned);
        return named ? writer.placeCategory(made, *above) : named;
    });
}

EditService::Receipt EditService::renameCategory(CategoryId category, std::string_view name) const {
    const std::string cleaned = text::cleaned(name);
    const auto tree = m_catalog.categories().tree();
    if (!tree) {
        return tl::unexpected<Error>(tree.error());
    }
    const auto known = find(*tree, category);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (cleaned.empty()) {
        return failure(ErrorCode::InvalidInput, known->name, "a category needs a name");
    }
    const Category* const other = childNamed(*tree, known->parent, cleaned);
    if (other != nullptr && other->id != category) {
        return failure(ErrorCode::AlreadyExists, cleaned, "already a category");
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) {
        return writer.change({TargetKind::Category, known->globalId, "name", ""}, cleaned);
    });
}

EditService::Receipt EditService::moveCategory(CategoryId category, std::optional<CategoryId> parent,
                                               std::optional<CategoryId> before) const {
    const auto tree = m_catalog.categories().tree();
    if (!tree) {
        return tl::unexpected<Error>(tree.error());
    }
    const auto known = find(*tree, category);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    const auto above = globalIdOf(*tree, parent);
    const auto next = globalIdOf(*tree, before);
    if (!above || !next) {
        return tl::unexpected<Error>(!above ? above.error() : next.error());
    }
    const Category* const other = childNamed(*tree, parent, known->name);
    if (other != nullptr && other->id != category) {
        return failure(ErrorCode::AlreadyExists, known->name, "already a category there");
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) {
        return writer.placeCategory(known->globalId, *above, *next);
    });
}

EditService::Receipt EditService::deleteCategory(CategoryId category) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto id = writer.globalId(category);
        return id ? writer.change({TargetKind::Category, *id, "removed", ""}, "1")
                  : Status(tl::unexpected<Error>(id.error()));
    });
}

} // namespace fieldframe::edit
