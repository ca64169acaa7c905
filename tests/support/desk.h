// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/worker/worker_pool.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace fieldframe::test {

/// A catalog and workers of its own, with a folder for pictures beside.
class Desk {
public:
    explicit Desk(int workers = 2);

    [[nodiscard]] const catalog::Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] worker::WorkerPool& workers() const { return *m_workers; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    /// Below pictures().
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;
    [[nodiscard]] std::filesystem::path pictures() const { return folder() / "pictures"; }
    /// Closes the catalog and opens it again.
    void reopen(catalog::Access access = catalog::Access::ReadWrite);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<catalog::Catalog> m_catalog;
    std::unique_ptr<worker::WorkerPool> m_workers;
};

} // namespace fieldframe::test
