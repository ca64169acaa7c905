// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace CLI {
class App;
}
namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::cli {

/// An export as the command line has it.
struct ExportOptions {
    std::vector<std::string> ids;
    std::string gallery;
    std::string search;
    std::string document;
    bool isAll = false;
    std::string to;
    std::string preset;
    std::optional<int> longEdge;
    std::optional<int> quality;
    std::string name;
    bool originals = false;
    bool withoutMetadata = false;
    bool overwrite = false;
    bool isZip = false;
    std::string passphraseFile;
    bool isEncrypted = false;
    std::vector<std::string> overrides; ///< "ID=REASON".
    std::string recipient;
    bool isDryRun = false;
};

/// @p options outlives the parsing.
void addExportOptions(CLI::App& command, ExportOptions& options);

/// What is asked for, with the presets to run: one, or those of a chain. The request's own preset is left as
/// it is. No passphrase is read yet.
struct ChosenExport {
    delivery::ExportRequest request;
    std::vector<delivery::Preset> presets;
    bool isChain = false;
};
[[nodiscard]] Result<ChosenExport> chosenExport(const ExportOptions& options, const catalog::Catalog& catalog,
                                                const std::stop_token& stop);

} // namespace fieldframe::cli
