// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/progress.h"

namespace fieldframe::cli {

/// One line on standard error that is written over as a job goes on; nothing where that is no terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// Valid as long as this lives.
    [[nodiscard]] jobs::ProgressSink sink();

private:
    void show(const jobs::Progress& progress);

    bool m_isTerminal;
    bool m_isShown = false;
};

} // namespace fieldframe::cli
