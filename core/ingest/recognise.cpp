// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recognise.h"

#include "core/catalog/catalog.h"
#include "core/catalog/ledger.h"
#include "core/ingest/sidecar_pairs.h"
#include "core/platform/descriptors.h"

namespace fieldframe::ingest {

Result<std::vector<Recognised>> recognise(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                                          const std::filesystem::path& file, const std::stop_token& stop) {
    auto opened = platform::openRegularFile(file);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    media::ReadTask task;
    task.extension = extensionOf(file.filename().native());
    task.wantMetadata = false;
    task.wantLikeness = true;
    worker::TaskFiles files;
    files.original = *std::move(opened);
    auto answer = workers.readNow(std::move(task), std::move(files), stop);
    if (!answer) {
        Error error = answer.error();
        error.subject = platform::display(file.filename());
        return tl::unexpected(error);
    }
    auto found = answer->hash ? catalog.ledger().byHash(*answer->hash) : std::vector<Recognised>();
    if (found && found->empty() && answer->likeness) {
        found = catalog.ledger().byLikeness(answer->likeness->bits);
    }
    return found;
}

} // namespace fieldframe::ingest
