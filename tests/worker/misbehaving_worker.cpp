// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/frame.h"
#include "core/worker/protocol.h"
#include "core/worker/worker_loop.h"

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <new>
#include <stdexcept>

// What a task does is told by the beginning of its file: "crash", "hang"… Anything else is answered with the
// file's text as MIME type.

using namespace fieldframe;

namespace {

constexpr int kSocket = STDIN_FILENO;
bool isPoisoned = false;

[[noreturn]] void die(int signal) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    std::abort();
}

void spin() {
    volatile bool isSpinning = true;
    while (isSpinning) {
    }
}

void eatMemory() {
    std::vector<std::unique_ptr<std::vector<char>>> eaten;
    while (true) {
        eaten.push_back(std::make_unique<std::vector<char>>(8 << 20, 'x'));
    }
}

void sendRaw(worker::OutgoingFrame frame) {
    worker::FrameWriter writer;
    writer.queue(std::move(frame));
    static_cast<void>(writer.flush(kSocket));
}

/// A header that promises more than any answer may have.
void sendGiant() {
    const std::uint32_t header[3] = {0xffffffff, 0, 0};
    static_cast<void>(write(kSocket, header, sizeof header));
}

/// 100,000 arrays, each in the other.
void sendDeep() {
    sendRaw({std::vector<std::uint8_t>(100'000, 0x81), {}, {}});
}

/// What a worker may no longer do; the answer says which of it worked.
std::string attempts() {
    std::string worked;
    const auto note = [&](bool isDone, std::string_view what) {
        if (isDone) {
            worked += std::string(what) + " ";
        }
    };
    note(open("/tmp/fieldframe-must-not-exist", O_WRONLY | O_CREAT, 0600) >= 0, "create");
    note(open("/dev/null", O_RDWR) >= 0, "open-for-writing");
    note(socket(AF_INET, SOCK_STREAM, 0) >= 0, "socket");
    note(unlink("/tmp/fieldframe-nothing") == 0 || errno != EPERM, "unlink");
    note(mkdir("/tmp/fieldframe-must-not-exist", 0700) == 0, "mkdir");
    note(kill(getppid(), 0) == 0, "kill");
    note(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0, "ptrace");
    char* const arguments[] = {nullptr};
    execv("/bin/true", arguments);
    note(errno != EPERM, "exec");
    const pid_t child = fork();
    if (child == 0) {
        _exit(0);
    }
    note(child > 0, "fork");
    return worked.empty() ? "nothing" : worked;
}

/// Files a worker was not given; the answer says whether one could be opened.
std::string lookAround() {
    for (const char* path : {"/etc/passwd", "/proc/self/environ", "/tmp"}) {
        if (open(path, O_RDONLY) >= 0) {
            return path;
        }
    }
    return open("/usr", O_RDONLY) >= 0 ? "nothing but libraries" : "nothing";
}

void misbehave(std::string_view what) {
    if (isPoisoned || what == "crash") {
        die(SIGSEGV);
    } else if (what == "abort") {
        die(SIGABRT);
    } else if (what == "bus") {
        die(SIGBUS);
    } else if (what == "hang") {
        while (true) {
            pause();
        }
    } else if (what == "spin") {
        spin();
    } else if (what == "eat") {
        eatMemory();
    } else if (what == "throw") {
        throw std::runtime_error("thrown");
    } else if (what == "leave") {
        _exit(3);
    } else if (what == "hang up") {
        shutdown(kSocket, SHUT_RDWR);
    } else if (what == "giant") {
        sendGiant();
    } else if (what == "deep") {
        sendDeep();
    } else if (what == "poison") {
        isPoisoned = true;
    }
}

Result<media::ReadAnswer> readOrMisbehave(const media::ReadTask& task, worker::TaskRunner::Bytes original,
                                          std::optional<worker::TaskRunner::Bytes> sidecar) {
    const std::string text(reinterpret_cast<const char*>(original.data()), original.size());
    misbehave(text);
    media::ReadAnswer answer;
    answer.facts.mime = text == "attempts" ? attempts() : text == "look around" ? lookAround() : text;
    if (sidecar) {
        answer.facts.mime += '+';
        answer.facts.mime.append(reinterpret_cast<const char*>(sidecar->data()), sidecar->size());
    }
    if (task.thumbnail) {
        answer.thumbnail =
            media::Rendition{task.thumbnail->longEdge, 1, false, std::vector<std::uint8_t>(17'000, 7)};
    }
    return answer;
}

Result<media::RenderAnswer> copyOrMisbehave(const media::RenderTask&, worker::TaskRunner::Bytes original,
                                            int target) {
    const std::string text(reinterpret_cast<const char*>(original.data()), original.size());
    misbehave(text);
    if (write(target, original.data(), original.size()) != static_cast<ssize_t>(original.size())) {
        return failure(ErrorCode::WriteFailed, {}, std::strerror(errno));
    }
    media::RenderAnswer answer;
    answer.sizeBytes = original.size();
    return answer;
}

} // namespace

int main() {
    return worker::runWorker(platform::Descriptor(kSocket),
                             {nullptr, readOrMisbehave, copyOrMisbehave, nullptr});
}
