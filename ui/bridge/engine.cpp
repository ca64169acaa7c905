// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine.h"

#include "core/house/house_style.h"

namespace fieldframe::ui {

namespace {

/// A new catalog begins with the rules of house style, explained.
Result<std::unique_ptr<catalog::Catalog>> newCatalog(const std::filesystem::path& folder,
                                                     const catalog::OpenOptions& options) {
    auto made = catalog::Catalog::create(folder, options);
    if (made) {
        if (const Status written = house::HouseStyle((*made)->folder()).writeDefaults(); !written) {
            return tl::unexpected<Error>(written.error());
        }
    }
    return made;
}

Result<std::unique_ptr<catalog::Catalog>> openCatalog(const std::filesystem::path& folder, OpenMode mode,
                                                      const catalog::OpenOptions& options) {
    if (mode == OpenMode::Create) {
        return newCatalog(folder, options);
    }
    auto opened = catalog::Catalog::open(folder, options);
    if (!opened && opened.error().code == ErrorCode::NotFound && mode == OpenMode::OpenOrCreate) {
        return newCatalog(folder, options);
    }
    return opened;
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(const std::filesystem::path& folder, OpenMode mode,
                                             const std::filesystem::path& workerProgram,
                                             const catalog::OpenOptions& catalogOptions) {
    auto catalog = openCatalog(folder, mode, catalogOptions);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    worker::PoolOptions options;
    options.program = workerProgram;
    return std::unique_ptr<Engine>(
        new Engine(std::move(*catalog), worker::WorkerPool::create(std::move(options))));
}

Engine::Engine(std::unique_ptr<catalog::Catalog> catalog, Result<std::unique_ptr<worker::WorkerPool>> workers)
    : m_catalog(std::move(catalog))
    , m_searcher(*m_catalog)
    , m_edits(*m_catalog) {
    if (workers) {
        m_workers = std::move(*workers);
    } else {
        m_workersError = workers.error();
    }
}

Engine::~Engine() {
    requestStop();
}

void Engine::requestStop() {
    m_stop.request_stop();
    m_reading.stop();
    m_pictures.stop();
    m_jobs.stop();
    // Edits that were asked for are not dropped: the editing lane is emptied while it is destroyed.
}

void Engine::post(Lane lane, Executor::Task task) {
    switch (lane) {
    case Lane::Reading:
        return m_reading.post(std::move(task));
    case Lane::Editing:
        return m_editing.post(std::move(task));
    case Lane::Pictures:
        return m_pictures.post(std::move(task));
    case Lane::Jobs:
        return m_jobs.post(std::move(task));
    }
}

} // namespace fieldframe::ui
