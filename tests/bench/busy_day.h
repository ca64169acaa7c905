// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace fieldframe::ui {
class MainWindow;
class Workspace;
} // namespace fieldframe::ui

namespace fieldframe::bench {

class StallWatch;

/// A window in which everything is done at once: pictures are imported while somebody scrolls, searches,
/// picks, rates, writes captions and walks about.
class BusyDay {
public:
    BusyDay(ui::MainWindow& window, StallWatch& watch)
        : m_window(window)
        , m_watch(watch) {}

    struct Account {
        double seconds = 0;
        long long imported = 0;
        std::map<std::string, int> did; ///< How often what was done.
    };
    /// Until @p pictures are imported, and some seconds more.
    [[nodiscard]] Account run(const std::filesystem::path& pictures);

private:
    void tick(int number);
    void scroll(int number);
    void cull(int number);
    void search(int number);
    void write(int number);
    void walk(int number);
    [[nodiscard]] ui::Workspace& workspace() const;

    ui::MainWindow& m_window;
    StallWatch& m_watch;
    Account m_account;
};

} // namespace fieldframe::bench
