// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/frame.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace fieldframe::worker {
namespace {

struct Header {
    std::uint32_t headBytes = 0;
    std::uint32_t tailBytes = 0;
    std::uint32_t descriptors = 0;
};

constexpr std::size_t kMostDescriptors = 4;
constexpr std::size_t kReadBytes = 64 << 10;

/// Room for the ancillary data of one message.
struct ControlBuffer {
    alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(kMostDescriptors * sizeof(int))> bytes{};
};

Header headerOf(const OutgoingFrame& frame) {
    std::size_t tailBytes = 0;
    for (const std::vector<std::uint8_t>& part : frame.tail) {
        tailBytes += part.size();
    }
    return {static_cast<std::uint32_t>(frame.head.size()), static_cast<std::uint32_t>(tailBytes),
            static_cast<std::uint32_t>(frame.descriptors.size())};
}

/// The parts of a frame from @p skip bytes on.
std::vector<iovec> partsFrom(Header& header, OutgoingFrame& frame, std::size_t skip) {
    std::vector<iovec> parts;
    parts.reserve(2 + frame.tail.size());
    const auto add = [&](void* bytes, std::size_t size) {
        if (skip >= size) {
            skip -= size;
            return;
        }
        parts.push_back({static_cast<std::byte*>(bytes) + skip, size - skip});
        skip = 0;
    };
    add(&header, sizeof header);
    add(frame.head.data(), frame.head.size());
    for (std::vector<std::uint8_t>& part : frame.tail) {
        add(part.data(), part.size());
    }
    return parts;
}

void attachDescriptors(msghdr& message, ControlBuffer& control, const std::vector<int>& descriptors) {
    const std::size_t bytes = descriptors.size() * sizeof(int);
    message.msg_control = control.bytes.data();
    message.msg_controllen = CMSG_SPACE(bytes);
    cmsghdr* part = CMSG_FIRSTHDR(&message);
    part->cmsg_level = SOL_SOCKET;
    part->cmsg_type = SCM_RIGHTS;
    part->cmsg_len = CMSG_LEN(bytes);
    std::memcpy(CMSG_DATA(part), descriptors.data(), bytes);
}

} // namespace

FrameWriter::Sent FrameWriter::flush(int socket) {
    while (!m_frames.empty()) {
        OutgoingFrame& frame = m_frames.front();
        Header header = headerOf(frame);
        const std::size_t wholeBytes = sizeof header + header.headBytes + header.tailBytes;
        std::vector<iovec> parts = partsFrom(header, frame, m_sentBytes);
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        ControlBuffer control;
        if (m_sentBytes == 0 && !frame.descriptors.empty()) {
            attachDescriptors(message, control,
                              frame.descriptors); // They travel with the frame's first byte.
        }
        const ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno == EAGAIN ? Sent::WouldBlock : Sent::PeerGone;
        }
        m_sentBytes += static_cast<std::size_t>(sent);
        if (m_sentBytes == wholeBytes) {
            m_frames.pop_front();
            m_sentBytes = 0;
        }
    }
    return Sent::Everything;
}

void FrameReader::makeRoom() {
    if (m_begin == m_end) {
        m_begin = m_end = 0;
    }
    const std::size_t waiting = m_end - m_begin;
    const std::size_t room = std::max(kReadBytes, m_wanted > waiting ? m_wanted - waiting : 0);
    if (m_buffer.size() - m_end >= room) {
        return;
    }
    const std::span<const std::uint8_t> left = std::span(m_buffer).subspan(m_begin, waiting);
    std::ranges::copy(left,
                      m_buffer.begin()); // Not memmove(), which may not be given an empty buffer's null.
    m_begin = 0;
    m_end = waiting;
    if (m_buffer.size() < m_end + room) {
        m_buffer.resize(m_end + room);
    }
}

void FrameReader::takeDescriptors(msghdr& message) {
    for (cmsghdr* part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) {
            continue;
        }
        std::array<int, kMostDescriptors> received{};
        const std::size_t count = std::min((part->cmsg_len - CMSG_LEN(0)) / sizeof(int), received.size());
        std::memcpy(received.data(), CMSG_DATA(part), count * sizeof(int));
        for (std::size_t i = 0; i < count; ++i) {
            m_descriptors.emplace_back(received[i]);
        }
    }
}

FrameReader::Received FrameReader::receive(int socket) {
    makeRoom();
    iovec room{m_buffer.data() + m_end, m_buffer.size() - m_end};
    msghdr message{};
    message.msg_iov = &room;
    message.msg_iovlen = 1;
    ControlBuffer control;
    if (m_limits.descriptors > 0) { // Else the kernel drops what a hostile peer attaches.
        message.msg_control = control.bytes.data();
        message.msg_controllen = control.bytes.size();
    }
    while (true) {
        const ssize_t received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
        if (received > 0) {
            takeDescriptors(message);
            m_end += static_cast<std::size_t>(received);
            return Received::Bytes;
        }
        if (received < 0 && errno == EINTR) {
            continue;
        }
        // A peer that died with unread bytes shows as ECONNRESET, else as the end of the stream.
        return received < 0 && errno == EAGAIN ? Received::Nothing : Received::PeerGone;
    }
}

Result<std::optional<IncomingFrame>> FrameReader::next() {
    const std::size_t waiting = m_end - m_begin;
    Header header;
    if (waiting < sizeof header) {
        m_wanted = sizeof header;
        return std::nullopt;
    }
    std::memcpy(&header, m_buffer.data() + m_begin, sizeof header);
    if (header.headBytes > m_limits.headBytes || header.tailBytes > m_limits.tailBytes ||
        header.descriptors > m_limits.descriptors) {
        return failure(ErrorCode::InvalidInput, {}, "frame over its limits");
    }
    const std::size_t wholeBytes = sizeof header + header.headBytes + header.tailBytes;
    m_wanted = wholeBytes;
    if (waiting < wholeBytes) {
        return std::nullopt;
    }
    if (m_descriptors.size() < header.descriptors) {
        return failure(ErrorCode::InvalidInput, {}, "frame without its descriptors");
    }
    IncomingFrame frame;
    const std::span<const std::uint8_t> bytes(m_buffer.data() + m_begin + sizeof header,
                                              header.headBytes + header.tailBytes);
    frame.head = bytes.first(header.headBytes);
    frame.tail = bytes.subspan(header.headBytes);
    for (std::uint32_t i = 0; i < header.descriptors; ++i) {
        frame.descriptors.push_back(std::move(m_descriptors.front()));
        m_descriptors.pop_front();
    }
    m_begin += wholeBytes;
    m_wanted = 0;
    return frame;
}

} // namespace fieldframe::worker
