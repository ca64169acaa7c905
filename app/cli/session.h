// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"
#include "core/worker/worker_pool.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace fieldframe::cli {

/// What all commands share: the options that stand before a command, and how its outcome is told.
class Session {
public:
    explicit Session(std::stop_token stop)
        : m_stop(std::move(stop)) {}

    std::string catalogOption; ///< As given; empty = the usual one.
    bool wantsJson = false;

    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }
    [[nodiscard]] std::filesystem::path catalogFolder() const;
    [[nodiscard]] tl::expected<std::unique_ptr<worker::WorkerPool>, Failure> startWorkers() const;

    /// Tells a failure, and keeps the exit status.
    void finish(const Outcome& outcome);
    [[nodiscard]] ExitStatus status() const { return m_status; }
    void setStatus(ExitStatus status) { m_status = status; }

    /// The answer of a command that changed something: the JSON with --json, else the sentence.
    void tell(const nlohmann::json& json, std::string_view sentence) const;

private:
    std::stop_token m_stop;
    ExitStatus m_status = ExitStatus::Fine;
};

} // namespace fieldframe::cli
