// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "core/base/date_time.h"

#include <CLI/CLI.hpp>

#include <ctime>

namespace fieldframe::cli {
namespace {

struct Options {
    std::vector<std::string> ids;
    std::string field;
    std::string to;
    std::string before;
    std::string batch;
};

constexpr std::int64_t kSecond = 1'000;

/// Where no zone is said, the system's.
Result<std::int64_t> momentOf(const std::string& typed) {
    const auto date = PartialDateTime::parse(typed);
    if (!date) {
        return failure(ErrorCode::InvalidInput, typed,
                       "a date such as 2026-11-17 or 2026-11-17T14:30 is wanted");
    }
    if (const auto utc = date->utcMilliseconds()) {
        return *utc;
    }
    std::tm local{};
    local.tm_year = date->year - 1900;
    local.tm_mon = std::max(date->month, 1) - 1;
    local.tm_mday = std::max(date->day, 1);
    local.tm_hour = date->hour;
    local.tm_min = date->minute;
    local.tm_sec = date->second.value_or(0);
    local.tm_isdst = -1;
    return static_cast<std::int64_t>(std::mktime(&local)) * kSecond;
}

Result<edit::RevertTo> targetOf(const Options& options) {
    if (!options.to.empty()) {
        return momentOf(options.to).map([](std::int64_t moment) { return edit::RevertTo(moment); });
    }
    const auto batch = GlobalId::parse(options.before);
    if (!batch) {
        return failure(ErrorCode::InvalidInput, options.before, "--to DATE or --before BATCH is wanted");
    }
    return edit::RevertTo(*batch);
}

Result<edit::RevertedProperty> propertyOf(const std::string& typed) {
    if (typed.empty() || typed == "pick" || typed == "rotation") {
        return edit::RevertedProperty{typed, std::nullopt};
    }
    const auto assignment = parseAssignment(typed + "=");
    const MetadataField* const field = assignment ? findMetadataField(assignment->name) : nullptr;
    if (field == nullptr) {
        return failure(ErrorCode::InvalidInput, typed, "no field of that name");
    }
    const bool namesLanguage = typed.ends_with(']');
    return edit::RevertedProperty{std::string(field->key),
                                  namesLanguage ? std::optional(assignment->language) : std::nullopt};
}

Outcome revert(const Session& session, const Options& options) {
    const bool isBatch = !options.batch.empty();
    const auto batch = GlobalId::parse(options.batch);
    if (isBatch ? !batch || !options.ids.empty() : options.ids.empty()) {
        return tl::unexpected(Error{ErrorCode::InvalidInput, options.batch,
                                    "ids with --to or --before, or --batch BATCH alone, are wanted"});
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const edit::EditService edits(**catalog);
    if (isBatch) {
        return tellReceipt(session, edits.undo(*batch));
    }
    const auto assets = resolveAssets(**catalog, options.ids);
    const auto to = targetOf(options);
    const auto what = propertyOf(options.field);
    if (!assets || !to || !what) {
        return tl::unexpected(!assets ? assets.error() : !to ? to.error() : what.error());
    }
    return tellReceipt(session, edits.revert(*assets, *what, *to));
}

} // namespace

void addRevert(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("revert", "Give assets back what they said at an earlier time");
    command->add_option("ID", options->ids, "Assets");
    command
        ->add_option("--field", options->field,
                     "Only this field (caption: in all languages, caption[fr]: in one)")
        ->type_name("FIELD");
    CLI::Option* to =
        command->add_option("--to", options->to, "As it was at this time; a day is its beginning");
    to->type_name("DATE");
    command->add_option("--before", options->before, "As it was just before this change")
        ->type_name("BATCH")
        ->excludes(to);
    command->add_option("--batch", options->batch, "Take this change back whole, as undo does")
        ->type_name("BATCH");
    command->callback([&session, options] { session.finish(revert(session, *options)); });
}

} // namespace fieldframe::cli
