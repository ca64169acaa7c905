// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/preset.h"
#include "core/delivery/preset_shelf.h"
#include "core/delivery/publisher_file.h"
#include "core/delivery/publisher_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::delivery;

namespace {

constexpr std::string_view kHead = "format = \"fieldframe.preset/1\"\nname = \"Mine\"\n";

Result<Preset> parsed(std::string_view rest) {
    return parsePreset(std::string(kHead) + std::string(rest), "mine.toml");
}

} // namespace

TEST_CASE("Presets that come with the program can be used, and are written as they were read") {
    const test::TemporaryFolder folder;
    const PresetShelf shelf(folder.path());
    const std::vector<PresetEntry> entries = shelf.list();
    for (const std::string_view id :
         {"files-web", "files-print", "social", "press-pack", "archive", "web-library", "photo-story",
          "newsletter", "contact-sheet", "handover"}) {
        CAPTURE(id);
        const auto entry = std::ranges::find(entries, id, &PresetEntry::id);
        REQUIRE(entry != entries.end());
        CHECK_FALSE(entry->problem);
        CHECK_FALSE(entry->isOwn);
        CHECK_FALSE(entry->description.empty());
        const auto preset = shelf.load(id);
        REQUIRE(preset);
        const std::string text = writePreset(*preset);
        const auto again = parsePreset(text, "again.toml");
        REQUIRE(again);
        CHECK(writePreset(*again) == text);
        CHECK(again->renditions == preset->renditions);
    }
}

TEST_CASE("Presets for the public drop positions, and hold nothing for house style") {
    const test::TemporaryFolder folder;
    const PresetShelf shelf(folder.path());
    for (const PresetEntry& entry : shelf.list()) {
        const auto preset = shelf.load(entry.id);
        REQUIRE(preset);
        CHECK_FALSE(preset->policy.lintHolds);
        if (preset->chain.empty() && preset->policy.audience == Audience::Public) {
            CAPTURE(entry.id);
            CHECK(preset->policy.dropsGps);
            CHECK(preset->policy.stripsPrivate);
        }
    }
}

TEST_CASE("A preset says where it is wrong, and what is wanted") {
    struct Case {
        std::string_view rest;
        std::string_view subject;
        std::string_view detail;
    };
    for (const Case& wrong : std::vector<Case>{
             {"colour = 3\n", "mine.toml:3", "\"colour\""},
             {"target = \"print\"\n", "mine.toml:3", "\"web-library\""},
             {"[[rendition]]\nlong-edge = 3\n", "mine.toml:4", "16 to 30000"},
             {"[[rendition]]\nname = \"{nonsense}\"\n", "mine.toml:4", "nonsense"},
             {"[[rendition]]\nname = \"/tmp/{filename}\"\n", "mine.toml:4", "template"},
             {"[[rendition]]\nformat = \"original\"\nlong-edge = 100\n", "mine.toml:3", "original"},
             {"[text]\ncredit-style = \"{nobody}\"\n", "mine.toml:4", "nobody"},
             {"[text]\npage-language = \"tlh\"\n", "mine.toml:1", "\"en\""},
             {"encrypted = true\n", "mine.toml:1", "ZIP"},
             {"[protection]\nplaces = \"1km\"\n", "mine.toml:4", "\"25km\""},
             {"[watermark]\ntext = \"x\"\n", "mine.toml:1", "originals"},
             {"name = \n", "mine.toml:3", ""},
         }) {
        CAPTURE(wrong.rest);
        const auto preset = parsed(wrong.rest);
        REQUIRE_FALSE(preset);
        CHECK(preset.error().code == ErrorCode::InvalidInput);
        CHECK(preset.error().subject == wrong.subject);
        CHECK(preset.error().detail.find(wrong.detail) != std::string::npos);
    }
    CHECK(parsePreset("name = \"x\"\n", "x.toml").error().detail.find("format") != std::string::npos);
    CHECK(parsePreset("format = \"fieldframe.preset/9\"\nname = \"x\"\n", "x.toml").error().subject ==
          "x.toml:1");
}

