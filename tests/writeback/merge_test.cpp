// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/file_store.h"
#include "core/catalog/preview_store.h"
#include "core/edit/edit_service.h"
#include "core/ingest/ingest_job.h"
#include "core/writeback/refresh_job.h"
#include "core/writeback/settlement.h"
#include "core/writeback/write_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <fcntl.h>
#include <sys/stat.h>

using namespace fieldframe;
using namespace fieldframe::writeback;
using catalog::FileConflict;
using catalog::Settlement;
using test::Desk;
namespace fs = std::filesystem;

namespace {

std::string jpeg(unsigned seed, const std::string& caption = {}, const std::string& headline = {},
                 const std::string& credit = {}) {
    return test::tinyJpeg({64, 48, seed, caption, headline, credit, ""});
}

std::string sidecar(unsigned seed, const std::string& caption, const std::string& headline = {}) {
    return test::tinyXmp({64, 48, seed, caption, headline, "", ""});
}

ingest::ImportReport importAgain(const Desk& desk, const fs::path& path) {
    ingest::ImportRequest request;
    request.paths = {path};
    auto report = ingest::IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE(report);
    return *std::move(report);
}

/// With the make, the model and the time in EXIF.
std::string ofCamera(const std::string& caption) {
    const std::string file = jpeg(1, caption);
    const auto number = [](unsigned value, unsigned width) {
        std::string bytes;
        for (unsigned i = width; i > 0; --i) {
            bytes += static_cast<char>(value >> (8 * (i - 1)) & 0xff);
        }
        return bytes;
    };
    const auto text = [&](unsigned tag, unsigned count, unsigned offset) {
        return number(tag, 2) + number(2, 2) + number(count, 4) + number(offset, 4);
    };
    // Header 8, first directory 2 + 2 × 12 + 4, second 2 + 12 + 4, then the texts.
    const std::string exif = std::string("MM\0*\0\0\0\x08", 8) + number(2, 2) + text(0x0110, 6, 56) +
                             number(0x8769, 2) + number(4, 2) + number(1, 4) + number(38, 4) + number(0, 4) +
                             number(1, 2) + text(0x9003, 20, 62) + number(0, 4) + std::string("Model\0", 6) +
                             std::string("2018:04:02 09:15:00\0", 20);
    return file.substr(0, 2) + "\xff\xe1" + number(static_cast<unsigned>(exif.size()) + 8, 2) +
           std::string("Exif\0\0", 6) + exif + file.substr(2);
}

/// A picture with a caption and a headline, in the catalog; another program writes it by replace().
struct Picture {
    const Desk desk;
    fs::path path = desk.write("a.jpg", jpeg(1, "Caption", "Headline"));
    AssetId asset;

    Picture() {
        REQUIRE(importAgain(desk, path).failed.empty());
        asset = (*desk.catalog().assets().findByPath(path))->asset;
    }
    void replace(const std::string& caption, const std::string& headline,
                 const std::string& credit = {}) const {
        desk.write("a.jpg", jpeg(1, caption, headline, credit));
    }
    catalog::ChangeReceipt set(FieldId field, const std::string& text) const {
        const edit::FieldEdit edit{field, "", text};
        const auto done =
            edit::EditService(desk.catalog()).setFields(std::span(&asset, 1), std::span(&edit, 1));
        REQUIRE(done);
        return *done;
    }
    [[nodiscard]] RefreshReport refresh() const {
        const auto report = RefreshJob(desk.catalog(), desk.workers()).run(std::nullopt, {}, {});
        REQUIRE(report);
        return *report;
    }
    [[nodiscard]] WriteReport write() const {
        const auto report = WriteJob(desk.catalog(), desk.workers()).run({}, {}, {});
        REQUIRE(report);
        return *report;
    }
    [[nodiscard]] std::string text(FieldId field) const {
        return desk.catalog().assets().details(asset)->metadata.text(field);
    }
    [[nodiscard]] std::vector<FileConflict> conflicts() const { return *desk.catalog().files().conflicts(); }
    [[nodiscard]] GlobalId globalId() const { return desk.catalog().files().state(asset)->globalId; }
};

} // namespace

