// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stall_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <pthread.h>

#include <csignal>
#include <ctime>

namespace fieldframe::bench {

namespace {

constexpr std::chrono::milliseconds kBeat{5};
constexpr int kFrames = 48;

// Filled by the signal handler on the window's thread, read by the one that sent the signal.
std::array<void*, kFrames> caught;
std::atomic<int> caughtCount = 0;

void catchStack(int) {
    caughtCount = backtrace(caught.data(), kFrames);
}

std::string nameOf(void* address) {
    Dl_info info{};
    if (dladdr(address, &info) == 0 || !info.dli_sname) {
        return {};
    }
    int status = 0;
    char* const readable = abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status);
    std::string name = status == 0 ? readable : info.dli_sname;
    std::free(readable); // NOLINT: given by the demangler.
    return name.substr(0, name.find('('));
}

std::vector<std::string> stackOf(pthread_t thread) {
    caughtCount = 0;
    pthread_kill(thread, SIGUSR2);
    for (int i = 0; i < 100 && caughtCount == 0; ++i) {
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    }
    std::vector<std::string> names;
    for (int i = 2; i < caughtCount && names.size() < 16; ++i) {
        if (std::string name = nameOf(caught[static_cast<std::size_t>(i)]);
            !name.empty() && (names.empty() || names.back() != name)) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

double milliseconds(std::chrono::steady_clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

double cpuOf(pthread_t thread) {
    clockid_t clock{};
    timespec now{};
    if (pthread_getcpuclockid(thread, &clock) != 0 || clock_gettime(clock, &now) != 0) {
        return 0;
    }
    return static_cast<double>(now.tv_sec) * 1'000 + static_cast<double>(now.tv_nsec) / 1'000'000;
}

} // namespace

StallWatch::StallWatch(std::chrono::milliseconds limit)
    : m_limit(limit) {
    std::signal(SIGUSR2, catchStack);
    std::array<void*, 1> warm{};
    backtrace(warm.data(), 1); // Loads what it needs now, and not in the handler.
    m_threads.emplace_back([this](const std::stop_token& stop) { sleep(stop); });
    m_threads.emplace_back([this](const std::stop_token& stop) { beat(stop); });
}

StallWatch::~StallWatch() {
    static_cast<void>(stop());
}

std::vector<Stall> StallWatch::stop() {
    for (std::jthread& thread : m_threads) {
        thread.request_stop();
    }
    {
        // Who looks at the stop and then sleeps does so under the lock.
        const std::scoped_lock lock(m_mutex);
    }
    m_answered.notify_all();
    m_threads.clear();
    return std::exchange(m_stalls, {});
}

void StallWatch::customEvent(QEvent*) {
    {
        const std::scoped_lock lock(m_mutex);
        m_isAnswered = true;
    }
    m_answered.notify_all();
}

void StallWatch::beat(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(kBeat);
        std::unique_lock lock(m_mutex);
        m_isAnswered = false;
        lock.unlock();
        const double cpu = cpuOf(m_thread);
        Span wait{Clock::now(), {}};
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        lock.lock();
        std::vector<std::string> stack;
        const auto isOver = [this, &stop] { return m_isAnswered || stop.stop_requested(); };
        if (!m_answered.wait_for(lock, m_limit, isOver)) {
            lock.unlock();
            stack = stackOf(m_thread);
            lock.lock();
            m_answered.wait(lock, isOver);
        }
        lock.unlock();
        wait.to = Clock::now();
        ++m_beats;
        if (!stop.stop_requested()) {
            judge(wait, cpuOf(m_thread) - cpu, std::move(stack));
        }
    }
}

void StallWatch::judge(const Span& wait, double cpu, std::vector<std::string> stack) {
    const double length = milliseconds(wait.to - wait.from);
    m_longest = std::max(m_longest.load(), length);
    if (length <= static_cast<double>(m_limit.count())) {
        return;
    }
    std::this_thread::sleep_for(2 * kBeat); // Until the sleeper has told of its last sleep.
    Stall stall{
        milliseconds(wait.from - m_begin), length, overslept(wait), cpu, m_during.load(), std::move(stack)};
    const std::scoped_lock lock(m_mutex);
    m_stalls.push_back(std::move(stall));
}

double StallWatch::overslept(const Span& wait) {
    double sum = 0;
    const std::scoped_lock lock(m_mutex);
    for (const Span& sleep : m_overslept) {
        const auto from = std::max(sleep.from, wait.from);
        const auto to = std::min(sleep.to, wait.to);
        sum += to > from ? milliseconds(to - from) : 0;
    }
    return sum;
}

void StallWatch::sleep(const std::stop_token& stop) {
    constexpr std::size_t kRemembered = 20'000;
    while (!stop.stop_requested()) {
        const auto due = Clock::now() + kBeat;
        std::this_thread::sleep_until(due);
        const auto now = Clock::now();
        const std::scoped_lock lock(m_mutex);
        m_overslept.push_back({due, now});
        if (m_overslept.size() > kRemembered) {
            m_overslept.pop_front();
        }
    }
}

} // namespace fieldframe::bench
