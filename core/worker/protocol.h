// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"
#include "core/worker/frame.h"
#include "core/worker/worker_limits.h"

#include <cstdint>
#include <string>
#include <variant>

/// What the program and a worker say to each other. The program begins with Settings, the worker answers with
/// a Greeting once it is confined and warm; then each Task gets one Answer, in order.
namespace fieldframe::worker {

/// Raised with every change of a message; both ends must have the same.
inline constexpr int kProtocolVersion = 2;

/// What a worker takes from the program, and the other way round: the program treats an answer as hostile
/// too.
inline constexpr FrameLimits kTaskLimits{16u << 20, 0, 3};
inline constexpr FrameLimits kAnswerLimits{16u << 20, 96u << 20, 0};

/// Exit statuses of a worker that ends itself.
inline constexpr int kExitOutOfMemory = 97;
inline constexpr int kExitBrokenProtocol = 98;

struct Settings {
    int protocol = kProtocolVersion;
    WorkerLimits limits;
};

struct Greeting {
    int protocol = kProtocolVersion;
    std::string version;     ///< Of the worker program.
    std::string confinement; ///< What holds it, for the log: "memory, seccomp, landlock".
};

/// Its descriptors: the original, then the sidecar (ReadTask) or the target (RenderTask) if there is one;
/// of an AmendTask the original, the target, and the sidecar if there is one; of a ProofTask the file.
struct Task {
    std::uint64_t id = 0;
    std::variant<media::ReadTask, media::RenderTask, media::AmendTask, media::ProofTask> what;
};

struct Answer {
    std::uint64_t id = 0;
    std::variant<media::ReadAnswer, media::RenderAnswer, media::AmendAnswer, media::ProofAnswer, Error> what;
};

[[nodiscard]] OutgoingFrame encode(const Settings& settings);
[[nodiscard]] OutgoingFrame encode(const Greeting& greeting);
/// TooLarge where the frame would go over its limits.
[[nodiscard]] Result<OutgoingFrame> encode(const Task& task);
[[nodiscard]] Result<OutgoingFrame> encode(Answer&& answer);

/// Decoding fails with InvalidInput for anything that encode() can't have made.
[[nodiscard]] Result<Settings> decodeSettings(const IncomingFrame& frame);
[[nodiscard]] Result<Greeting> decodeGreeting(const IncomingFrame& frame);
[[nodiscard]] Result<Task> decodeTask(const IncomingFrame& frame);
[[nodiscard]] Result<Answer> decodeAnswer(const IncomingFrame& frame);

} // namespace fieldframe::worker