TEST_CASE("What only another program changed is taken, what only the desk changed stays") {
    const Picture picture;
    picture.set(FieldId::Caption, "By the desk");
    picture.replace("Caption", "By another", "Their credit");
    const RefreshReport report = picture.refresh();
    CHECK(report.changed == 1);
    CHECK(report.taken == 2);
    CHECK(report.conflicts == 0);
    CHECK(picture.text(FieldId::Caption) == "By the desk");
    CHECK(picture.text(FieldId::Headline) == "By another");
    CHECK(picture.text(FieldId::CreditLine) == "Their credit");
    CHECK(picture.desk.catalog().files().state(picture.asset)->unwritten == std::set{FieldId::Caption});
    CHECK(picture.refresh().changed == 0);
    CHECK(picture.desk.catalog().check()->empty());
}

TEST_CASE("Both saying the same is no conflict, and nothing is left to write") {
    const Picture picture;
    picture.set(FieldId::Caption, "Agreed");
    picture.replace("Agreed", "Headline");
    CHECK(picture.refresh().conflicts == 0);
    CHECK(*picture.desk.catalog().files().unwrittenCount() == 0);
}

TEST_CASE("What both changed waits, with base, mine, theirs and where theirs stands") {
    const Picture picture;
    picture.set(FieldId::Caption, "Mine");
    picture.set(FieldId::City, "Rome");
    picture.replace("Theirs", "Headline");
    CHECK(picture.refresh().conflicts == 1);
    const std::vector<FileConflict> conflicts = picture.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].field == FieldId::Caption);
    CHECK(displayText(*conflicts[0].base) == "Caption");
    CHECK(displayText(*conflicts[0].mine) == "Mine");
    CHECK(displayText(*conflicts[0].theirs) == "Theirs");
    CHECK(conflicts[0].theirsOrigin == Origin::Xmp);
    CHECK(picture.text(FieldId::Caption) == "Mine");

    SECTION("the other fields are written meanwhile, and the conflict stays") {
        REQUIRE(picture.write().written.size() == 1);
        CHECK(test::bytesOf(picture.path).find("Theirs") != std::string::npos);
        CHECK(test::bytesOf(picture.path).find("Rome") != std::string::npos);
        CHECK(picture.conflicts().size() == 1);
        CHECK(picture.write().waiting == 1);
    }
    SECTION("mine is kept and then written") {
        const ConflictChoice choice{picture.globalId(), FieldId::Caption, "", Settlement::Mine};
        REQUIRE(settleConflicts(picture.desk.catalog(), std::span(&choice, 1)));
        CHECK(picture.conflicts().empty());
        REQUIRE(picture.write().written.size() == 1);
        CHECK(test::bytesOf(picture.path).find("Theirs") == std::string::npos);
        CHECK(picture.text(FieldId::Caption) == "Mine");
    }
    SECTION("theirs is taken, and undo brings mine back as something to write") {
        const ConflictChoice choice{picture.globalId(), FieldId::Caption, "", Settlement::Theirs};
        const auto receipt = settleConflicts(picture.desk.catalog(), std::span(&choice, 1));
        REQUIRE(receipt);
        CHECK(picture.text(FieldId::Caption) == "Theirs");
        CHECK(picture.desk.catalog().files().state(picture.asset)->unwritten == std::set{FieldId::City});
        REQUIRE(edit::EditService(picture.desk.catalog()).undo(receipt->batch));
        CHECK(picture.text(FieldId::Caption) == "Mine");
        CHECK(picture.desk.catalog().files().state(picture.asset)->unwritten.contains(FieldId::Caption));
    }
    SECTION("a choice for what is no conflict changes nothing") {
        const std::array choices{
            ConflictChoice{picture.globalId(), FieldId::Caption, "", Settlement::Theirs},
            ConflictChoice{picture.globalId(), FieldId::Headline, "", Settlement::Theirs}};
        CHECK_FALSE(settleConflicts(picture.desk.catalog(), choices));
        CHECK(picture.text(FieldId::Caption) == "Mine");
        CHECK(picture.conflicts().size() == 1);
    }
}

