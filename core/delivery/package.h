// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/delivery/ledger_book.h"
#include "core/delivery/package_tables.h"
#include "core/jobs/progress.h"
#include "core/worker/worker_pool.h"

#include <stop_token>
#include <string>

namespace fieldframe::delivery {

/// A package from its files to its name: tables and pages around the files that are made, the proof of them,
/// and the folder or ZIP under its final name.
class Package {
public:
    struct Setting {
        const ExportRequest& request;
        const ExportPlan& plan;
        FileMaking& making;
        Manifest& manifest;
        platform::SafeFolder& folder;
        worker::WorkerPool& workers;
        jobs::ProgressReporter& progress;
        std::stop_token stop;
        std::int64_t nowMilliseconds = 0;
    };
    explicit Package(Setting setting);

    /// Writes tables and pages, proves them, and does it again without the items that are at fault until none
    /// is.
    [[nodiscard]] Result<pages::PageNotices> compose();
    /// Records it in the ledger, and gives it its name.
    [[nodiscard]] Status publish(const LedgerBook& ledger);
    [[nodiscard]] std::int64_t items() const;

private:
    [[nodiscard]] PackageState state() const;
    [[nodiscard]] Result<pages::PageNotices> write();
    [[nodiscard]] Status placeAgain();
    [[nodiscard]] Result<std::string> placeLogo();
    [[nodiscard]] Status publishFolder(const LedgerBook& ledger);
    [[nodiscard]] Status publishZip(const LedgerBook& ledger);

    Setting m_setting;
};

} // namespace fieldframe::delivery
