// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/agencies.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/catalog/value_uses.h"
#include "core/credit/parse.h"
#include "core/house/this_year.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace fieldframe::house {

namespace {

constexpr std::string_view kFileName = "agencies.txt";
constexpr std::uint64_t kMostBytes = 4U << 20;
constexpr std::size_t kSureCreators = 2;
constexpr std::size_t kSureAssets = 3;

} // namespace

Agencies::Agencies(const std::filesystem::path& catalogFolder)
    : m_file(catalogFolder / kFileName) {}

Result<std::string> Agencies::text() const {
    Result<std::string> text = platform::readWholeFile(m_file, kMostBytes);
    if (!text && text.error().code == ErrorCode::NotFound) {
        return std::string();
    }
    return text;
}

Result<credit::AgencyEdits> Agencies::own() const {
    return text().and_then([](const std::string& text) { return credit::parseAgencies(text, kFileName); });
}

Result<credit::AgencyTable> Agencies::table() const {
    return own().map([](const credit::AgencyEdits& edits) {
        return credit::withEdits(credit::AgencyTable::standard(), edits);
    });
}

Status Agencies::put(const credit::Agency& agency) const {
    return text()
        .and_then([&](const std::string& text) {
            return credit::withAgency(text.empty() ? credit::agencyFileHead() : text, agency);
        })
        .and_then([&](const std::string& changed) {
            return platform::writeFile(m_file, changed, platform::Replace::Existing);
        });
}

Status Agencies::remove(std::string_view name) const {
    const Result<credit::AgencyTable> now = table();
    if (!now) {
        return tl::unexpected<Error>(now.error());
    }
    const credit::Agency* const agency = now->find(name);
    if (agency == nullptr) {
        return failure(ErrorCode::NotFound, std::string(name), "no agency has this name");
    }
    const credit::AgencyTable standard = credit::AgencyTable::standard();
    const credit::Agency* const known = standard.find(agency->name);
    const bool isStandard = known != nullptr && text::folded(known->name) == text::folded(agency->name);
    return text()
        .and_then([&](const std::string& text) {
            return credit::withoutAgency(text.empty() ? credit::agencyFileHead() : text, agency->name,
                                         isStandard);
        })
        .and_then([&](const std::string& changed) {
            return platform::writeFile(m_file, changed, platform::Replace::Existing);
        });
}

Result<std::vector<LearnedAgency>> learnedAgencies(const catalog::Catalog& catalog,
                                                   const credit::AgencyTable& table,
                                                   const std::stop_token& stop) {
    const Result<std::vector<catalog::CreditUse>> uses = catalog::creditsInUse(catalog, stop);
    if (!uses) {
        return tl::unexpected<Error>(uses.error());
    }
    struct Evidence {
        std::string name;
        std::int64_t assets = 0;
        std::set<std::string> creators;
    };
    std::map<std::string, Evidence> byName;
    for (const catalog::CreditUse& use : *uses) {
        const credit::ParsedCredit parsed = credit::parseCredit(use.line, table, {use.creators, thisYear()});
        // Medium with a creator of the picture beside it: the order is told by the picture, not guessed.
        const bool namesCreator = std::ranges::any_of(parsed.creators, [&](const std::string& creator) {
            return std::ranges::any_of(use.creators, [&](const std::string& own) {
                return text::folded(own) == text::folded(creator);
            });
        });
        if (parsed.agency.empty() || table.findIn(parsed.agency) != nullptr || !namesCreator) {
            continue;
        }
        Evidence& evidence = byName[text::folded(parsed.agency)];
        evidence.name = evidence.name.empty() ? parsed.agency : evidence.name;
        evidence.assets += use.assets;
        evidence.creators.insert(text::folded(parsed.creators.front()));
    }
    std::vector<LearnedAgency> learned;
    for (const auto& [key, evidence] : byName) {
        if (evidence.creators.size() >= kSureCreators &&
            evidence.assets >= static_cast<std::int64_t>(kSureAssets)) {
            learned.push_back(
                {evidence.name, evidence.assets, static_cast<std::int64_t>(evidence.creators.size())});
        }
    }
    std::ranges::stable_sort(learned, std::greater<>(), &LearnedAgency::assets);
    return learned;
}

} // namespace fieldframe::house
