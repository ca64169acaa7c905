// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/credit_commands.h"
#include "app/cli/output.h"
#include "core/house/agencies.h"
#include "core/house/name_merge.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

std::string whyOf(const credit::VariantGroup& group) {
    std::string text;
    for (const credit::Likeness likeness : group.likenesses) {
        text += (text.empty() ? "" : ", ") + std::string(credit::likenessName(likeness));
    }
    return text;
}

json groupJson(const credit::VariantGroup& group) {
    json names = json::array();
    for (const credit::NameUse& name : group.names) {
        names.push_back({{"name", name.text}, {"uses", name.uses}});
    }
    json why = json::array();
    for (const credit::Likeness likeness : group.likenesses) {
        why.push_back(credit::likenessName(likeness));
    }
    return {{"kind", group.kind == credit::NameKind::Person ? "person" : "agency"},
            {"into", group.names.front().text},
            {"names", std::move(names)},
            {"why", std::move(why)}};
}

Outcome variants(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<credit::AgencyTable> table = house::Agencies((*catalog)->folder()).table();
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto names = house::namesInUse(**catalog, *table, session.stop());
    if (!names) {
        return tl::unexpected(names.error());
    }
    json list = json::array();
    Table lines({"NAME", "USES", "WHY"});
    for (const credit::VariantGroup& group : credit::variantsOf(*names, *table)) {
        list.push_back(groupJson(group));
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            lines.add({(i == 0 ? "" : "  = ") + group.names[i].text, std::to_string(group.names[i].uses),
                       i == 0 ? whyOf(group) : std::string()});
        }
    }
    if (session.wantsJson) {
        printJson({{"variants", std::move(list)}});
    } else {
        lines.print();
    }
    return ExitStatus::Fine;
}

Outcome merge(const Session& session, const std::vector<std::string>& names, const std::string& into) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return tellReceipt(session, house::mergeNames(**catalog, names, into));
}

} // namespace

void addCreditVariants(CLI::App& credit, Session& session) {
    CLI::App* const finding =
        credit.add_subcommand("variants", "Find spellings that may be one agency or one person");
    finding->callback([&session] { session.finish(variants(session)); });

    const auto names = std::make_shared<std::vector<std::string>>();
    const auto into = std::make_shared<std::string>();
    CLI::App* const merging = credit.add_subcommand("merge", "Unite spellings of one name everywhere");
    merging->add_option("NAME", *names, "The spellings to replace")->required();
    merging->add_option("--into", *into, "What they become")->type_name("NAME")->required();
    merging->callback([&session, names, into] { session.finish(merge(session, *names, *into)); });
}

} // namespace fieldframe::cli
