// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window keys CATALOG ROWS PRESSES: opens a synthetic catalog (made where it is missing) in the window,
// and prints how long it took from each key press until its picture had changed. bench_window stalls CATALOG
// PICTURES WORKER: imports PICTURES into a new catalog while the window is scrolled, searched and edited, and
// prints when its thread did not answer within 50 ms. A JSON object on standard output.

#include "tests/bench/busy_day.h"
#include "tests/bench/stall_watch.h"
#include "tests/bench/synthetic_library.h"
#include "tests/bench/window_keys.h"
#include "ui/bridge/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <iostream>
#include <span>

namespace {

using namespace fieldframe;
using nlohmann::json;

constexpr std::size_t kGalleryItems = 1'000;
constexpr std::chrono::milliseconds kLimit{50};

void open(ui::MainWindow& window, const QString& folder, ui::OpenMode mode) {
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    window.openCatalog(folder, mode);
    if (!QTest::qWaitFor([&] { return window.workspace() != nullptr; }, 60'000)) {
        throw std::runtime_error("the catalog does not open");
    }
}

json keys(bench::PaintedApplication& application, std::span<char*> arguments) {
    const std::filesystem::path folder = arguments[0];
    if (!std::filesystem::exists(folder)) {
        const auto rows = static_cast<std::size_t>(std::strtoull(arguments[1], nullptr, 10));
        if (const auto made = bench::makeLibrary(folder, rows, std::min(kGalleryItems, rows)); !made) {
            throw std::runtime_error(made.error().detail);
        }
    }
    ui::MainWindow window;
    open(window, ui::pathText(folder), ui::OpenMode::Open);
    json answer;
    for (const bench::KeySamples& samples :
         bench::measureKeys(application, window, std::atoi(arguments[2]))) {
        answer[samples.what] = samples.milliseconds;
    }
    return answer;
}

json listed(const std::vector<bench::Stall>& stalls, bool isMachine) {
    json list = json::array();
    for (const bench::Stall& stall : stalls) {
        // What is left without the machine's part counts.
        if ((stall.length - stall.machine <= static_cast<double>(kLimit.count())) == isMachine) {
            list.push_back({{"at_ms", stall.at},
                            {"ms", stall.length},
                            {"machine_ms", stall.machine},
                            {"cpu_ms", stall.cpu},
                            {"during", stall.during},
                            {"stack", stall.stack}});
        }
    }
    return list;
}

json stalls(std::span<char*> arguments) {
    ui::MainWindow window;
    window.setWorkerProgram(arguments[2]);
    open(window, QString::fromLocal8Bit(arguments[0]), ui::OpenMode::Create);
    static_cast<void>(QTest::qWaitFor([&] { return window.isSettled(); }, 60'000));
    bench::StallWatch watch(kLimit);
    const bench::BusyDay::Account account = bench::BusyDay(window, watch).run(arguments[1]);
    const long beats = watch.beats();
    const double longest = watch.longest();
    const auto found = watch.stop();
    return {{"stalls", listed(found, false)},
            {"machine", listed(found, true)},
            {"longest_ms", longest},
            {"beats", beats},
            {"seconds", account.seconds},
            {"imported", account.imported},
            {"did", account.did}};
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::PaintedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::Theme::dark().apply(application);
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    try {
        const std::string_view what = argc == 5 ? arguments[1] : "";
        if (what != "keys" && what != "stalls") {
            std::cerr << "usage: bench_window keys CATALOG ROWS PRESSES | stalls CATALOG PICTURES WORKER\n";
            return 2;
        }
        const json answer =
            what == "keys" ? keys(application, arguments.subspan(2)) : stalls(arguments.subspan(2));
        std::cout << answer.dump() << std::endl;
    } catch (const std::exception& failed) {
        std::cerr << "bench_window: " << failed.what() << '\n';
        return 1;
    }
    return 0;
}
