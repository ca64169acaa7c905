// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::jobs {

enum class Phase {
    Scanning,
    Importing,
    Previews,
    Exporting,
    Verifying,
    Finishing,
    Checking,
    Writing,
    Rereading
};

/// "scanning", "importing"…
[[nodiscard]] std::string_view phaseName(Phase phase);

/// How far a job is: a value, reported at most ten times a second and once at the end of each phase.
struct Progress {
    Phase phase = Phase::Scanning;
    std::int64_t done = 0;
    std::optional<std::int64_t> total; ///< Absent while unknown.
    std::string item;                  ///< Display name of what is being worked on.
    double itemsPerSecond = 0;         ///< Over the last seconds; 0 = not known yet.
    std::optional<std::chrono::seconds> timeLeft;
};

using ProgressSink = std::function<void(const Progress&)>;

/// Turns counts into Progress values: throttles, and works out rate and time left. Thread-safe; the sink is
/// called on whichever thread reports, one call at a time, and must not call back.
class ProgressReporter {
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;

    explicit ProgressReporter(ProgressSink sink, Now now = &Clock::now);

    void beginPhase(Phase phase, std::optional<std::int64_t> total);
    void setTotal(std::int64_t total);
    /// @p count more items are done.
    void advance(std::int64_t count, std::string_view item);
    /// Reports the last state of the phase whatever the throttle says.
    void endPhase();

private:
    void estimate(Clock::time_point now);
    void report(Clock::time_point now);

    ProgressSink m_sink;
    Now m_now;
    std::mutex m_mutex;
    Progress m_progress;
    Clock::time_point m_lastReport{};
    Clock::time_point m_windowStart{};
    std::int64_t m_windowStartDone = 0;
};

} // namespace fieldframe::jobs
