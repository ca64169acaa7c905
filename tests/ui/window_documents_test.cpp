// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/documents/document_work.h"
#include "ui/documents/documents_dialog.h"
#include "ui/export/preset_list.h"
#include "ui/models/asset_mime.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/export_note.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::ui;

namespace {

/// The window with three pictures selected and the dialog open beside it.
struct Desk {
    test::OpenWindow open;
    DocumentsDialog* dialog = nullptr;

    explicit Desk(const QString& language = QStringLiteral("en"))
        : open(language) {
        open.writeThreePictures();
        open.importInto("Rivers");
        open.showImages();
        open.press(Qt::Key_A, Qt::ControlModifier);
        open.settle();
        open.window().actions()[ActionId::Documents].trigger();
        dialog = open.workspace().documents().dialog();
        REQUIRE(dialog != nullptr);
        settle();
    }

    void settle() {
        open.waitFor("the pages",
                     [&] { return dialog->isQuiet() && open.workspace().session().inFlight() == 0; });
    }

    void makeNewsletter() {
        dialog->makeDocument(DocumentKind::Newsletter);
        open.waitFor("the newsletter", [&] { return !dialog->document().id.isNil(); });
        settle();
    }

    [[nodiscard]] PageDocument kept() {
        return open.workspace()
            .session()
            .engine()
            .catalog()
            .documents()
            .document(dialog->document().id)
            .value();
    }

    /// FIELDFRAME_SHOTS: a folder for pictures of what is tested.
    void shoot(const char* name) const {
        const QString folder = qEnvironmentVariable("FIELDFRAME_SHOTS");
        if (!folder.isEmpty()) {
            CHECK(dialog->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
        }
    }
};

} // namespace

TEST_CASE("where there is no document yet, the window says how one is made") {
    Desk desk;
    CHECK(desk.dialog->empty().isVisible());
    CHECK_FALSE(desk.dialog->preview().isVisible());
    CHECK_FALSE(desk.dialog->documents().isVisible());
    desk.shoot("documents-empty");
    const auto buttons = desk.dialog->empty().findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 4);
    buttons.front()->click();
    desk.open.waitFor("the newsletter", [&] { return !desk.dialog->document().id.isNil(); });
    desk.settle();
    CHECK(desk.dialog->document().kind == DocumentKind::Newsletter);
    CHECK_FALSE(desk.dialog->empty().isVisible());
    CHECK(desk.dialog->preview().isVisible());
    desk.dialog->removeDocument();
    desk.settle();
    CHECK(desk.dialog->empty().isVisible());
}

TEST_CASE("a document leaves through the export window, which tells what becomes of its pictures") {
    Desk desk;
    desk.makeNewsletter();
    desk.dialog->exportDocument();
    auto* const exporting = desk.dialog->findChild<ExportDialog*>();
    REQUIRE(exporting != nullptr);
    desk.open.waitFor("what will leave", [&] { return exporting->isQuiet(); });
    CHECK(exporting->presets().chosen() == QStringList{QStringLiteral("newsletter")});
    CHECK(exporting->verdicts().rowCount() == 3);
    CHECK(exporting->request().document == desk.dialog->document());
    const ExportOrder order = exporting->order();
    const ExportOrder again = orderOfNote(exportNote(order, GlobalId::generate()));
    REQUIRE(again.request.document.has_value());
    CHECK(again.request.document->blocks.size() == desk.dialog->document().blocks.size());
    exporting->reject();
}

TEST_CASE("a gallery comes into a newsletter as an item, into a story as a whole, or begins one") {
    Desk desk;
    desk.makeNewsletter();
    const auto galleries =
        desk.open.workspace().session().engine().catalog().galleries().list(catalog::GalleryList::All);
    REQUIRE(galleries.has_value());
    const GallerySummary rivers = galleries->front();
    const std::size_t before = desk.dialog->document().blocks.size();
    desk.dialog->addGallery(rivers.id);
    desk.settle();
    const std::vector<PageBlock>& blocks = desk.dialog->document().blocks;
    REQUIRE(blocks.size() == before + 2);
    CHECK(std::ranges::count(blocks, rivers.title, &PageBlock::text) == 1);
    CHECK(std::ranges::count(blocks, BlockKind::Gallery, &PageBlock::kind) == 0);
    desk.open.workspace().goTo({Place::Kind::Gallery, rivers.id.value, toQt(rivers.title)});
    desk.settle();
    desk.dialog->makeDocument(DocumentKind::Story);
    desk.open.waitFor("the story", [&] { return desk.dialog->document().kind == DocumentKind::Story; });
    desk.settle();
    CHECK(desk.dialog->document().title == rivers.title);
    CHECK(assetsOf(desk.dialog->document()).size() == 3);
    desk.dialog->addGallery(rivers.id);
    desk.settle();
    CHECK(galleriesOf(desk.dialog->document()).size() == 1);
}

TEST_CASE("pictures of a page are told by their names, and the paper is the window's width") {
    Desk desk;
    desk.makeNewsletter();
    CHECK(desk.dialog->blocks().item(0)->text().startsWith(QStringLiteral("Picture – ")));
    const int width = desk.dialog->preview().viewport()->width();
    CHECK(desk.dialog->preview().document()->size().width() <= width);
}

