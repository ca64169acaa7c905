// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/edit/edit_service.h"
#include "core/search/searcher.h"
#include "core/worker/worker_pool.h"
#include "ui/bridge/executor.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace fieldframe::ui {

enum class OpenMode { Open, Create, OpenOrCreate };

/// An open catalog with everything that works on it in the background, without Qt. Made and destroyed on a
/// background thread (both read and write files); in between it belongs to a Session.
class Engine {
public:
    /// @p workerProgram: see worker::PoolOptions::program.
    [[nodiscard]] static Result<std::unique_ptr<Engine>>
    open(const std::filesystem::path& folder, OpenMode mode, const std::filesystem::path& workerProgram = {},
         const catalog::OpenOptions& catalogOptions = {});
    /// Stops all work, waits for what runs, then closes the catalog.
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Asks everything that runs to end soon. Does not wait.
    void requestStop();
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

    [[nodiscard]] const catalog::Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] const search::Searcher& searcher() const { return m_searcher; }
    [[nodiscard]] const edit::EditService& edits() const { return m_edits; }
    /// Null where the worker program is missing; workersError() then says why.
    [[nodiscard]] worker::WorkerPool* workers() const { return m_workers.get(); }
    [[nodiscard]] const std::optional<Error>& workersError() const { return m_workersError; }

    enum class Lane {
        Reading,  ///< Queries of the views.
        Editing,  ///< One thread: edits happen in the order they were asked for.
        Pictures, ///< Reading and decoding thumbnails and previews, newest request first.
        Jobs,     ///< Imports and exports.
    };
    void post(Lane lane, Executor::Task task);

private:
    Engine(std::unique_ptr<catalog::Catalog> catalog, Result<std::unique_ptr<worker::WorkerPool>> workers);

    std::stop_source m_stop;
    std::unique_ptr<catalog::Catalog> m_catalog;
    std::unique_ptr<worker::WorkerPool> m_workers;
    std::optional<Error> m_workersError;
    search::Searcher m_searcher;
    edit::EditService m_edits;
    // Last, so that their threads end before what they use.
    Executor m_reading{2};
    Executor m_editing{1};
    Executor m_pictures{2, Executor::Order::NewestFirst};
    Executor m_jobs{2};
};

} // namespace fieldframe::ui
