// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/credit_suggestions.h"

#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/credit/compose.h"
#include "core/credit/credit_form.h"
#include "core/house/each_asset.h"
#include "core/house/this_year.h"

#include <algorithm>

namespace fieldframe::house {

namespace {

bool says(const DescriptiveMetadata& metadata, FieldId field) {
    return metadata.find(field) != nullptr;
}

std::vector<edit::FieldEdit> editsOf(const DescriptiveMetadata& metadata,
                                     const credit::ParsedCredit& parsed) {
    std::vector<edit::FieldEdit> edits;
    const auto suggest = [&](FieldId field, FieldContent content) {
        if (!isEmpty(content) && !says(metadata, field)) {
            edits.push_back({field, {}, std::move(content)});
        }
    };
    suggest(FieldId::Creator, parsed.creators);
    // Source is from whom the picture came: who passed it on, else whose it is.
    suggest(FieldId::Source, parsed.distributor.empty() ? parsed.agency : parsed.distributor);
    suggest(FieldId::SupplierImageId, parsed.assetCode);
    return edits;
}

} // namespace

Result<std::vector<CreditSuggestion>> creditSuggestions(const catalog::Catalog& catalog,
                                                        const credit::AgencyTable& table,
                                                        std::span<const AssetId> assets,
                                                        const std::stop_token& stop) {
    std::vector<CreditSuggestion> suggestions;
    for (const AssetId asset : assets) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {});
        }
        const Result<AssetDetails> details = catalog.assets().details(asset);
        if (!details && details.error().code == ErrorCode::NotFound) {
            continue; // Removed meanwhile.
        }
        if (!details) {
            return tl::unexpected<Error>(details.error());
        }
        const DescriptiveMetadata& metadata = details->metadata;
        std::string line = metadata.text(FieldId::CreditLine);
        if (line.empty()) {
            continue;
        }
        const std::vector<std::string> creators = metadata.list(FieldId::Creator);
        credit::ParsedCredit parsed = credit::parseCredit(line, table, {creators, thisYear()});
        std::vector<edit::FieldEdit> edits = editsOf(metadata, parsed);
        if (!edits.empty()) {
            std::string form = credit::formOf(line, parsed);
            suggestions.push_back(
                {asset, std::move(line), std::move(form), std::move(parsed), std::move(edits)});
        }
    }
    return suggestions;
}

edit::EditService::Receipt acceptCredits(const catalog::Catalog& catalog,
                                         std::span<const CreditSuggestion> suggestions) {
    std::vector<AssetEdit> edits;
    for (const CreditSuggestion& suggestion : suggestions) {
        for (const edit::FieldEdit& one : suggestion.edits) {
            edits.push_back({suggestion.asset, one, {}});
        }
    }
    return editEach(catalog, edits);
}

credit::ParsedCredit creditParts(const DescriptiveMetadata& metadata, const credit::AgencyTable& table,
                                 std::string_view agency) {
    const std::vector<std::string> creators = metadata.list(FieldId::Creator);
    credit::ParsedCredit parts =
        credit::parseCredit(metadata.text(FieldId::CreditLine), table, {creators, thisYear()});
    parts.agency = parts.agency.empty() ? std::string(agency) : parts.agency;
    parts.creators = creators.empty() ? parts.creators : creators;
    if (const auto date = PartialDateTime::parse(metadata.text(FieldId::DateCreated))) {
        parts.year = date->year;
    }
    if (const std::string code = metadata.text(FieldId::SupplierImageId); !code.empty()) {
        parts.assetCode = code;
    }
    return parts;
}

edit::EditService::Receipt composeCredits(const catalog::Catalog& catalog, const credit::AgencyTable& table,
                                          std::span<const AssetId> assets, std::string_view style,
                                          std::string_view agency, Compose what) {
    const Result<credit::CreditStyle> parsed = credit::CreditStyle::parse(style);
    if (!parsed) {
        return tl::unexpected<Error>(parsed.error());
    }
    std::vector<AssetEdit> edits;
    for (const AssetId asset : assets) {
        const Result<AssetDetails> details = catalog.assets().details(asset);
        if (!details) {
            return tl::unexpected<Error>(details.error());
        }
        const std::string now = details->metadata.text(FieldId::CreditLine);
        const std::string line = parsed->compose(creditParts(details->metadata, table, agency));
        if (!line.empty() && (now.empty() || what == Compose::Replace)) {
            edits.push_back({asset, {FieldId::CreditLine, {}, line}, now});
        }
    }
    return editEach(catalog, edits);
}

} // namespace fieldframe::house
