// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_pool.h"

#include "core/worker/dispatcher.h"
#include "core/worker/render_allowance.h"

#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <thread>

namespace fieldframe::worker {
namespace {

/// Hashing and copying read a file to its end.
std::chrono::seconds allowanceFor(const PendingTask& task) {
    const auto* read = std::get_if<media::ReadTask>(&task.what);
    if (read != nullptr && !read->wantHash) {
        return std::chrono::seconds(0);
    }
    const auto* render = std::get_if<media::RenderTask>(&task.what);
    const std::chrono::seconds making =
        render != nullptr ? renderAllowance(*render) : std::chrono::seconds(0);
    struct stat status {};
    if (fstat(task.files.original.get(), &status) != 0 || status.st_size < 0) {
        return making; // The worker will say what is wrong with it.
    }
    return timeAllowance(static_cast<std::uint64_t>(status.st_size)) + making;
}

/// An answer that somebody waits for, or no longer does.
template <class T>
class Awaited {
public:
    void put(Result<T> answer) {
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
        m_arrived.notify_all();
    }

    Result<T> wait(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, stop, [this] { return m_answer.has_value(); });
        if (!m_answer) {
            return failure(ErrorCode::Cancelled, {});
        }
        return std::move(*m_answer);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::optional<Result<T>> m_answer;
};

} // namespace

class WorkerPool::Private {
public:
    Private(const PoolOptions& options, std::filesystem::path program, std::size_t workers,
            platform::Descriptor wakeUp)
        : m_workers(workers)
        , m_wakeUp(std::move(wakeUp))
        , m_thread([this, program = std::move(program), limits = options.limits] { run(program, limits); }) {}

    ~Private() {
        m_isEnding = true;
        wake();
        m_thread.join();
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    [[nodiscard]] std::size_t workers() const { return m_workers; }

    void submit(PendingTaskPtr task) {
        task->allowance = allowanceFor(*task);
        bool wasEmpty = false;
        {
            const std::lock_guard lock(m_mutex);
            wasEmpty = m_submitted.empty();
            m_submitted.push_back(std::move(task));
        }
        if (wasEmpty) {
            wake();
        }
    }

private:
    void wake() const {
        const std::uint64_t one = 1;
        while (::write(m_wakeUp.get(), &one, sizeof one) < 0 && errno == EINTR) {
        }
    }

    void takeSubmitted(Dispatcher& dispatcher) {
        std::uint64_t ignored = 0;
        while (::read(m_wakeUp.get(), &ignored, sizeof ignored) < 0 && errno == EINTR) {
        }
        std::vector<PendingTaskPtr> submitted;
        {
            const std::lock_guard lock(m_mutex);
            submitted.swap(m_submitted);
        }
        for (PendingTaskPtr& task : submitted) {
            dispatcher.add(std::move(task));
        }
    }

    /// Workers are children of this thread: it lives as long as the pool.
    void run(const std::filesystem::path& program, const WorkerLimits& limits) {
        Dispatcher dispatcher(program, limits, m_workers);
        while (true) {
            takeSubmitted(dispatcher);
            if (m_isEnding) { // Looked at after the wake-up was taken: it may have been this one's.
                break;
            }
            dispatcher.dispatch();
            dispatcher.waitAndServe(m_wakeUp.get());
        }
        dispatcher.end({ErrorCode::Cancelled, {}, {}});
    }

    const std::size_t m_workers;
    const platform::Descriptor m_wakeUp; ///< An eventfd: readable while something was submitted.
    std::mutex m_mutex;
    std::vector<PendingTaskPtr> m_submitted;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread; ///< Last: it uses all of the above.
};

Result<std::unique_ptr<WorkerPool>> WorkerPool::create(PoolOptions options) {
    if (options.program.empty()) {
        Result<std::filesystem::path> found = findWorkerProgram();
        if (!found) {
            return tl::unexpected(found.error());
        }
        options.program = std::move(*found);
    } else if (access(options.program.c_str(), X_OK) != 0) {
        return tl::unexpected(platform::systemError(errno, options.program, "starting"));
    }
    platform::Descriptor wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!wakeUp.isOpen()) {
        return tl::unexpected(platform::systemError(errno, options.program, "starting"));
    }
    const unsigned processors = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = options.workers > 0 ? static_cast<std::size_t>(options.workers) : processors;
    auto pool = std::make_unique<Private>(options, options.program, workers, std::move(wakeUp));
    return std::unique_ptr<WorkerPool>(new WorkerPool(std::move(pool)));
}

WorkerPool::WorkerPool(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}

WorkerPool::~WorkerPool() = default;

void WorkerPool::read(media::ReadTask task, TaskFiles files, Lane lane, ReadDone done) {
    d->submit(
        std::make_unique<PendingTask>(PendingTask{std::move(task), std::move(files), lane, std::move(done)}));
}

void WorkerPool::render(media::RenderTask task, TaskFiles files, Lane lane, RenderDone done) {
    d->submit(
        std::make_unique<PendingTask>(PendingTask{std::move(task), std::move(files), lane, std::move(done)}));
}

void WorkerPool::amend(media::AmendTask task, TaskFiles files, Lane lane, AmendDone done) {
    d->submit(
        std::make_unique<PendingTask>(PendingTask{std::move(task), std::move(files), lane, std::move(done)}));
}

void WorkerPool::prove(media::ProofTask task, TaskFiles files, Lane lane, ProofDone done) {
    d->submit(
        std::make_unique<PendingTask>(PendingTask{std::move(task), std::move(files), lane, std::move(done)}));
}

Result<media::ReadAnswer> WorkerPool::readNow(media::ReadTask task, TaskFiles files, std::stop_token stop) {
    // Shared with the callback, which may come after the caller has given up.
    const auto awaited = std::make_shared<Awaited<media::ReadAnswer>>();
    read(std::move(task), std::move(files), Lane::Interactive,
         [awaited](Result<media::ReadAnswer> answer) { awaited->put(std::move(answer)); });
    return awaited->wait(stop);
}

Result<media::RenderAnswer> WorkerPool::renderNow(media::RenderTask task, TaskFiles files,
                                                  std::stop_token stop) {
    const auto awaited = std::make_shared<Awaited<media::RenderAnswer>>();
    render(std::move(task), std::move(files), Lane::Interactive,
           [awaited](Result<media::RenderAnswer> answer) { awaited->put(std::move(answer)); });
    return awaited->wait(stop);
}

Result<media::ProofAnswer> WorkerPool::proveNow(media::ProofTask task, TaskFiles files,
                                                std::stop_token stop) {
    const auto awaited = std::make_shared<Awaited<media::ProofAnswer>>();
    prove(std::move(task), std::move(files), Lane::Interactive,
          [awaited](Result<media::ProofAnswer> answer) { awaited->put(std::move(answer)); });
    return awaited->wait(stop);
}

int WorkerPool::workerCount() const {
    return static_cast<int>(d->workers());
}

int WorkerPool::window() const {
    return static_cast<int>(d->workers() * WorkerLink::kWindow);
}

} // namespace fieldframe::worker
