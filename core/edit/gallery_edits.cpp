// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that changes galleries.
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

Result<std::vector<GlobalId>> globalIds(ChangeWriter& writer, std::span<const AssetId> assets) {
    std::vector<GlobalId> ids;
    for (const AssetId asset : assets) {
        const auto id = writer.globalId(asset);
        if (!id) {
            return tl::unexpected<Error>(id.error());
        }
        ids.push_back(*id);
    }
    return ids;
}

Status setCover(ChangeWriter& writer, const GlobalId& gallery, AssetId cover) {
    if (cover == AssetId{}) {
        return writer.change({TargetKind::Gallery, gallery, "cover", ""}, std::nullopt);
    }
    const auto asset = writer.globalId(cover);
    const auto items = writer.galleryItems(gallery);
    if (!asset || !items) {
        return tl::unexpected<Error>(!asset ? asset.error() : items.error());
    }
    if (std::ranges::find(*items, *asset) == items->end()) {
        return failure(ErrorCode::InvalidInput, "cover", "the cover is not in the gallery");
    }
    return writer.change({TargetKind::Gallery, gallery, "cover", ""}, asset->text());
}

Status setTitle(ChangeWriter& writer, const GlobalId& gallery, const std::string& typed) {
    const std::string title = text::cleaned(typed);
    if (title.empty()) {
        return failure(ErrorCode::InvalidInput, "title", "a gallery needs a title");
    }
    const auto other = writer.galleryByTitle(title);
    if (!other) {
        return tl::unexpected<Error>(other.error());
    }
    if (*other && **other != gallery) {
        return failure(ErrorCode::AlreadyExists, title, "another gallery has this title");
    }
    return writer.change({TargetKind::Gallery, gallery, "title", ""}, title);
}

/// @p wanted is the whole new set, of all @p known categories.
Status setCategories(ChangeWriter& writer, const GlobalId& gallery, const std::vector<Category>& known,
                     const std::vector<CategoryId>& wanted) {
    for (const Category& category : known) {
        const bool isWanted = std::ranges::find(wanted, category.id) != wanted.end();
        const catalog::Property property{TargetKind::Gallery, gallery, "category:" + category.globalId.text(),
                                         ""};
        const auto current = writer.current(property);
        if (!current) {
            return tl::unexpected<Error>(current.error());
        }
        if (isWanted == current->has_value()) {
            continue; // Its place stays.
        }
        const Status changed =
            writer.change(property, isWanted ? std::optional<std::string>("1") : std::nullopt);
        if (!changed) {
            return changed;
        }
    }
    return {};
}

Status apply(ChangeWriter& writer, const GlobalId& gallery, const GalleryEdit& edit,
             const std::vector<Category>& categories) {
    if (edit.title) {
        if (const Status done = setTitle(writer, gallery, *edit.title); !done) {
            return done;
        }
    }
    const std::pair<const char*, std::optional<std::string>> texts[]{
        {"introduction", edit.introduction}, {"credit_line", edit.creditLine}, {"published", edit.published}};
    for (const auto& [word, value] : texts) {
        if (value) {
            const std::string cleaned = text::cleaned(*value);
            if (const Status done = writer.change({TargetKind::Gallery, gallery, word, ""}, cleaned); !done) {
                return done;
            }
        }
    }
    if (edit.isPicked) {
        const auto after = *edit.isPicked ? std::optional<std::string>("1") : std::nullopt;
        if (const Status done = writer.change({TargetKind::Gallery, gallery, "pick", ""}, after); !done) {
            return done;
        }
    }
    if (edit.categories) {
        if (const Status done = setCategories(writer, gallery, categories, *edit.categories); !done) {
            return done;
        }
    }
    return edit.cover ? setCover(writer, gallery, *edit.cover) : Status();
}

Result<std::vector<Category>> categoriesFor(const Catalog& catalog, const GalleryEdit& edit) {
    if (!edit.categories) {
        return std::vector<Category>();
    }
    auto known = catalog.categories().tree();
    if (known) {
        for (const CategoryId wanted : *edit.categories) {
            if (std::ranges::find(*known, wanted, &Category::id) == known->end()) {
                return failure(ErrorCode::NotFound, std::to_string(wanted.value), "no such category");
            }
        }
    }
    return known;
}

/// Runs @p work with the gallery's global id.
EditService::Receipt writeGallery(const Catalog& catalog, GalleryId gallery,
                                  const std::function<Status(ChangeWriter&, const GlobalId&)>& work,
                                  const std::optional<GlobalId>& batch = {}) {
    const auto change = [&](ChangeWriter& writer) -> Status {
        const auto id = writer.globalId(gallery);
        return id ? work(writer, *id) : Status(tl::unexpected<Error>(id.error()));
    };
    return catalog.write(Cause::Hand, Catalog::Lane::Interactive, change, batch);
}

} // namespace

