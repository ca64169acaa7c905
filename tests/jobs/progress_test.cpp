// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/progress.h"
#include "tests/support/catch.h"

#include <vector>

using namespace std::chrono_literals;
using fieldframe::jobs::Phase;
using fieldframe::jobs::Progress;
using fieldframe::jobs::ProgressReporter;

namespace {

struct Recorder {
    ProgressReporter::Clock::time_point time{};
    std::vector<Progress> reports;
    ProgressReporter reporter{[this](const Progress& progress) { reports.push_back(progress); },
                              [this] { return time; }};
};

} // namespace

TEST_CASE("Progress is reported at most ten times a second") {
    Recorder recorder;
    recorder.reporter.beginPhase(Phase::Importing, 10'000);
    for (int i = 0; i < 10'000; ++i) {
        recorder.time += 1ms;
        recorder.reporter.advance(1, "a.jpg");
    }
    CHECK(recorder.reports.size() <= 101);
    CHECK(recorder.reports.size() >= 95);
}

TEST_CASE("The end of a phase is reported whatever the throttle says") {
    Recorder recorder;
    recorder.reporter.beginPhase(Phase::Importing, 3);
    recorder.reporter.advance(3, "c.jpg");
    recorder.reporter.endPhase();
    REQUIRE(recorder.reports.size() == 2);
    CHECK(recorder.reports.back().done == 3);
}

TEST_CASE("Rate and time left follow the speed of the last seconds") {
    Recorder recorder;
    recorder.reporter.beginPhase(Phase::Importing, 1'000);
    for (int i = 0; i < 200; ++i) {
        recorder.time += 10ms;
        recorder.reporter.advance(1, {});
    }
    CHECK(recorder.reports.back().itemsPerSecond == Approx(100).epsilon(0.05));
    REQUIRE(recorder.reports.back().timeLeft);
    CHECK(recorder.reports.back().timeLeft->count() == Approx(8).margin(1));

    for (int i = 0; i < 100; ++i) {
        recorder.time += 100ms;
        recorder.reporter.advance(1, {});
    }
    CHECK(recorder.reports.back().itemsPerSecond == Approx(10).epsilon(0.1));
}

TEST_CASE("Without a total there is no time left, and no rate before there is evidence") {
    Recorder recorder;
    recorder.reporter.beginPhase(Phase::Scanning, std::nullopt);
    recorder.time += 110ms;
    recorder.reporter.advance(5, "x");
    CHECK(recorder.reports.back().itemsPerSecond == 0);
    recorder.time += 1s;
    recorder.reporter.advance(5, "x");
    CHECK(recorder.reports.back().itemsPerSecond > 0);
    CHECK_FALSE(recorder.reports.back().timeLeft);
    recorder.reporter.setTotal(100);
    recorder.reporter.endPhase();
    CHECK(recorder.reports.back().total == 100);
    CHECK(recorder.reports.back().timeLeft);
}

TEST_CASE("A new phase begins at nothing") {
    Recorder recorder;
    recorder.reporter.beginPhase(Phase::Scanning, std::nullopt);
    recorder.reporter.advance(7, "x");
    recorder.reporter.beginPhase(Phase::Importing, 7);
    CHECK(recorder.reports.back().done == 0);
    CHECK(recorder.reports.back().phase == Phase::Importing);
    CHECK(fieldframe::jobs::phaseName(recorder.reports.back().phase) == "importing");
}

TEST_CASE("A job without a listener is not an error") {
    ProgressReporter reporter({});
    reporter.beginPhase(Phase::Exporting, 1);
    reporter.advance(1, "x");
    reporter.endPhase();
    SUCCEED();
}
