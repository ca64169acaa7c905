// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/cli/output.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace fieldframe::cli {
namespace {

constexpr std::size_t kItemGraphemes = 30;
constexpr std::string_view kEraseLine = "\r\x1b[K";

std::string timeLeft(std::chrono::seconds left) {
    const auto minutes = left.count() / 60;
    return minutes > 0 ? fmt::format("{} min {} s left", minutes, left.count() % 60)
                       : fmt::format("{} s left", left.count());
}

std::string lineOf(const jobs::Progress& progress) {
    std::string line = fmt::format("{} {}", jobs::phaseName(progress.phase), progress.done);
    if (progress.total) {
        line += fmt::format(" of {}", *progress.total);
    }
    if (progress.itemsPerSecond > 0) {
        line += fmt::format(" · {:.0f}/s", progress.itemsPerSecond);
    }
    if (progress.timeLeft) {
        line += " · " + timeLeft(*progress.timeLeft);
    }
    if (!progress.item.empty()) {
        line += " · " + harmless(firstLine(progress.item, kItemGraphemes));
    }
    return line;
}

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    if (m_isShown) {
        fmt::print(stderr, "{}", kEraseLine);
    }
}

jobs::ProgressSink ProgressLine::sink() {
    if (!m_isTerminal) {
        return {};
    }
    return [this](const jobs::Progress& progress) { show(progress); };
}

void ProgressLine::show(const jobs::Progress& progress) {
    fmt::print(stderr, "{}{}", kEraseLine, lineOf(progress));
    std::fflush(stderr);
    m_isShown = true;
}

} // namespace fieldframe::cli
