// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "core/platform/whole_file.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

namespace fieldframe::cli {
namespace {

constexpr std::uint64_t kMostBytes = 64 * 1024;
constexpr std::string_view kSubject = "passphrase";

std::string firstLine(std::string_view text) {
    const std::size_t end = text.find_first_of("\r\n");
    return std::string(text.substr(0, end));
}

/// Keeps the terminal from showing what is typed.
class SilentTerminal {
public:
    SilentTerminal() {
        if (tcgetattr(STDIN_FILENO, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
        }
    }
    ~SilentTerminal() {
        if (m_isSilent) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isSilent = false;
};

std::string asked(std::string_view question) {
    const SilentTerminal silent;
    std::fwrite(question.data(), 1, question.size(), stderr);
    std::string line;
    std::getline(std::cin, line);
    std::fputc('\n', stderr);
    return line;
}

Result<std::string> typed() {
    std::string first;
    if (isatty(STDIN_FILENO) == 0) {
        std::getline(std::cin, first);
        return firstLine(first);
    }
    first = asked("Passphrase: ");
    if (asked("Once more: ") != first) {
        return failure(ErrorCode::InvalidInput, std::string(kSubject), "the two differ");
    }
    return first;
}

} // namespace

Result<std::string> readPassphrase(const std::string& file) {
    Result<std::string> passphrase;
    if (file.empty() || file == "-") {
        passphrase = typed();
    } else if (const auto text = platform::readWholeFile(file, kMostBytes)) {
        passphrase = firstLine(*text);
    } else {
        return tl::unexpected(text.error());
    }
    if (passphrase && passphrase->empty()) {
        return failure(ErrorCode::InvalidInput, std::string(kSubject), "it is empty");
    }
    return passphrase;
}

} // namespace fieldframe::cli
