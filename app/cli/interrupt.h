// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace fieldframe::cli {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a stop request. A second one ends the program at once. Made in main
/// before any other thread, so that all threads leave these signals to this one.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void wait();

    std::stop_source m_source;
    std::thread m_thread;
};

} // namespace fieldframe::cli