Result<GalleryId> EditService::createGallery(const GalleryEdit& edit, std::span<const AssetId> assets) const {
    const Receipt made = addGallery(edit, assets);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    const auto& galleries = made->changeSet.galleries;
    return galleries.empty() ? failure(ErrorCode::Internal, edit.title.value_or(""), "gallery is gone")
                             : Result<GalleryId>(galleries.front());
}

EditService::Receipt EditService::addGallery(const GalleryEdit& edit, std::span<const AssetId> assets) const {
    const auto categories = categoriesFor(m_catalog, edit);
    if (!categories) {
        return tl::unexpected<Error>(categories.error());
    }
    GalleryEdit whole = edit;
    whole.title = edit.title.value_or("");
    whole.cover.reset();
    const GlobalId gallery = GlobalId::generate();
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        if (const Status done = apply(writer, gallery, whole, *categories); !done) {
            return done;
        }
        const auto items = globalIds(writer, assets);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        if (const Status done = writer.appendItems(gallery, *items); !done) {
            return done;
        }
        return edit.cover ? setCover(writer, gallery, *edit.cover) : Status();
    });
}

EditService::Receipt EditService::editGallery(GalleryId gallery, const GalleryEdit& edit,
                                              const std::optional<GlobalId>& batch) const {
    const auto categories = categoriesFor(m_catalog, edit);
    if (!categories) {
        return tl::unexpected<Error>(categories.error());
    }
    return writeGallery(
        m_catalog, gallery,
        [&](ChangeWriter& writer, const GlobalId& id) { return apply(writer, id, edit, *categories); },
        batch);
}

EditService::Receipt EditService::editGalleryWithNewCategory(GalleryId gallery,
                                                             const std::vector<CategoryId>& categories,
                                                             std::string_view name) const {
    GalleryEdit edit;
    edit.categories = categories;
    const auto known = categoriesFor(m_catalog, edit);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    return writeGallery(m_catalog, gallery, [&](ChangeWriter& writer, const GlobalId& id) -> Status {
        // A slash would make a path of it.
        std::string cleaned = text::cleaned(name);
        std::ranges::replace(cleaned, '/', '-');
        const auto made = writer.ensureCategory(cleaned);
        if (!made) {
            return tl::unexpected<Error>(made.error());
        }
        if (const Status done = apply(writer, id, edit, *known); !done) {
            return done;
        }
        return writer.change({TargetKind::Gallery, id, "category:" + made->text(), ""}, "1");
    });
}

EditService::Receipt EditService::deleteGallery(GalleryId gallery) const {
    return writeGallery(m_catalog, gallery, [](ChangeWriter& writer, const GlobalId& id) {
        return writer.change({TargetKind::Gallery, id, "removed", ""}, "1");
    });
}

EditService::Receipt EditService::addToGallery(GalleryId gallery, std::span<const AssetId> assets) const {
    return writeGallery(m_catalog, gallery, [&](ChangeWriter& writer, const GlobalId& id) -> Status {
        const auto items = globalIds(writer, assets);
        return items ? writer.appendItems(id, *items) : Status(tl::unexpected<Error>(items.error()));
    });
}

EditService::Receipt EditService::removeFromGallery(GalleryId gallery,
                                                    std::span<const AssetId> assets) const {
    return writeGallery(m_catalog, gallery, [&](ChangeWriter& writer, const GlobalId& id) -> Status {
        const auto items = globalIds(writer, assets);
        const auto cover = writer.current({TargetKind::Gallery, id, "cover", ""});
        if (!items || !cover) {
            return tl::unexpected<Error>(!items ? items.error() : cover.error());
        }
        for (const GlobalId& item : *items) {
            if (*cover == item.text()) {
                const Status bare = writer.change({TargetKind::Gallery, id, "cover", ""}, std::nullopt);
                if (!bare) {
                    return bare;
                }
            }
            const Status gone =
                writer.change({TargetKind::Gallery, id, "item:" + item.text(), ""}, std::nullopt);
            if (!gone) {
                return gone;
            }
        }
        return {};
    });
}

EditService::Receipt EditService::moveInGallery(GalleryId gallery, std::span<const AssetId> assets,
                                                std::optional<AssetId> before) const {
    return writeGallery(m_catalog, gallery, [&](ChangeWriter& writer, const GlobalId& id) -> Status {
        const auto items = globalIds(writer, assets);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        std::optional<GlobalId> next;
        if (before) {
            const auto found = writer.globalId(*before);
            if (!found) {
                return tl::unexpected<Error>(found.error());
            }
            next = *found;
        }
        return writer.placeItems(id, *items, next);
    });
}

} // namespace fieldframe::edit
