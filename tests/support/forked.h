// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>

namespace fieldframe::test {

/// Runs @p body in a forked child that then ends at once (_exit, no destructors), as a kill would end it.
/// Returns the child's wait status. Only for programs of one thread.
int runForked(const std::function<void()>& body);

/// Starts @p body in a forked child and returns its id; the caller ends it with endForked().
pid_t startForked(const std::function<void()>& body);
/// SIGKILLs and reaps the child; returns its wait status.
int endForked(pid_t child);

} // namespace fieldframe::test
