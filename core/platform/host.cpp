// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/host.h"

#include "core/base/text.h"

#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>

namespace fieldframe::platform {
namespace {

struct Account {
    std::string login;
    std::string fullName;
    std::string home;
};

Account account() {
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return {};
    }
    // The GECOS field goes on with room and telephone numbers.
    std::string fullName = found->pw_gecos != nullptr ? found->pw_gecos : "";
    fullName.resize(std::min(fullName.size(), fullName.find(',')));
    return Account{found->pw_name, text::trimmed(fullName), found->pw_dir};
}

std::filesystem::path environmentPath(const char* name) {
    const char* const value = std::getenv(name);
    const std::filesystem::path path = value != nullptr ? value : "";
    return path.is_absolute() ? path : std::filesystem::path();
}

/// The value of a line `NAME="$HOME/…"` or `NAME="/…"` of user-dirs.dirs; empty for any other line.
std::filesystem::path folderFromLine(std::string_view line, std::string_view name) {
    const std::string beginning = std::string(name) + "=\"";
    if (!line.starts_with(beginning) || !line.ends_with('"') || line.size() <= beginning.size()) {
        return {};
    }
    line = line.substr(beginning.size(), line.size() - beginning.size() - 1);
    std::string value;
    for (std::size_t i = 0; i < line.size(); ++i) {
        i += line[i] == '\\' && i + 1 < line.size() ? 1 : 0;
        value += line[i];
    }
    constexpr std::string_view kHome = "$HOME/";
    if (value.starts_with(kHome)) {
        return homeFolder() / value.substr(kHome.size());
    }
    const std::filesystem::path path(value);
    return path.is_absolute() ? path : std::filesystem::path();
}

} // namespace

std::string hostName() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0 || name[0] == '\0') {
        return "localhost";
    }
    return name.data();
}

std::string userName() {
    const Account user = account();
    if (!user.fullName.empty()) {
        return user.fullName;
    }
    return user.login.empty() ? std::to_string(getuid()) : text::toValidUtf8(user.login);
}

std::filesystem::path homeFolder() {
    if (std::filesystem::path home = environmentPath("HOME"); !home.empty()) {
        return home;
    }
    const std::string home = account().home;
    return home.empty() ? std::filesystem::path("/") : std::filesystem::path(home);
}

std::filesystem::path settingsFolder() {
    const std::filesystem::path settings = environmentPath("XDG_CONFIG_HOME");
    return settings.empty() ? homeFolder() / ".config" : settings;
}

std::filesystem::path resourceFolder(std::string_view name) {
    const std::filesystem::path chosen = environmentPath("FIELDFRAME_RESOURCES");
    const std::filesystem::path root =
        chosen.empty() ? executablePath().parent_path().parent_path() / "share" / "fieldframe" : chosen;
    return root / name;
}

std::filesystem::path picturesFolder() {
    std::ifstream file(settingsFolder() / "user-dirs.dirs");
    for (std::string line; std::getline(file, line);) {
        const std::filesystem::path folder = folderFromLine(line, "XDG_PICTURES_DIR");
        // "$HOME/" itself is how a desktop says that there is no such folder.
        if (!folder.empty() && folder.lexically_normal() != (homeFolder() / "").lexically_normal()) {
            return folder;
        }
    }
    return homeFolder() / "Pictures";
}

void letOthersGoFirst(int steps) {
    // On Linux a thread has a priority of its own, and hands it on to threads and processes it starts.
    static_cast<void>(setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), steps));
}

std::filesystem::path executablePath() {
    std::error_code failed;
    std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::path() : path;
}

} // namespace fieldframe::platform