TEST_CASE("a newsletter is drafted from the selected pictures, and shown") {
    Desk desk;
    desk.makeNewsletter();
    CHECK(desk.dialog->document().kind == DocumentKind::Newsletter);
    CHECK(assetsOf(desk.dialog->document()).size() == 3);
    CHECK(desk.dialog->documents().count() == 1);
    CHECK(desk.dialog->blocks().count() == static_cast<int>(desk.dialog->document().blocks.size()));
    CHECK(desk.dialog->preview().toPlainText().contains(desk.dialog->title().text()));
    CHECK(desk.kept() == desk.dialog->document());
    desk.shoot("documents-draft");
}

TEST_CASE("what is typed in a block is kept as typed, and is one step of undo") {
    Desk desk;
    desk.makeNewsletter();
    desk.dialog->addBlock(BlockKind::Text);
    desk.settle();
    const GlobalId block = desk.dialog->blocks().current();
    REQUIRE_FALSE(block.isNil());
    const int steps = desk.open.workspace().history().stack().count();
    for (const char* typed : {"W", "Wa", "Water **everywhere**"}) {
        desk.dialog->form().text().setPlainText(QString::fromLatin1(typed));
        desk.settle();
    }
    const PageDocument kept = desk.kept();
    const auto found = std::ranges::find(kept.blocks, block, &PageBlock::id);
    REQUIRE(found != kept.blocks.end());
    CHECK(found->text == "Water **everywhere**");
    CHECK(desk.open.workspace().history().stack().count() == steps + 1);
    CHECK(desk.dialog->preview().toPlainText().contains(QStringLiteral("Water everywhere")));
    desk.open.workspace().history().undo();
    desk.settle();
    CHECK(desk.dialog->form().text().toPlainText().isEmpty());
}

TEST_CASE("blocks are moved, taken out and brought back") {
    Desk desk;
    desk.makeNewsletter();
    const std::vector<PageBlock> before = desk.dialog->document().blocks;
    desk.dialog->blocks().setCurrentRow(0);
    desk.dialog->moveBlock(1);
    desk.settle();
    CHECK(desk.dialog->document().blocks[1] == before[0]);
    CHECK(desk.dialog->blocks().currentRow() == 1);
    desk.dialog->removeBlock();
    desk.settle();
    CHECK(desk.dialog->document().blocks.size() == before.size() - 1);
    desk.open.workspace().history().undo();
    desk.settle();
    desk.open.workspace().history().undo();
    desk.settle();
    CHECK(desk.dialog->document().blocks == before);
}

TEST_CASE("pictures dropped on the blocks come in where they are dropped") {
    Desk desk;
    desk.makeNewsletter();
    const std::size_t before = desk.dialog->document().blocks.size();
    QMimeData mime;
    const catalog::Catalog& catalog = desk.open.workspace().session().engine().catalog();
    putAssets(mime, {catalog.id(), {desk.open.workspace().pictures().model().ids().front()}, std::nullopt});
    BlockList& blocks = desk.dialog->blocks();
    const QRect first = blocks.visualItemRect(blocks.item(0));
    const QPoint place(first.center().x(), first.top() + 1);
    // A drop goes to whoever took the drag that came before.
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(blocks.viewport(), &enter);
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(blocks.viewport(), &drop);
    desk.settle();
    REQUIRE(desk.dialog->document().blocks.size() == before + 1);
    CHECK(desk.dialog->document().blocks[0].kind == BlockKind::Picture);
}

TEST_CASE("what can't be kept stays in the fields and is told") {
    Desk desk;
    desk.makeNewsletter();
    const PageDocument before = desk.kept();
    desk.dialog->title().setText({});
    desk.open.waitFor("the fault", [&] { return !desk.dialog->status().text().isEmpty(); });
    CHECK(desk.kept() == before);
    desk.dialog->title().setText(QStringLiteral("Weekly"));
    desk.settle();
    CHECK(desk.kept().title == "Weekly");
    CHECK(desk.dialog->status().text().isEmpty());
    CHECK(desk.dialog->documents().currentItem()->text().startsWith(QStringLiteral("Weekly")));
}

TEST_CASE("a newsletter is copied with its pictures, as HTML and as text") {
    Desk desk;
    desk.makeNewsletter();
    bool isThere = false;
    bool hasEnded = false;
    QObject::connect(desk.dialog, &DocumentsDialog::copied, desk.dialog, [&](bool copied) {
        isThere = copied;
        hasEnded = true;
    });
    desk.dialog->copyNewsletter();
    desk.open.waitFor("the copy", [&] { return hasEnded; });
    INFO(desk.dialog->status().text().toStdString());
    REQUIRE(isThere);
    const QMimeData* const mime = QGuiApplication::clipboard()->mimeData();
    CHECK(mime->html().contains(QStringLiteral("data:image/jpeg;base64,")));
    CHECK(mime->text().contains(toQt(desk.dialog->document().title)));
}

TEST_CASE("the pages in light and in Arabic") {
    {
        Desk desk;
        Theme::light().apply(*qApp);
        desk.makeNewsletter();
        desk.shoot("documents-light");
        Theme::dark().apply(*qApp);
    }
    Desk desk(QStringLiteral("ar"));
    desk.makeNewsletter();
    CHECK(desk.dialog->layoutDirection() == Qt::RightToLeft);
    desk.shoot("documents-arabic");
}
