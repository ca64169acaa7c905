// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace fieldframe::bench {

/// A time in which the window's thread answered nothing.
struct Stall {
    double at = 0;                  ///< Milliseconds since the watch began.
    double length = 0;              ///< Milliseconds.
    double machine = 0;             ///< Of them, how many a thread that only sleeps overslept too.
    double cpu = 0;                 ///< Of them, how many the window's thread really ran.
    std::string during;             ///< What note() said last.
    std::vector<std::string> stack; ///< Where it was when it was late; outermost last.
};

/// Asks the window's thread for a sign of life all the while, as input would, and writes down when none comes
/// in time. Beside it a thread sleeps as long, again and again: what that oversleeps is the machine's doing.
/// Made, used and destroyed on the window's thread.
class StallWatch final : public QObject {
public:
    explicit StallWatch(std::chrono::milliseconds limit);
    ~StallWatch() override;

    /// What the window does from now on.
    void note(const char* what) { m_during = what; }
    /// Ends the watch.
    [[nodiscard]] std::vector<Stall> stop();
    [[nodiscard]] long beats() const { return m_beats; }
    [[nodiscard]] double longest() const { return m_longest; }

protected:
    void customEvent(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    struct Span {
        Clock::time_point from;
        Clock::time_point to;
    };
    void beat(const std::stop_token& stop);
    void sleep(const std::stop_token& stop);
    void judge(const Span& wait, double cpu, std::vector<std::string> stack);
    [[nodiscard]] double overslept(const Span& wait);

    const std::chrono::milliseconds m_limit;
    const Clock::time_point m_begin = Clock::now();
    const pthread_t m_thread = pthread_self();
    std::atomic<const char*> m_during = "";
    std::mutex m_mutex;
    std::condition_variable m_answered;
    bool m_isAnswered = false;
    std::deque<Span> m_overslept;
    std::vector<Stall> m_stalls;
    std::atomic<long> m_beats = 0;
    std::atomic<double> m_longest = 0;
    std::vector<std::jthread> m_threads; ///< Last: they use the rest.
};

} // namespace fieldframe::bench
