// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/shell/counts.h"
#include "ui/shell/language.h"

using namespace fieldframe;

TEST_CASE("Language: the first wanted language that the window speaks is chosen, else English") {
    CHECK(ui::languageFor({QStringLiteral("fr-CA"), QStringLiteral("en-CA")}) == QStringLiteral("fr"));
    CHECK(ui::languageFor({QStringLiteral("de_DE"), QStringLiteral("ar_SY")}) == QStringLiteral("ar"));
    CHECK(ui::languageFor({QStringLiteral("de")}) == QStringLiteral("en"));
    CHECK(ui::languageFor({}) == QStringLiteral("en"));
}

TEST_CASE("Language: English tells one from many") {
    const test::OpenWindow application;
    CHECK(ui::itemsText(1) == QStringLiteral("1 item"));
    CHECK(ui::itemsText(5499) == QStringLiteral("5,499 items"));
    CHECK(ui::galleriesText(0) == QStringLiteral("0 galleries"));
}