TEST_CASE("A preset keeps everything that its file says") {
    const auto preset = parsed(R"(target = "files"
packing = "zip"
encrypted = true

[[rendition]]
role = "screen"
name = "{headline}"
format = "webp"
box-width = 800
box-height = 600
megapixels = 2
kilobytes = 500
quality = 70
colours = "display-p3"
sharpening = "high"
light = "linear"

[watermark]
text = "© Desk"
place = "top-left"
opacity = 30
size = 12

[protection]
audience = "partners"
places = "country"
uses = ["web", "print"]
lint-holds = "error"

[text]
credit-style = "© {agency}/{creator}"
languages = ["fr", "en"]
show = "stacked"
page-language = "fr"
)");
    REQUIRE(preset);
    CHECK(preset->isEncrypted);
    REQUIRE(preset->renditions.size() == 1);
    const PresetRendition& rendition = preset->renditions.front();
    CHECK(rendition.role == pages::FileRole::Screen);
    REQUIRE(rendition.picture);
    CHECK(rendition.picture->format == media::ImageFormat::WebP);
    CHECK(rendition.picture->mostPixels == 2'000'000);
    CHECK(rendition.picture->mostBytes == 500'000);
    CHECK(rendition.picture->colours == media::OutputColours::DisplayP3);
    CHECK(preset->watermark == PresetWatermark{"© Desk", "", media::MarkPlace::TopLeft, 30, 12});
    CHECK(preset->policy.lintHolds == lint::Severity::Error);
    CHECK(preset->languages.show == pages::LanguagePolicy::Show::Stacked);
    const auto again = parsePreset(writePreset(*preset), "again.toml");
    REQUIRE(again);
    CHECK(writePreset(*again) == writePreset(*preset));
}

TEST_CASE("A preset of one's own is saved, found before the program's, and removed") {
    const test::TemporaryFolder folder;
    const PresetShelf shelf(folder.path());
    Preset preset = originalsPreset();
    preset.id = "files-web";
    preset.name = "Ours";
    REQUIRE(shelf.save(preset));
    REQUIRE(shelf.load("files-web"));
    CHECK(shelf.load("files-web")->name == "Ours");
    REQUIRE(shelf.remove("files-web"));
    CHECK(shelf.load("files-web")->name != "Ours");
    CHECK(shelf.remove("files-web").error().code == ErrorCode::NotFound);
    for (const std::string_view id : {"../out", "Ours", "", "a/b", "."}) {
        preset.id = id;
        CHECK(shelf.save(preset).error().code == ErrorCode::InvalidInput);
    }
    CHECK(shelf.load("../../etc/passwd").error().code != ErrorCode::Internal);
    CHECK(shelf.load("none-such").error().detail.find("press-pack") != std::string::npos);
    CHECK(presetIdFor("Für die Presse, 2026!") == "fur-die-presse-2026");
}

TEST_CASE("One that can't be read is listed with what is wrong with it") {
    const test::TemporaryFolder folder;
    folder.write("presets/broken.toml", "format = \"fieldframe.preset/1\"\nname = 7\n");
    const std::vector<PresetEntry> entries = PresetShelf(folder.path()).list();
    const auto broken = std::ranges::find(entries, "broken", &PresetEntry::id);
    REQUIRE(broken != entries.end());
    REQUIRE(broken->problem);
    CHECK(broken->problem->subject == "broken.toml:2");
}

TEST_CASE("A chain stands for its presets in order, and never leads to itself") {
    const test::TemporaryFolder folder;
    const PresetShelf shelf(folder.path());
    const auto chain = shelf.load("release-day");
    REQUIRE(chain);
    const auto presets = shelf.resolved(*chain);
    REQUIRE(presets);
    REQUIRE(presets->size() == 2);
    CHECK(presets->front().id == "press-pack");
    folder.write("presets/round.toml", std::string(kHead) + "chain = [\"round\"]\n");
    CHECK(shelf.resolved(*shelf.load("round")).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Who publishes is read from a file that begins as a row of remarks") {
    const test::TemporaryFolder folder;
    const PublisherFile file(folder.path());
    CHECK(file.read()->name.empty());
    REQUIRE(file.writeExample());
    REQUIRE(file.read());
    CHECK(file.read()->name.empty());
    std::string text(examplePublisherText());
    for (std::size_t at = text.find("\n# "); at != std::string::npos; at = text.find("\n# ", at + 1)) {
        const char next = text[at + 3];
        const std::string line = text.substr(at + 1, text.find('\n', at + 1) - at - 1);
        const bool isSetting = next >= 'a' && next <= 'z' && line.find_first_of("=@") != std::string::npos;
        if (isSetting || next == '[' || text.compare(at + 3, 5, "Media") == 0) {
            text.erase(at + 1, 2);
        }
    }
    CAPTURE(text);
    const auto publisher = parsePublisher(text, "house.toml");
    REQUIRE(publisher);
    CHECK(publisher->name == "Example Relief");
    CHECK(publisher->contact == "Media desk, Example Relief\nmedia@example.org");
    REQUIRE(publisher->branches.size() == 1);
    CHECK(publisher->branches.front().url == "https://asia.example.org/");
    CHECK(publisherTextWith(text, *publisher, "house.toml") == text);
    CHECK(parsePublisher("\nname = 3\n", "house.toml").error().subject == "house.toml:2");
    CHECK(parsePublisher("base-url = \"javascript:alert(1)\"\n", "house.toml").error().subject ==
          "house.toml:1");
}
