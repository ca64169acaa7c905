// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forked.h"

#include "tests/support/catch.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace fieldframe::test {

pid_t startForked(const std::function<void()>& body) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        try {
            body();
        } catch (...) {
            _exit(99);
        }
        _exit(0);
    }
    return child;
}

int runForked(const std::function<void()>& body) {
    const pid_t child = startForked(body);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return status;
}

int endForked(pid_t child) {
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return status;
}

} // namespace fieldframe::test
