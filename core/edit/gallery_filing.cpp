// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that takes pictures from one gallery to another.
#include "core/base/text.h"
#include "core/catalog/category_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/edit/edit_service.h"

#include <algorithm>
#include <unordered_set>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;

Property property(const GlobalId& gallery, std::string name) {
    return {TargetKind::Gallery, gallery, std::move(name), ""};
}

/// A gallery that is there.
Result<GlobalId> liveGallery(ChangeWriter& writer, GalleryId gallery) {
    const auto id = writer.globalId(gallery);
    if (!id) {
        return id;
    }
    const auto removed = writer.current(property(*id, "removed"));
    if (!removed) {
        return tl::unexpected<Error>(removed.error());
    }
    return *removed ? failure(ErrorCode::NotFound, id->text(), "the gallery was deleted")
                    : Result<GlobalId>(*id);
}

/// Those of the gallery's items that are among @p assets, in its order.
Result<std::vector<GlobalId>> itemsAmong(ChangeWriter& writer, const GlobalId& gallery,
                                         std::span<const AssetId> assets) {
    std::unordered_set<GlobalId> wanted;
    for (const AssetId asset : assets) {
        const auto id = writer.globalId(asset);
        if (!id) {
            return tl::unexpected<Error>(id.error());
        }
        wanted.insert(*id);
    }
    auto items = writer.galleryItems(gallery);
    if (items) {
        std::erase_if(*items, [&](const GlobalId& item) { return !wanted.contains(item); });
    }
    return items;
}

Status takeOut(ChangeWriter& writer, const GlobalId& gallery, const std::vector<GlobalId>& items) {
    const auto cover = writer.current(property(gallery, "cover"));
    if (!cover) {
        return tl::unexpected<Error>(cover.error());
    }
    for (const GlobalId& item : items) {
        if (*cover == item.text()) {
            if (const Status bare = writer.change(property(gallery, "cover"), std::nullopt); !bare) {
                return bare;
            }
        }
        const Status gone = writer.change(property(gallery, "item:" + item.text()), std::nullopt);
        if (!gone) {
            return gone;
        }
    }
    return {};
}

Status makeGallery(ChangeWriter& writer, const GlobalId& gallery, std::string_view typed) {
    const std::string title = text::cleaned(typed);
    if (title.empty()) {
        return failure(ErrorCode::InvalidInput, "title", "a gallery needs a title");
    }
    const auto other = writer.galleryByTitle(title);
    if (!other) {
        return tl::unexpected<Error>(other.error());
    }
    if (*other) {
        return failure(ErrorCode::AlreadyExists, title, "another gallery has this title");
    }
    return writer.change(property(gallery, "title"), title);
}

/// What @p from says of @p name, where @p to says nothing.
Status takeOver(ChangeWriter& writer, const GlobalId& from, const GlobalId& to, const std::string& name) {
    const auto present = writer.current(property(to, name));
    const auto other = writer.current(property(from, name));
    if (!present || !other) {
        return tl::unexpected<Error>(!present ? present.error() : other.error());
    }
    return *present || !*other ? Status() : writer.change(property(to, name), *other);
}

/// The properties of these @p names, and the categories.
Status describeAlike(ChangeWriter& writer, const GlobalId& from, const GlobalId& to,
                     std::initializer_list<const char*> names, const std::vector<Category>& known) {
    for (const char* const name : names) {
        if (const Status done = takeOver(writer, from, to, name); !done) {
            return done;
        }
    }
    for (const Category& category : known) {
        const Status done = takeOver(writer, from, to, "category:" + category.globalId.text());
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Appends @p other's pictures to @p target, describes it alike, and deletes @p other.
Status takeIn(ChangeWriter& writer, const GlobalId& target, GalleryId other,
              const std::vector<Category>& known) {
    const auto source = liveGallery(writer, other);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    if (*source == target) {
        return {};
    }
    const auto items = writer.galleryItems(*source);
    if (!items) {
        return tl::unexpected<Error>(items.error());
    }
    Status done = writer.appendItems(target, *items);
    if (done) {
        done = describeAlike(writer, *source, target, {"introduction", "credit_line", "published", "pick"},
                             known);
    }
    return done ? writer.change(property(*source, "removed"), "1") : done;
}

} // namespace

EditService::Receipt EditService::moveToGallery(GalleryId from, GalleryId to,
                                                std::span<const AssetId> assets) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto source = liveGallery(writer, from);
        const auto target = liveGallery(writer, to);
        if (!source || !target) {
            return tl::unexpected<Error>(!source ? source.error() : target.error());
        }
        if (*source == *target) {
            return {};
        }
        const auto items = itemsAmong(writer, *source, assets);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        const Status added = writer.appendItems(*target, *items);
        return added ? takeOut(writer, *source, *items) : added;
    });
}

EditService::Receipt EditService::splitGallery(GalleryId gallery, std::string_view title,
                                               std::span<const AssetId> assets) const {
    const auto known = m_catalog.categories().tree();
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto source = liveGallery(writer, gallery);
        if (!source) {
            return tl::unexpected<Error>(source.error());
        }
        const auto items = itemsAmong(writer, *source, assets);
        const auto all = writer.galleryItems(*source);
        if (!items || !all) {
            return tl::unexpected<Error>(!items ? items.error() : all.error());
        }
        if (items->empty() || items->size() == all->size()) {
            return failure(ErrorCode::InvalidInput, source->text(),
                           "a split takes some of the gallery's pictures, and leaves some");
        }
        const GlobalId made = GlobalId::generate();
        Status done = makeGallery(writer, made, title);
        if (done) {
            done = describeAlike(writer, *source, made, {"credit_line"}, *known);
        }
        if (done) {
            done = writer.appendItems(made, *items);
        }
        return done ? takeOut(writer, *source, *items) : done;
    });
}

EditService::Receipt EditService::mergeGalleries(GalleryId into, std::span<const GalleryId> others) const {
    const auto known = m_catalog.categories().tree();
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto target = liveGallery(writer, into);
        if (!target) {
            return tl::unexpected<Error>(target.error());
        }
        for (const GalleryId other : others) {
            if (const Status done = takeIn(writer, *target, other, *known); !done) {
                return done;
            }
        }
        return {};
    });
}

EditService::Receipt EditService::duplicateGallery(GalleryId gallery, std::string_view title) const {
    const auto known = m_catalog.categories().tree();
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto source = liveGallery(writer, gallery);
        if (!source) {
            return tl::unexpected<Error>(source.error());
        }
        const auto items = writer.galleryItems(*source);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        const GlobalId made = GlobalId::generate();
        Status done = makeGallery(writer, made, title);
        if (done) {
            done = writer.appendItems(made, *items);
        }
        return done ? describeAlike(writer, *source, made, {"introduction", "credit_line", "cover"}, *known)
                    : done;
    });
}

} // namespace fieldframe::edit
