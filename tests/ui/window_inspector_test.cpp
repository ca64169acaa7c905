// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/copy_metadata_dialog.h"
#include "ui/dialogs/link_dialog.h"
#include "ui/form/choice_field.h"
#include "ui/form/fold_section.h"
#include "ui/form/link_row.h"
#include "ui/form/pick_field.h"
#include "ui/form/source_mark.h"
#include "ui/form/source_popup.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_file.h"
#include "ui/panels/inspector_galleries.h"
#include "ui/panels/inspector_history.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/text_block.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <fstream>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

ui::Inspector& inspector(OpenWindow& desk) {
    return desk.workspace().inspector();
}

/// A child with this text, shown.
template <class Widget>
Widget* find(QWidget& in, const QString& text) {
    for (Widget* const widget : in.findChildren<Widget*>()) {
        if (widget->text() == text && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

void choose(ui::ChoiceField& choice, const QString& value) {
    choice.setCurrentIndex(choice.findData(value));
    emit choice.activated(choice.currentIndex());
}

Pick pickOf(OpenWindow& desk, int row) {
    return desk.workspace().pictures().model().summary(row)->pick;
}

/// Catches what would be opened in a browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> opened;
public slots:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

TEST_CASE("Inspector: picks of several pictures are shown as mixed, and set for all with one undo") {
    OpenWindow desk;
    openThree(desk);
    desk.workspace().pictures().focusPictures();
    desk.press(Qt::Key_P);
    desk.settle();
    CHECK(form(desk).pick().input().currentText() == QStringLiteral("Picked"));
    selectAll(desk);
    CHECK(form(desk).pick().input().currentIndex() == -1);
    CHECK(form(desk).pick().input().placeholderText() == QStringLiteral("Mixed: 1 picked, 0 rejected"));
    choose(form(desk).pick().input(), QStringLiteral("-1"));
    desk.settle();
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Reject (3 items)"));
    CHECK(pickOf(desk, 0) == Pick::Reject);
    CHECK(pickOf(desk, 2) == Pick::Reject);
    desk.workspace().history().undo();
    desk.settle();
    CHECK(pickOf(desk, 0) == Pick::Pick);
    CHECK(pickOf(desk, 2) == Pick::None);
}

TEST_CASE("Inspector: says where a value came from and what lost, and takes the loser when told to") {
    OpenWindow desk;
    TinyImage image;
    image.headline = "Said in the file";
    image.caption = "Same everywhere";
    std::filesystem::create_directories(desk.pictures());
    std::ofstream(desk.pictures() / "a.jpg", std::ios::binary) << tinyJpeg(image);
    TinyImage beside;
    beside.headline = "Said beside it";
    std::ofstream(desk.pictures() / "a.xmp", std::ios::binary) << tinyXmp(beside);
    desk.importInto("Field");
    desk.showImages();
    select(desk, 0);
    ui::FieldEditor& headline = form(desk).editor(FieldId::Headline);
    const QString winner = headline.text();
    const QString loser = winner == QStringLiteral("Said beside it") ? QStringLiteral("Said in the file")
                                                                     : QStringLiteral("Said beside it");
    CHECK(headline.sourceMark().source().isDisputed);
    REQUIRE(headline.sourceMark().source().others.size() == 1);
    CHECK_FALSE(form(desk).editor(FieldId::Caption).sourceMark().source().isDisputed);
    CHECK(form(desk).editor(FieldId::Caption).sourceMark().text() == QStringLiteral("XMP"));
    headline.input().setFocus();
    desk.press(Qt::Key_Return, Qt::AltModifier);
    auto* const popup = headline.findChild<ui::SourcePopup*>();
    REQUIRE(popup != nullptr);
    CHECK(find<ui::TextBlock>(*popup, loser) != nullptr);
    find<QPushButton>(*popup, QStringLiteral("Use this"))->click();
    desk.settle();
    CHECK(headline.text() == loser);
    CHECK(headline.sourceMark().text() == QStringLiteral("hand"));
    CHECK_FALSE(headline.sourceMark().source().isDisputed);
    // What the file said is still known.
    CHECK(headline.sourceMark().source().others.front().content == FieldContent(ui::toUtf8(winner)));
    desk.workspace().history().undo();
    desk.settle();
    CHECK(headline.text() == winner);
    CHECK(headline.sourceMark().source().isDisputed);
}

TEST_CASE("Inspector: a link of a caption opens only after its host was shown") {
    OpenWindow desk;
    openThree(desk);
    Browser browser;
    CHECK_FALSE(form(desk).links().isVisible());
    type(desk, FieldId::Caption, QStringLiteral("See https://www.iom.int/report. "));
    desk.settle();
    auto* const button = find<QPushButton>(form(desk).links(), QStringLiteral("Open www.iom.int…"));
    REQUIRE(button != nullptr);
    button->click();
    auto* dialog = desk.window().findChild<ui::LinkDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(browser.opened.isEmpty());
    CHECK(find<QLabel>(*dialog, QStringLiteral("www.iom.int")) != nullptr);
    dialog->reject();
    CHECK(browser.opened.isEmpty());
    button->click();
    desk.waitFor("the first dialog to end",
                 [&] { return desk.window().findChildren<ui::LinkDialog*>().size() == 1; });
    dialog = desk.window().findChild<ui::LinkDialog*>();
    dialog->accept();
    find<QPushButton>(form(desk).links(), QStringLiteral("Open www.iom.int…"))->click();
    desk.waitFor("the second dialog to end",
                 [&] { return desk.window().findChildren<ui::LinkDialog*>().size() == 1; });
    find<QPushButton>(*desk.window().findChild<ui::LinkDialog*>(), QStringLiteral("Open in browser"))
        ->click();
    CHECK(browser.opened == QList<QUrl>{QUrl(QStringLiteral("https://www.iom.int/report"))});
}

TEST_CASE(
    "Inspector: the galleries of the pictures can be left and opened, with those that hold some of them") {
    OpenWindow desk;
    openThree(desk);
    const AssetId first = *inspector(desk).current();
    desk.workspace().history().perform(QStringLiteral("New"), [first](const edit::EditService& edits) {
        edit::GalleryEdit gallery;
        gallery.title = "Arrivals";
        return edits.addGallery(gallery, std::span(&first, 1));
    });
    desk.settle();
    ui::ChipBox& box = inspector(desk).galleries().chips();
    CHECK(chipTexts(box) == QStringList{QStringLiteral("Arrivals"), QStringLiteral("Field")});
    selectAll(desk);
    CHECK(chipTexts(box) == QStringList{QStringLiteral("Arrivals (1 of 3)"), QStringLiteral("Field")});
    emit box.chip(1).removeWanted();
    desk.settle();
    CHECK(chipTexts(box) == QStringList{QStringLiteral("Arrivals (1 of 3)")});
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Remove 3 items from “Field”"));
    desk.workspace().history().undo();
    desk.settle();
    CHECK(box.chipCount() == 2);
    // Another selection of the same size has its own.
    desk.workspace().pictures().grid().selectOnly(1);
    desk.settle();
    CHECK(chipTexts(box) == QStringList{QStringLiteral("Field")});
    box.chip(0).click();
    desk.settle();
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Gallery);
    CHECK(desk.workspace().place().title == QStringLiteral("Field"));
}

TEST_CASE("Inspector: shows the file with its size and place, and copies its path") {
    OpenWindow desk;
    openThree(desk);
    ui::InspectorFile& file = inspector(desk).file();
    CHECK(find<ui::TextBlock>(file, QStringLiteral("a.jpg")) != nullptr);
    CHECK(find<ui::TextBlock>(file, ui::pathText(desk.pictures())) != nullptr);
    QStringList all;
    for (const ui::TextBlock* const block : file.findChildren<ui::TextBlock*>()) {
        all.append(block->text());
    }
    CHECK(all.join(QLatin1Char('\n')).contains(QStringLiteral("JPEG · 64 × 48")));
    CHECK(file.revealButton().isEnabled());
    file.copyButton().click();
    CHECK(QGuiApplication::clipboard()->text() == ui::pathText(desk.pictures() / "a.jpg"));
    CHECK(ui::takenText("2023-05-14T10:22:05+03:00").contains(QStringLiteral("UTC+03:00")));
    CHECK(ui::takenText("2023-05-14T10:22:05").contains(QStringLiteral("time zone not known")));
    CHECK(ui::takenText("2023") == QStringLiteral("2023"));
}

TEST_CASE("Inspector: the history says who changed what, from what to what, and puts back what was before") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("Bos"));
    desk.waitFor("the save", [&] { return isInCatalog(desk, "Bos"); });
    type(desk, FieldId::City, QStringLiteral("saso"));
    // What is offered while one types is left first.
    for (int i = 0; i < 2 && field(desk, FieldId::City).hasFocus(); ++i) {
        desk.press(Qt::Key_Escape);
    }
    desk.press(Qt::Key_P);
    desk.settle();
    inspector(desk).historySection().heading().click();
    desk.settle();
    const std::vector<ui::HistoryChange>& changes = inspector(desk).history().changes();
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].what == QStringLiteral("Pick"));
    CHECK(changes[0].after == QStringLiteral("Picked"));
    CHECK(changes[1].what == QStringLiteral("City"));
    CHECK(changes[1].before.isEmpty());
    CHECK(changes[1].after == QStringLiteral("Bossaso"));
    CHECK_FALSE(changes[1].who.isEmpty());
    CHECK_FALSE(changes[1].when.isEmpty());
    CHECK(changes[2].what == QStringLiteral("Imported"));
    CHECK(find<ui::TextBlock>(inspector(desk).history(), QStringLiteral("After: Bossaso")) != nullptr);
    find<QPushButton>(inspector(desk).history(), QStringLiteral("Put back"))->click();
    desk.settle();
    CHECK(field(desk, FieldId::City).toPlainText().isEmpty());
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("City as before (1 item)"));
    REQUIRE(changes.size() == 4);
    selectAll(desk);
    CHECK(inspector(desk).history().changes().empty());
}

