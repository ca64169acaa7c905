// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// What the system says of the user and the machine.
namespace fieldframe::platform {

/// This machine's name; "localhost" where it has none.
[[nodiscard]] std::string hostName();
/// The full name of the account where it has one, else its login name, else its number.
[[nodiscard]] std::string userName();
/// $HOME, else the account's home folder, else "/".
[[nodiscard]] std::filesystem::path homeFolder();
/// The user's pictures folder as the desktop has it (XDG user-dirs), else "Pictures" in the home folder. May
/// not exist.
[[nodiscard]] std::filesystem::path picturesFolder();
/// The user's settings folder (XDG_CONFIG_HOME, else ".config" in the home folder). May not exist.
[[nodiscard]] std::filesystem::path settingsFolder();
/// The folder @p name of the files that come with the program: below FIELDFRAME_RESOURCES where that is set,
/// else below share/fieldframe beside the folder of the running program. So it stands where the program is
/// installed, and in its build folder too. May not exist.
[[nodiscard]] std::filesystem::path resourceFolder(std::string_view name);
/// Lets threads that somebody waits for have the processor before the calling one and those it starts, by
/// @p steps of the system's scale (5 is felt, 10 is much). Where the system won't, nothing changes.
void letOthersGoFirst(int steps);
/// The program that is running. Empty where the system won't say.
[[nodiscard]] std::filesystem::path executablePath();

} // namespace fieldframe::platform
