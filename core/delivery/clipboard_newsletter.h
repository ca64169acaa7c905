// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/pages/newsletter_clip.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::delivery {

struct ClipboardNewsletter {
    pages::NewsletterClip clip;
    ExportReport report; ///< What was held stays out, as of any export; it stands in the ledger.
};

/// Makes the package of a newsletter in a temporary folder, which goes again, for the clipboard. Judged,
/// proved and recorded like any other. Runs on the calling thread.
[[nodiscard]] Result<ClipboardNewsletter> newsletterForClipboard(const catalog::Catalog& catalog,
                                                                 worker::WorkerPool& workers,
                                                                 const PageDocument& document,
                                                                 std::stop_token stop);

} // namespace fieldframe::delivery
