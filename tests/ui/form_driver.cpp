// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/form_driver.h"

#include "core/database/connection.h"
#include "tests/support/catch.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"

#include <QSignalSpy>
#include <QTest>

namespace fieldframe::test {

ui::MetadataForm& form(OpenWindow& desk) {
    return desk.workspace().inspector().form();
}

ui::TextField& field(OpenWindow& desk, FieldId id) {
    return *form(desk).editor(id).textField();
}

ui::ChipField& chips(OpenWindow& desk, FieldId id) {
    return *form(desk).editor(id).chips();
}

QStringList chipTexts(const ui::ChipBox& box) {
    QStringList texts;
    for (int i = 0; i < box.chipCount(); ++i) {
        const ui::ChipText& chip = box.chip(i).content();
        texts.append(chip.isPartial()
                         ? QStringLiteral("%1 (%2 of %3)").arg(chip.text).arg(chip.count).arg(chip.total)
                         : chip.text);
    }
    return texts;
}

void select(OpenWindow& desk, int row) {
    desk.workspace().pictures().grid().selectOnly(row);
    desk.settle();
}

void selectAll(OpenWindow& desk) {
    desk.workspace().pictures().selectAll();
    desk.settle();
}

void openThree(OpenWindow& desk) {
    // One after the other: workers are quick in an order of their own, and the newest stands first.
    desk.write("c.jpg", 3, "A boat arrives at dawn");
    desk.importInto("Field");
    desk.write("b.jpg", 2, "Tents after the rain");
    desk.importInto("Field");
    desk.write("a.jpg", 1, "A nurse weighs a child in Bossaso");
    desk.importInto("Field");
    desk.showImages();
    select(desk, 0);
}

void typeInto(QWidget& widget, const QString& text) {
    widget.setFocus();
    for (const QChar letter : text) {
        // keyClicks() knows Latin letters only.
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void type(OpenWindow& desk, FieldId id, const QString& text) {
    typeInto(form(desk).editor(id).input(), text);
}

bool isInCatalog(OpenWindow& desk, const std::string& text) {
    const auto connection = database::Connection::open(ui::toPath(desk.catalogFolder()) / "catalog.db",
                                                       database::OpenMode::ReadOnly);
    REQUIRE(connection.has_value());
    return (*connection)->integer("SELECT count(*) FROM field_values WHERE value = '" + text + "'") > 0;
}

void alter(OpenWindow& desk, const std::string& sql) {
    const auto connection = database::Connection::open(ui::toPath(desk.catalogFolder()) / "catalog.db",
                                                       database::OpenMode::ReadWrite);
    REQUIRE(connection.has_value());
    (*connection)->execute(sql);
}

void reopen(OpenWindow& desk) {
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    desk.waitFor("the catalog to close", [&] { return closed.count() == 1; });
    desk.window().show();
    desk.window().openCatalog(desk.catalogFolder(), ui::OpenMode::Open);
    desk.waitFor("the catalog to open again", [&] { return desk.window().workspace() != nullptr; });
    desk.showImages();
    select(desk, 0);
}

} // namespace fieldframe::test
