// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include "tests/support/catch.h"

namespace fieldframe::test {

namespace {

std::filesystem::path catalogOf(const TemporaryFolder& folder) {
    return folder.path() / "Desk.fieldframe";
}

} // namespace

Desk::Desk(int workers) {
    auto made = catalog::Catalog::create(catalogOf(m_folder), {catalog::Access::ReadWrite, "tester"});
    REQUIRE(made);
    m_catalog = *std::move(made);
    worker::PoolOptions options;
    options.workers = workers;
    options.program = FIELDFRAME_WORKER_PROGRAM;
    auto pool = worker::WorkerPool::create(options);
    REQUIRE(pool);
    m_workers = *std::move(pool);
    std::filesystem::create_directory(pictures());
}

std::filesystem::path Desk::write(std::string_view name, std::string_view bytes) const {
    return m_folder.write("pictures/" + std::string(name), bytes);
}

void Desk::reopen(catalog::Access access) {
    m_catalog.reset();
    auto opened = catalog::Catalog::open(catalogOf(m_folder), {access, "tester"});
    REQUIRE(opened);
    m_catalog = *std::move(opened);
}

} // namespace fieldframe::test
