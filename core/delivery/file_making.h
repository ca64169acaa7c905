// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/delivery/manifest.h"
#include "core/jobs/mailbox.h"
#include "core/jobs/progress.h"
#include "core/platform/safe_file.h"
#include "core/worker/worker_pool.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace fieldframe::delivery {

/// The still of a video as the catalog has it; nothing where it has none.
using StillOf = std::function<Result<std::optional<std::vector<std::uint8_t>>>(const ContentHash&)>;

/// Makes a plan's files in a package's temporary folder and has each opened again and proved, as many at a
/// time as keep the workers busy. What the manifest has already is not made again.
class FileMaking {
public:
    struct Setting {
        worker::WorkerPool& workers;
        const Preset& preset;
        const std::optional<media::Watermark>& watermark;
        const platform::SafeFolder& folder;
        Manifest& manifest;
        StillOf stillOf;
        jobs::ProgressReporter& progress;
        std::stop_token stop;
    };
    FileMaking(const ExportPlan& plan, Setting setting);

    /// An Error ends the whole export: Cancelled, or a folder that can't be written any more. Items that fail
    /// are told by failed(); none of their files is left.
    [[nodiscard]] Status run();

    /// By item of the plan.
    [[nodiscard]] bool isMade(std::size_t item) const { return m_isMade[item]; }
    [[nodiscard]] std::vector<ExportProblem> takeFailed() { return std::move(m_failed); }
    [[nodiscard]] std::vector<ExportProblem> takeWarnings() { return std::move(m_warnings); }
    [[nodiscard]] std::int64_t takenUp() const { return m_takenUp; }
    /// It must not leave after all: its files go.
    [[nodiscard]] Status fail(std::size_t item, Error error);

private:
    struct Work {
        std::size_t item = 0;
        std::size_t file = 0;
        bool isRetry = false;
        platform::FileStamp stamp; ///< Of the original when it was opened.
        std::optional<media::RenderTask> task;
        MadeFile made;                            ///< As far as it is known.
        std::vector<std::string> originalNumbers; ///< See RenderAnswer.
    };
    using Number = std::uint64_t; ///< Of work under way.
    struct Event {
        Number number = 0;
        std::variant<Result<media::RenderAnswer>, Result<media::ProofAnswer>> answer;
    };

    [[nodiscard]] const PlannedItem& itemOf(const Work& work) const { return m_plan.items[work.item]; }
    [[nodiscard]] const PlannedFile& fileOf(const Work& work) const;
    [[nodiscard]] std::string pathOf(const Work& work) const { return fileOf(work).name.generic_string(); }
    [[nodiscard]] Status begin(Work work);
    [[nodiscard]] Status start(Work& work);
    [[nodiscard]] Status render(Work& work, platform::Descriptor original);
    /// Originals too large for a worker's time are copied here, as they are.
    [[nodiscard]] Status copyLarge(Work& work, const platform::Descriptor& original);
    [[nodiscard]] Status writeStill(Work& work);
    [[nodiscard]] Status prove(Work work);
    [[nodiscard]] Status take(Event event);
    [[nodiscard]] Status takeRendered(Work work, Result<media::RenderAnswer> answer);
    [[nodiscard]] Status keepSidecar(Work& work, const media::RenderAnswer& answer);
    [[nodiscard]] Status takeProved(const Work& work, const Result<media::ProofAnswer>& answer);
    [[nodiscard]] Status failWork(const Work& work, Error error);
    void finishFile(std::size_t item);

    const ExportPlan& m_plan;
    Setting m_setting;
    std::vector<bool> m_isMade;
    std::vector<bool> m_hasFailed;
    std::vector<std::size_t> m_left; ///< Files that an item still lacks.
    std::deque<Work> m_waiting;
    std::unordered_map<Number, Work> m_underWay;
    Number m_next = 0;
    std::int64_t m_takenUp = 0;
    std::vector<ExportProblem> m_failed;
    std::vector<ExportProblem> m_warnings;
    /// Shared with the tasks: after a cancel some end when this is gone.
    std::shared_ptr<jobs::Mailbox<Event>> m_mailbox = std::make_shared<jobs::Mailbox<Event>>();
};

} // namespace fieldframe::delivery
