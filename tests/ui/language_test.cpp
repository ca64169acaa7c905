// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/form/field_row.h"
#include "ui/shell/counts.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace fieldframe;

TEST_CASE("Language: the first wanted language that the window speaks is chosen, else English") {
    CHECK(ui::languageFor({QStringLiteral("fr-CA"), QStringLiteral("en-CA")}) == QStringLiteral("fr"));
    CHECK(ui::languageFor({QStringLiteral("de_DE"), QStringLiteral("ar_SY")}) == QStringLiteral("ar"));
    CHECK(ui::languageFor({QStringLiteral("de")}) == QStringLiteral("en"));
    CHECK(ui::languageFor({}) == QStringLiteral("en"));
}

TEST_CASE("Language: values that differ are told in each language, however many there are") {
    const test::OpenWindow application;
    for (const QString& language : {QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar")}) {
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral("fieldframe_") + language, QStringLiteral(":/translations")));
        QCoreApplication::installTranslator(&translator);
        for (const ui::FieldRow& row : ui::formRows()) {
            INFO(ui::toUtf8(language) << " " << row.mixed);
            const bool saysHowMany = row.input != ui::FieldInput::List;
            const QString text = saysHowMany ? ui::mixedText(row, 2) : ui::promptText(row);
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.startsWith(QStringLiteral("Mixed")));
        }
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_CASE("Language: English tells one from many") {
    const test::OpenWindow application;
    CHECK(ui::itemsText(1) == QStringLiteral("1 item"));
    CHECK(ui::itemsText(5499) == QStringLiteral("5,499 items"));
    CHECK(ui::galleriesText(0) == QStringLiteral("0 galleries"));
}
