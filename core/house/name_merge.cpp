// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/name_merge.h"

#include "core/base/text.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/value_uses.h"
#include "core/credit/parse.h"
#include "core/house/each_asset.h"
#include "core/house/this_year.h"

#include <algorithm>
#include <array>
#include <map>

namespace fieldframe::house {

namespace {

using credit::NameKind;
using credit::NameUse;

constexpr auto kNamedFields = std::to_array<FieldId>(
    {FieldId::Creator, FieldId::CreditLine, FieldId::Source, FieldId::CopyrightNotice});

/// Counts names.
class Tally {
public:
    explicit Tally(const credit::AgencyTable& table)
        : m_table(table) {}

    void addLine(std::string_view line, std::int64_t uses) {
        const credit::ParsedCredit parsed = credit::parseCredit(line, m_table, {{}, thisYear()});
        add(NameKind::Agency, parsed.agency, uses);
        add(NameKind::Agency, parsed.distributor, uses);
        for (const std::string& creator : parsed.creators) {
            add(NameKind::Person, creator, uses);
        }
    }

    void addCreators(const FieldContent& content, std::int64_t uses) {
        if (const auto* const creators = std::get_if<std::vector<std::string>>(&content)) {
            for (const std::string& creator : *creators) {
                add(m_table.find(creator) != nullptr ? NameKind::Agency : NameKind::Person, creator, uses);
            }
        }
    }

    [[nodiscard]] std::vector<NameUse> names() const {
        std::vector<NameUse> names;
        for (const auto& [key, uses] : m_uses) {
            names.push_back({key.first, key.second, uses});
        }
        return names;
    }

private:
    void add(NameKind kind, const std::string& name, std::int64_t uses) {
        constexpr std::size_t kLongestName = 200;
        if (!name.empty() && name.size() <= kLongestName) {
            m_uses[{kind, name}] += uses;
        }
    }

    const credit::AgencyTable& m_table;
    std::map<std::pair<NameKind, std::string>, std::int64_t> m_uses;
};

/// @p content with the names replaced; the same where none stands in it.
FieldContent replaced(const FieldContent& content, std::span<const std::string> names,
                      std::string_view into) {
    if (const auto* const items = std::get_if<std::vector<std::string>>(&content)) {
        std::vector<std::string> after;
        for (const std::string& item : *items) {
            const std::string name = std::ranges::find(names, item) != names.end() ? std::string(into) : item;
            if (std::ranges::find(after, name) == after.end()) {
                after.push_back(name);
            }
        }
        return after;
    }
    const auto* const line = std::get_if<std::string>(&content);
    if (line == nullptr) {
        return content;
    }
    std::string after = *line;
    for (const std::string& name : names) {
        // What it becomes may hold the name ("IOM" in "IOM UN Migration"): where it stands already, it stays.
        if (after.find(into) == std::string::npos || into.find(name) == std::string_view::npos) {
            after = credit::withNameReplaced(after, name, into);
        }
    }
    return after;
}

Result<std::vector<AssetEdit>> assetEdits(const catalog::Catalog& catalog, std::span<const std::string> names,
                                          std::string_view into) {
    const Result<std::vector<catalog::ValueUse>> uses = catalog::valuesInUse(catalog, kNamedFields);
    if (!uses) {
        return tl::unexpected<Error>(uses.error());
    }
    std::vector<AssetEdit> edits;
    for (const catalog::ValueUse& use : *uses) {
        const FieldContent before = contentFromStored(metadataField(use.field).shape, use.stored);
        const FieldContent after = replaced(before, names, into);
        if (after == before) {
            continue;
        }
        const Result<std::vector<AssetId>> holders = catalog::assetsWith(catalog, use);
        if (!holders) {
            return tl::unexpected<Error>(holders.error());
        }
        for (const AssetId asset : *holders) {
            edits.push_back({asset, {use.field, use.language, after}, before});
        }
    }
    return edits;
}

} // namespace

Result<std::vector<NameUse>> namesInUse(const catalog::Catalog& catalog, const credit::AgencyTable& table,
                                        const std::stop_token& stop) {
    const Result<std::vector<catalog::ValueUse>> uses = catalog::valuesInUse(catalog, kNamedFields, stop);
    if (!uses) {
        return tl::unexpected<Error>(uses.error());
    }
    Tally tally(table);
    for (const catalog::ValueUse& use : *uses) {
        const FieldContent content = contentFromStored(metadataField(use.field).shape, use.stored);
        if (use.field == FieldId::Creator) {
            tally.addCreators(content, use.assets);
        } else if (const auto* const line = std::get_if<std::string>(&content)) {
            tally.addLine(*line, use.assets);
        }
    }
    const auto galleries = catalog.galleries().list(catalog::GalleryList::All);
    if (!galleries) {
        return tl::unexpected<Error>(galleries.error());
    }
    for (const GallerySummary& gallery : *galleries) {
        tally.addLine(gallery.creditLine, 1);
    }
    return tally.names();
}

edit::EditService::Receipt mergeNames(const catalog::Catalog& catalog, std::span<const std::string> names,
                                      std::string_view into) {
    const auto isBlank = [](std::string_view name) { return text::trimmed(name).empty(); };
    if (isBlank(into) || names.empty() || std::ranges::any_of(names, isBlank)) {
        return failure(ErrorCode::InvalidInput, std::string(into), "a name is missing");
    }
    const Result<std::vector<AssetEdit>> edits = assetEdits(catalog, names, into);
    if (!edits) {
        return tl::unexpected<Error>(edits.error());
    }
    const auto galleries = catalog.galleries().list(catalog::GalleryList::All);
    if (!galleries) {
        return tl::unexpected<Error>(galleries.error());
    }
    const GlobalId batch = GlobalId::generate();
    edit::EditService::Receipt receipt = editEach(catalog, *edits, batch);
    for (const GallerySummary& gallery : *galleries) {
        const FieldContent after = replaced(gallery.creditLine, names, into);
        if (!receipt || std::get<std::string>(after) == gallery.creditLine) {
            continue;
        }
        edit::GalleryEdit change;
        change.creditLine = std::get<std::string>(after);
        const auto changed = edit::EditService(catalog).editGallery(gallery.id, change, batch);
        if (!changed) {
            return changed;
        }
        receipt->changes += changed->changes;
        receipt->batch = changed->batch;
    }
    return receipt;
}

} // namespace fieldframe::house
