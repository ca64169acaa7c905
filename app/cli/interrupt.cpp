// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

namespace fieldframe::cli {
namespace {

/// What the destructor sends its own thread to end it.
constexpr int kEndOfWait = SIGUSR1;
constexpr int kStatusOfSignals = 128;

sigset_t awaitedSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, kEndOfWait);
    return signals;
}

} // namespace

Interrupt::Interrupt() {
    const sigset_t signals = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interrupt::~Interrupt() {
    pthread_kill(m_thread.native_handle(), kEndOfWait);
    m_thread.join();
}

void Interrupt::wait() {
    const sigset_t signals = awaitedSignals();
    while (true) {
        int signal = 0;
        if (sigwait(&signals, &signal) != 0 || signal == kEndOfWait) {
            return;
        }
        if (!m_source.request_stop()) {
            _exit(kStatusOfSignals + signal);
        }
    }
}

} // namespace fieldframe::cli
