// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

struct msghdr;

/// Framing on the socket between the program and a worker: a fixed header, a CBOR head, and behind it the
/// bytes of renditions as they are, so that pictures are never encoded twice. Both ends stand on one machine
/// and come from one build, so numbers are in its byte order.
namespace fieldframe::worker {

/// What a receiver puts up with; more is a broken promise of the other end.
struct FrameLimits {
    std::size_t headBytes = 0;
    std::size_t tailBytes = 0;
    std::size_t descriptors = 0;
};

struct OutgoingFrame {
    std::vector<std::uint8_t> head;
    std::vector<std::vector<std::uint8_t>> tail; ///< Sent one behind the other.
    std::vector<int> descriptors;                ///< Not owned; must stay open until the frame is sent.
};

/// A whole frame. The spans are valid until the reader's next receive().
struct IncomingFrame {
    std::span<const std::uint8_t> head;
    std::span<const std::uint8_t> tail;
    std::vector<platform::Descriptor> descriptors;
};

/// Sends frames in order on a socket that may or may not block.
class FrameWriter {
public:
    enum class Sent { Everything, WouldBlock, PeerGone };

    void queue(OutgoingFrame frame) { m_frames.push_back(std::move(frame)); }
    [[nodiscard]] bool isEmpty() const { return m_frames.empty(); }
    [[nodiscard]] Sent flush(int socket);

private:
    std::deque<OutgoingFrame> m_frames;
    std::size_t m_sentBytes = 0; ///< Of the first frame, header included.
};

/// Takes frames from a socket.
class FrameReader {
public:
    enum class Received { Bytes, Nothing, PeerGone };

    explicit FrameReader(FrameLimits limits)
        : m_limits(limits) {}

    /// One read. Invalidates the spans of frames taken before.
    [[nodiscard]] Received receive(int socket);
    /// The next frame, if all of it is there. InvalidInput where it goes over the limits: nothing that comes
    /// after can be trusted then.
    [[nodiscard]] Result<std::optional<IncomingFrame>> next();

private:
    void makeRoom();
    void takeDescriptors(::msghdr& message);

    FrameLimits m_limits;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_wanted = 0; ///< Size of the frame that is coming in, as far as it is known.
    std::deque<platform::Descriptor> m_descriptors;
};

} // namespace fieldframe::worker
