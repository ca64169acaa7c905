// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/ingest/sidecar_pairs.h"
#include "core/model/inspect_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

/// Reads files through the workers, many at once, and answers them in the order given.
class Inspection {
public:
    Inspection(worker::WorkerPool& workers, std::stop_token stop)
        : m_workers(workers)
        , m_stop(std::move(stop)) {}

    ExitStatus run(const std::vector<std::string>& files) {
        // Twice what the workers can hold, so that one slow file does not leave the others idle.
        const auto mostUnderWay = static_cast<std::size_t>(m_workers.window()) * 2;
        for (const std::string& file : files) {
            if (m_stop.stop_requested()) {
                break;
            }
            m_lines.push_back(std::make_shared<Line>(file));
            begin(m_lines.back());
            while (m_lines.size() > mostUnderWay) {
                printFirst();
            }
        }
        while (!m_lines.empty()) {
            printFirst();
        }
        return m_someFailed || m_stop.stop_requested() ? ExitStatus::SomeFailed : ExitStatus::Fine;
    }

private:
    using Answer = Result<media::ReadAnswer>;

    /// Shared with the pool, which may still hold it when the user has stopped the command.
    struct Line {
        explicit Line(std::filesystem::path path)
            : file(std::move(path)) {}

        void put(Answer arrived) {
            const std::lock_guard lock(mutex);
            answer = std::move(arrived);
            changed.notify_all();
        }

        const std::filesystem::path file;
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<Answer> answer;
    };

    void begin(const std::shared_ptr<Line>& line) {
        Result<platform::Descriptor> original = platform::openRegularFile(line->file);
        if (!original) {
            line->put(tl::unexpected(original.error()));
            return;
        }
        media::ReadTask task;
        task.extension = ingest::extensionOf(line->file.filename().native());
        task.wantHash = false;
        worker::TaskFiles files;
        files.original = std::move(*original);
        m_workers.read(std::move(task), std::move(files), worker::Lane::Bulk,
                       [line](Answer answer) { line->put(std::move(answer)); });
    }

    void printFirst() {
        const std::shared_ptr<Line> line = std::move(m_lines.front());
        m_lines.pop_front();
        std::unique_lock lock(line->mutex);
        line->changed.wait(lock, m_stop, [&] { return line->answer.has_value(); });
        print(line->file, line->answer.value_or(failure(ErrorCode::Cancelled, {})));
    }

    void print(const std::filesystem::path& file, const Answer& answer) {
        json line{{"file", jsonPath(file)}};
        if (!answer) {
            line["error"] = errorJson(answer.error());
            m_someFailed = true;
        } else {
            line["metadata"] = inspectJson(answer->facts, answer->metadata);
            if (answer->metadataError) { // What could be read stands beside what could not.
                line["error"] = errorJson(*answer->metadataError);
                m_someFailed = true;
            }
        }
        printJson(line);
    }

    worker::WorkerPool& m_workers;
    std::stop_token m_stop;
    std::deque<std::shared_ptr<Line>> m_lines;
    bool m_someFailed = false;
};

Outcome inspect(const Session& session, const std::vector<std::string>& files) {
    const auto workers = session.startWorkers();
    if (!workers) {
        return tl::unexpected(workers.error());
    }
    return Inspection(**workers, session.stop()).run(files);
}

} // namespace

void addInspect(CLI::App& app, Session& session) {
    const auto files = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("inspect", "Print what files say of themselves, a JSON line each");
    command->add_option("FILE", *files, "Files; each is read alone, without its sidecar")->required();
    command->callback([&session, files] { session.finish(inspect(session, *files)); });
}

} // namespace fieldframe::cli