TEST_CASE(
    "A value that another program took out is taken out, or is a conflict with what the desk made of it") {
    const Picture picture;
    picture.set(FieldId::Headline, "Mine");
    picture.replace("", "");
    CHECK(picture.refresh().conflicts == 1);
    CHECK(picture.text(FieldId::Caption).empty());
    REQUIRE(picture.conflicts().size() == 1);
    CHECK_FALSE(picture.conflicts()[0].theirs);
}

TEST_CASE("Writing notices by itself that another program was there") {
    const Picture picture;
    picture.set(FieldId::Caption, "Mine");
    picture.replace("Theirs", "By another");
    const WriteReport report = picture.write();
    CHECK(report.written.empty());
    CHECK(report.conflicts == 1);
    CHECK(report.waiting == 1);
    CHECK(picture.text(FieldId::Headline) == "By another");
    CHECK(test::bytesOf(picture.path).find("Theirs") != std::string::npos);
}

TEST_CASE("A change within the same second, with size and time of content as they were, is noticed") {
    const Picture picture;
    struct stat before {};
    REQUIRE(stat(picture.path.c_str(), &before) == 0);
    picture.replace("CAPTION", "HEADLINE");
    const timespec times[] = {before.st_atim, before.st_mtim};
    REQUIRE(utimensat(AT_FDCWD, picture.path.c_str(), times, 0) == 0);
    REQUIRE(fs::file_size(picture.path) == static_cast<std::uintmax_t>(before.st_size));
    CHECK(picture.refresh().taken == 2);
    CHECK(picture.text(FieldId::Caption) == "CAPTION");
}

TEST_CASE("A file that was only touched changes nothing") {
    const Picture picture;
    picture.replace("Caption", "Headline");
    const RefreshReport report = picture.refresh();
    CHECK(report.taken == 0);
    CHECK(report.conflicts == 0);
    CHECK(picture.refresh().changed == 0);
}

TEST_CASE("A sidecar that appears, changes or goes is noticed") {
    const Picture picture;
    picture.desk.write("a.jpg.xmp", sidecar(1, "In the sidecar", "Headline"));
    CHECK(picture.refresh().taken == 1);
    CHECK(picture.text(FieldId::Caption) == "In the sidecar");
    picture.desk.write("a.jpg.xmp", sidecar(1, "In the next sidecar", "Headline"));
    CHECK(picture.refresh().taken == 1);
    CHECK(picture.text(FieldId::Caption) == "In the next sidecar");
    fs::remove(picture.desk.pictures() / "a.jpg.xmp");
    CHECK(picture.refresh().taken == 1);
    CHECK(picture.text(FieldId::Caption) == "Caption");
}

TEST_CASE("Another picture under the old name gets a new thumbnail") {
    const Picture picture;
    const ContentHash before = picture.desk.catalog().assets().details(picture.asset)->summary.hash;
    picture.desk.write("a.jpg", test::tinyJpeg({80, 60, 9, "Caption", "Headline", "", ""}));
    CHECK(picture.refresh().changed == 1);
    const AssetDetails details = *picture.desk.catalog().assets().details(picture.asset);
    CHECK(details.summary.hash != before);
    CHECK(details.summary.width == 80);
    CHECK(picture.desk.catalog().previews().thumbnail(details.summary.hash)->has_value());
}

TEST_CASE("Importing a folder again merges what another program wrote into a camera's picture") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", ofCamera("Before"));
    REQUIRE(importAgain(desk, path).imported.size() == 1);
    desk.write("a.jpg", ofCamera("Theirs"));
    const ingest::ImportReport report = importAgain(desk, path);
    CHECK(report.imported.empty());
    REQUIRE(report.duplicates.size() == 1);
    const AssetId asset = (*desk.catalog().assets().findByPath(path))->asset;
    CHECK(desk.catalog().assets().details(asset)->metadata.text(FieldId::Caption) == "Theirs");
    CHECK(desk.catalog().statistics()->images == 1);
}

TEST_CASE("A file that was damaged or is gone keeps all that the catalog has of it") {
    const Picture picture;
    picture.desk.write("a.jpg", "no picture");
    CHECK(picture.refresh().failed.size() == 1);
    fs::remove(picture.path);
    CHECK(picture.refresh().failed.size() == 1);
    CHECK(picture.text(FieldId::Caption) == "Caption");
}