TEST_CASE("Inspector: copies the ticked fields of one picture and pastes them onto others, as one undo") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    desk.settle();
    auto* const dialog = desk.window().findChild<ui::CopyMetadataDialog*>();
    REQUIRE(dialog != nullptr);
    for (QCheckBox* const box : dialog->findChildren<QCheckBox*>()) {
        box->setChecked(box->text() == QStringLiteral("City") ||
                        box->text() == QStringLiteral("Credit line"));
    }
    dialog->accept();
    desk.settle();
    selectAll(desk);
    desk.workspace().pictures().focusPictures();
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    desk.settle();
    CHECK(ui::toUtf8(desk.workspace().history().stack().undoText()) == "Paste 2 fields (3 items)");
    CHECK(field(desk, FieldId::City).toPlainText() == QStringLiteral("Bossaso"));
    select(desk, 2);
    CHECK(field(desk, FieldId::City).toPlainText() == QStringLiteral("Bossaso"));
    CHECK(field(desk, FieldId::Caption).toPlainText() == QStringLiteral("A boat arrives at dawn"));
    desk.workspace().history().undo();
    desk.settle();
    CHECK(field(desk, FieldId::City).toPlainText().isEmpty());
}

TEST_CASE("Inspector: a release is one of the vocabulary's answers, however the file wrote it") {
    OpenWindow desk;
    openThree(desk);
    ui::FieldEditor& release = form(desk).editor(FieldId::ModelReleaseStatus);
    auto& choice = static_cast<ui::ChoiceField&>(release.input());
    choose(choice, QStringLiteral("http://ns.useplus.org/ldf/vocab/MR-UMR"));
    desk.settle();
    CHECK(isInCatalog(desk, "http://ns.useplus.org/ldf/vocab/MR-UMR"));
    const AssetId first = *inspector(desk).current();
    desk.workspace().history().perform(QStringLiteral("Other"), [first](const edit::EditService& edits) {
        const edit::FieldEdit bare{FieldId::ModelReleaseStatus, {}, std::string("MR-NON")};
        return edits.setFields(std::span(&first, 1), std::span(&bare, 1));
    });
    desk.settle();
    CHECK(choice.currentText() == QStringLiteral("None"));
}

TEST_CASE("Inspector: with nothing chosen it says what would fill it") {
    OpenWindow desk;
    openThree(desk);
    CHECK(form(desk).isVisible());
    desk.workspace().pictures().grid().clearSelection();
    desk.settle();
    CHECK_FALSE(form(desk).isVisible());
    CHECK(find<QLabel>(inspector(desk),
                       QStringLiteral("Choose a picture to see and write its caption, credit and "
                                      "place.")) != nullptr);
}

TEST_CASE("Inspector: stays where it is when a picture is opened large and left again") {
    OpenWindow desk;
    openThree(desk);
    desk.workspace().pictures().focusPictures();
    desk.settle();
    auto& bar = *inspector(desk).verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    bar.setValue(0);
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(bar.value() == 0);
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK(bar.value() == 0);
}

#include "window_inspector_test.moc"
