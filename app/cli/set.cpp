// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

/// Ids hold no "=", assignments always do.
struct Words {
    std::vector<std::string> ids;
    std::vector<edit::FieldEdit> edits;
};

Result<Words> sorted(const std::vector<std::string>& words) {
    Words result;
    for (const std::string& word : words) {
        if (word.find('=') == std::string::npos) {
            result.ids.push_back(word);
            continue;
        }
        Result<edit::FieldEdit> edit = parseAssignment(word).and_then(fieldEditOf);
        if (!edit) {
            return tl::unexpected(edit.error());
        }
        result.edits.push_back(std::move(*edit));
    }
    if (result.ids.empty() || result.edits.empty()) {
        return failure(ErrorCode::InvalidInput, "set", "at least one ID and one FIELD=VALUE are wanted");
    }
    return result;
}

Outcome set(const Session& session, const std::vector<std::string>& words) {
    const Result<Words> wanted = sorted(words);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    return changeAssets(session, wanted->ids,
                        [&](const edit::EditService& service, std::span<const AssetId> assets) {
                            return service.setFields(assets, wanted->edits);
                        });
}

} // namespace

void addSet(CLI::App& app, Session& session) {
    const auto words = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("set", "Set fields of assets; an empty value removes the field");
    command
        ->add_option("WORDS", *words,
                     "ID... FIELD=VALUE...: headline, caption, caption[fr], credit_line, creator, "
                     "keywords (\"a; b\"), city, country and so on")
        ->required();
    command->callback([&session, words] { session.finish(set(session, *words)); });
}

} // namespace fieldframe::cli
