// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/host.h"
#include "core/platform/process.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace fieldframe;
using namespace fieldframe::platform;
using namespace std::chrono_literals;

namespace {

SpawnRequest shell(std::string script) {
    SpawnRequest request;
    request.program = "/bin/sh";
    request.arguments = {"-c", std::move(script)};
    return request;
}

struct Pipe {
    Descriptor reading;
    Descriptor writing;

    Pipe() {
        std::array<int, 2> ends{};
        REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
        reading = Descriptor(ends[0]);
        writing = Descriptor(ends[1]);
    }
    std::string readAll() {
        writing.reset();
        std::string text;
        std::array<char, 4096> buffer{};
        for (ssize_t count = 0; (count = read(reading.get(), buffer.data(), buffer.size())) > 0;) {
            text.append(buffer.data(), static_cast<std::size_t>(count));
        }
        return text;
    }
};

} // namespace

TEST_CASE("ChildProcess: how a child ended is told") {
    CHECK(ChildProcess::spawn(shell("exit 7"))->wait() == ExitStatus{7, 0});
    CHECK(ChildProcess::spawn(shell("exit 0"))->wait().isSuccess());
    CHECK(ChildProcess::spawn(shell("kill -SEGV $$"))->wait() == ExitStatus{0, SIGSEGV});
}

TEST_CASE("ChildProcess: a program that isn't there is an error") {
    SpawnRequest request;
    request.program = "/nowhere/worker";
    const Result<ChildProcess> child = ChildProcess::spawn(request);
    REQUIRE_FALSE(child);
    CHECK(child.error().code == ErrorCode::NotFound);
    CHECK(child.error().subject == "/nowhere/worker");
}

TEST_CASE("ChildProcess: descriptors come under the numbers asked for, even crosswise") {
    Pipe three;
    Pipe four;
    SpawnRequest request = shell("echo on-three >&3; echo on-four >&4");
    // Whatever numbers ours have, each is asked to land where another may stand.
    request.descriptors = {{four.writing.get(), 4}, {three.writing.get(), 3}};
    Result<ChildProcess> child = ChildProcess::spawn(request);
    REQUIRE(child);
    CHECK(child->wait().isSuccess());
    CHECK(three.readAll() == "on-three\n");
    CHECK(four.readAll() == "on-four\n");
}

TEST_CASE("ChildProcess: nothing else is inherited, not even what a library left open") {
    const Descriptor careless(open("/dev/null", O_RDONLY)); // Without O_CLOEXEC.
    Pipe output;
    SpawnRequest request = shell("ls /proc/self/fd >&5");
    request.descriptors = {{output.writing.get(), 5}};
    Result<ChildProcess> child = ChildProcess::spawn(request);
    REQUIRE(child);
    CHECK(child->wait().isSuccess());
    // ls opens the folder itself as the lowest free number.
    CHECK(output.readAll() == "0\n1\n2\n3\n5\n");
}

TEST_CASE("ChildProcess: waiting has an end, and killing ends the child") {
    Result<ChildProcess> child = ChildProcess::spawn(shell("exec sleep 60"));
    REQUIRE(child);
    CHECK_FALSE(child->waitFor(20ms));
    child->kill();
    CHECK(child->wait() == ExitStatus{0, SIGKILL});
    child->kill(); // Harmless.
    CHECK(child->poll() == ExitStatus{0, SIGKILL});
}

TEST_CASE("ChildProcess: no child outlives its object") {
    pid_t pid = -1;
    {
        Result<ChildProcess> child = ChildProcess::spawn(shell("exec sleep 60"));
        REQUIRE(child);
        pid = child->pid();
        Result<ChildProcess> replacement = ChildProcess::spawn(shell("exit 0"));
        *child = std::move(*replacement);
        CHECK(::kill(pid, 0) == -1);
        CHECK(child->wait().isSuccess());
    }
    CHECK(::kill(pid, 0) == -1);
}

TEST_CASE("executablePath: names the running program") {
    CHECK(executablePath().filename().string().starts_with("test_platform"));
}

TEST_CASE("picturesFolder: the desktop's choice holds") {
    const test::TemporaryFolder folder;
    folder.write(".config/user-dirs.dirs",
                 GENERATE(as<std::string>(), "", "# none\nXDG_PICTURES_DIR=\"$HOME/Bilder\"\n",
                          "XDG_PICTURES_DIR=\"/srv/pict\\\"ures\"\n", "XDG_PICTURES_DIR=\"$HOME/\"\n",
                          "XDG_PICTURES_DIR=\"rel\"\n"));
    const std::string settings = test::bytesOf(folder.path() / ".config/user-dirs.dirs");
    const std::string oldHome = homeFolder();
    const char* const oldConfig = std::getenv("XDG_CONFIG_HOME");
    const std::optional<std::string> keptConfig =
        oldConfig ? std::optional<std::string>(oldConfig) : std::nullopt;
    setenv("HOME", folder.path().c_str(), 1);
    unsetenv("XDG_CONFIG_HOME");
    const std::filesystem::path pictures = picturesFolder();
    setenv("HOME", oldHome.c_str(), 1);
    if (keptConfig) {
        setenv("XDG_CONFIG_HOME", keptConfig->c_str(), 1);
    }
    if (settings.find("Bilder") != std::string::npos) {
        CHECK(pictures == folder.path() / "Bilder");
    } else if (settings.find("srv") != std::string::npos) {
        CHECK(pictures == "/srv/pict\"ures");
    } else {
        CHECK(pictures == folder.path() / "Pictures");
    }
}

TEST_CASE("userName and hostName: somebody and some machine is always named") {
    CHECK_FALSE(userName().empty());
    CHECK_FALSE(hostName().empty());
}
