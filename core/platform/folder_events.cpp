// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/folder_events.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace fieldframe::platform {
namespace {

/// What leaves a file's stamp another one; a file that is still being written is none yet.
constexpr std::uint32_t kKinds = IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::size_t kBufferBytes = 64u << 10;

} // namespace

FolderEvents::FolderEvents()
    : m_events(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    , m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

bool FolderEvents::add(const std::filesystem::path& folder) {
    const int number = m_events.isOpen() ? inotify_add_watch(m_events.get(), folder.c_str(), kKinds) : -1;
    if (number < 0) {
        return false;
    }
    m_folders[number] = folder;
    return true;
}

void FolderEvents::take(std::set<std::filesystem::path>& changed) {
    alignas(inotify_event) std::array<char, kBufferBytes> buffer{};
    while (true) {
        const ssize_t count = read(m_events.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return;
        }
        for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            at += sizeof event + event.len;
            if ((event.mask & IN_Q_OVERFLOW) != 0) {
                for (const auto& [number, folder] : m_folders) {
                    changed.insert(folder);
                }
            } else if ((event.mask & IN_IGNORED) != 0) {
                m_folders.erase(event.wd);
            } else if (const auto found = m_folders.find(event.wd); found != m_folders.end()) {
                changed.insert(found->second);
            }
        }
    }
}

std::set<std::filesystem::path> FolderEvents::wait(std::chrono::milliseconds patience,
                                                   const std::stop_token& stop) {
    const std::stop_callback wakeUp(stop, [this] {
        const std::uint64_t one = 1;
        static_cast<void>(write(m_wakeUp.get(), &one, sizeof one));
    });
    std::array<pollfd, 2> polled{pollfd{m_events.get(), POLLIN, 0}, pollfd{m_wakeUp.get(), POLLIN, 0}};
    std::set<std::filesystem::path> changed;
    if (poll(polled.data(), polled.size(), static_cast<int>(patience.count())) > 0) {
        take(changed);
    }
    return changed;
}

} // namespace fieldframe::platform
