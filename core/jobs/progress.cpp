// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/progress.h"

#include <cmath>
#include <utility>

namespace fieldframe::jobs {

namespace {

constexpr std::chrono::milliseconds kReportInterval{100};
/// Long enough that one slow file does not make the rate jump, short enough to follow a change of drive.
constexpr std::chrono::milliseconds kRateWindow{1000};
constexpr std::chrono::milliseconds kFirstEstimate{250};
/// Weight of the newest window in the shown rate.
constexpr double kNewest = 0.4;
/// Beyond this an estimate says nothing; also keeps the conversion to seconds in range.
constexpr double kLongestTimeLeft = 100.0 * 24 * 3600;

} // namespace

std::string_view phaseName(Phase phase) {
    switch (phase) {
    case Phase::Scanning:
        return "scanning";
    case Phase::Importing:
        return "importing";
    case Phase::Previews:
        return "previews";
    case Phase::Exporting:
        return "exporting";
    case Phase::Verifying:
        return "verifying";
    case Phase::Writing:
        return "writing";
    case Phase::Rereading:
        return "rereading";
    case Phase::Finishing:
        return "finishing";
    case Phase::Checking:
        return "checking";
    }
    return "";
}

ProgressReporter::ProgressReporter(ProgressSink sink, Now now)
    : m_sink(std::move(sink))
    , m_now(std::move(now)) {}

void ProgressReporter::beginPhase(Phase phase, std::optional<std::int64_t> total) {
    const std::scoped_lock lock(m_mutex);
    m_progress = Progress{};
    m_progress.phase = phase;
    m_progress.total = total;
    const Clock::time_point now = m_now();
    m_windowStart = now;
    m_windowStartDone = 0;
    report(now);
}

void ProgressReporter::setTotal(std::int64_t total) {
    const std::scoped_lock lock(m_mutex);
    m_progress.total = total;
}

void ProgressReporter::advance(std::int64_t count, std::string_view item) {
    const std::scoped_lock lock(m_mutex);
    m_progress.done += count;
    const Clock::time_point now = m_now();
    estimate(now);
    if (now - m_lastReport < kReportInterval) {
        return;
    }
    m_progress.item = item;
    report(now);
}

void ProgressReporter::endPhase() {
    const std::scoped_lock lock(m_mutex);
    const Clock::time_point now = m_now();
    estimate(now);
    m_progress.item.clear();
    report(now);
}

void ProgressReporter::estimate(Clock::time_point now) {
    const auto elapsed = now - m_windowStart;
    const bool isFirst = m_progress.itemsPerSecond <= 0;
    if (elapsed < (isFirst ? kFirstEstimate : kRateWindow)) {
        return;
    }
    const double seconds = std::chrono::duration<double>(elapsed).count();
    const double rate = static_cast<double>(m_progress.done - m_windowStartDone) / seconds;
    m_progress.itemsPerSecond = isFirst ? rate : kNewest * rate + (1 - kNewest) * m_progress.itemsPerSecond;
    m_windowStart = now;
    m_windowStartDone = m_progress.done;
}

void ProgressReporter::report(Clock::time_point now) {
    m_lastReport = now;
    m_progress.timeLeft.reset();
    if (m_progress.total && m_progress.itemsPerSecond > 0) {
        const auto left = static_cast<double>(std::max<std::int64_t>(*m_progress.total - m_progress.done, 0));
        const double seconds = std::ceil(left / m_progress.itemsPerSecond);
        if (seconds <= kLongestTimeLeft) {
            m_progress.timeLeft = std::chrono::seconds(static_cast<std::int64_t>(seconds));
        }
    }
    if (m_sink) {
        m_sink(m_progress);
    }
}

} // namespace fieldframe::jobs
