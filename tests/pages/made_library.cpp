// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/made_library.h"

#include "core/platform/folder_file.h"
#include "core/platform/whole_file.h"
#include "tests/support/tiny_images.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

namespace fieldframe::test {
namespace {

using namespace pages;

constexpr std::uint64_t kMostFileBytes = 64U << 20U;
constexpr int kDrawnPictures = 12;

void put(const std::filesystem::path& folder, const std::string& path, const std::string& bytes) {
    if (const Status written = platform::writeIntoFolder(folder, path, bytes); !written) {
        throw std::runtime_error(written.error().subject + ": " + written.error().detail);
    }
}

std::string globalId(unsigned group, std::size_t number) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "018b2c00-%04x-7000-8000-%012zx", group, number);
    return text.data();
}

FieldValue said(FieldId field, std::string text, std::string language = {}) {
    return {field, std::move(language), std::move(text), Origin::Hand};
}

/// A thumbnail, two sizes for the screen and a download, drawn once for all items of the same number.
class Drawn {
public:
    Drawn(const std::filesystem::path& folder, const std::string& prefix) {
        for (unsigned i = 0; i < kDrawnPictures; ++i) {
            const int height = i % 4 == 3 ? 480 : 213; // Upright ones among them.
            m_files.push_back({draw(folder, prefix, i, 320, height, FileRole::Thumbnail),
                               draw(folder, prefix, i, 960, height * 3, FileRole::Screen),
                               draw(folder, prefix, i, 1600, height * 5, FileRole::Screen)});
        }
    }

    [[nodiscard]] std::vector<DeliveredFile> files(std::size_t number) const {
        std::vector<DeliveredFile> files = m_files[number % m_files.size()];
        files.push_back(files.back());
        files.back().role = FileRole::Download;
        return files;
    }

private:
    static DeliveredFile draw(const std::filesystem::path& folder, const std::string& prefix, unsigned number,
                              int width, int height, FileRole role) {
        TinyImage image;
        image.width = width;
        image.height = height;
        image.seed = number + 1;
        const std::string bytes = tinyJpeg(image);
        const std::string path = prefix + std::to_string(number) + "-" + std::to_string(width) + ".jpg";
        put(folder, path, bytes);
        return {path, role, "image/jpeg", width, height, bytes.size()};
    }

    std::vector<std::vector<DeliveredFile>> m_files;
};

const std::array kAttacks{
    std::string("<script>document.title='acted'</script><img src=x onerror=\"document.title='acted'\">"),
    std::string("\"><svg onload=document.title='acted'> ' onmouseover='document.title=1' \" --> ]]>"),
    std::string("See javascript:document.title='acted' or JAVASCRIPT:alert(1), data:text/html,<b>, "
                "vbscript:x and https://good.example.org/a?b=1&c=2. Write to desk@example.org!"),
    std::string("</script><script>document.title='acted'</script><!-- \u2028 \u2029 {{title}} {{{body}}}"),
    std::string("=HYPERLINK(\"http://evil\") \u202Egnp.exe \u2066 ../../../../etc/passwd %2e%2e/ \\..\\"),
    std::string("broken \xFF\xC3 utf8, bell \x07, null-ish \x01 and a tab\there\n\nSecond paragraph\nits "
                "second line"),
    std::string(
        "https://evil.example.org/\" onclick=\"document.title='acted' (https://ok.example.org/x_(y))."),
    std::string("__proto__ constructor toString hasOwnProperty &lt;b&gt; &amp;"),
};

DeliveredItem hostileItem(const Drawn& drawn, std::size_t number) {
    const std::string& attack = kAttacks[number % kAttacks.size()];
    DeliveredItem item;
    item.id = number == 3 ? "../../evil\"><b>" : globalId(1, number);
    item.creditLine = "© " + attack.substr(0, 40);
    item.isPicked = number % 3 == 0;
    item.files = drawn.files(number);
    for (const FieldId field :
         {FieldId::Headline, FieldId::Caption, FieldId::Title, FieldId::CopyrightNotice, FieldId::UsageTerms,
          FieldId::City, FieldId::Country, FieldId::Source, FieldId::Event, FieldId::SupplierImageId}) {
        item.metadata.set(said(field, attack));
    }
    item.metadata.set(said(FieldId::WebStatement, number % 2 == 0 ? "javascript:document.title='acted'"
                                                                  : "https://rights.example.org/1"));
    item.metadata.set({FieldId::Keywords, "", std::vector<std::string>{attack, "shelter"}, Origin::Hand});
    item.metadata.set({FieldId::Creator, "", std::vector<std::string>{attack}, Origin::Hand});
    item.metadata.set({FieldId::PersonShown, "", std::vector<std::string>{attack}, Origin::Hand});
    item.metadata.set(said(FieldId::DateCreated, number % 2 == 0 ? "2018-04-02T09:15:00+02:00" : "2019-07"));
    return item;
}

void addManyLanguages(Delivered& library, const Drawn& drawn) {
    DeliveredItem item;
    item.id = globalId(2, 1);
    item.files = drawn.files(1);
    item.creditLine = "© IOM 2022/Majed MOHAMMED";
    item.metadata.set(said(FieldId::Headline, "Évacuation à Ñuñoa – Łódź, Straße, ΣΊΣΥΦΟΣ"));
    item.metadata.set(said(FieldId::Caption, "Families collect hygiene kits at dawn.", ""));
    item.metadata.set(said(FieldId::Caption, "Families collect hygiene kits at dawn.", "en"));
    item.metadata.set(said(FieldId::Caption, "Des familles récupèrent des kits d’hygiène à l’aube.", "fr"));
    item.metadata.set(said(FieldId::Caption, "عائلات تتسلّم حقائب النظافة عند الفجر في مدينة بوصاصو", "ar"));
    item.metadata.set(said(FieldId::Caption, "难民营地的家庭在黎明时领取卫生用品。コーヒーを飲む人々", "zh"));
    item.metadata.set(said(FieldId::Caption, "ครอบครัวผู้ลี้ภัยรับชุดสุขอนามัยตอนรุ่งสาง ปี๒๕๖๑", "th"));
    item.metadata.set(said(FieldId::AltText, "A queue of people in the first light", "en"));
    library.items.push_back(item);
    DeliveredItem video = item;
    video.id = globalId(2, 2);
    video.kind = MediaKind::Video;
    video.files.push_back({"media/clip one.mp4", FileRole::Media, "video/mp4", 640, 360, 1'200'000});
    library.items.push_back(video);
    DeliveredItem sound;
    sound.id = globalId(2, 3);
    sound.kind = MediaKind::Audio;
    sound.metadata.set(said(FieldId::Caption, "An interview " + std::string(2'000, 'w') + " end"));
    sound.files.push_back({"media/100% sound?#.mp3", FileRole::Media, "audio/mpeg", 0, 0, 900'000});
    library.items.push_back(sound);
}

void setPublisher(Delivered& library) {
    library.publisher.name = "Field <Library> & \"friends\"";
    library.publisher.description = kAttacks[0] + "\n\nPictures for everyone.";
    library.publisher.contact = "Photo desk\ndesk@example.org\nhttps://desk.example.org/";
    library.publisher.usageTerms = "Credit is required. " + kAttacks[1];
    library.publisher.licenseUrl = "https://rights.example.org/";
    library.publisher.branches = {{"Regional office", "https://region.example.org/"},
                                  {"Evil", "javascript:document.title='acted'"}};
    library.languages.languages = {"en", "fr"};
    library.madeMilliseconds = 1'700'000'000'000;
}

struct FrontPageGallery {
    std::string title;
    std::size_t count = 0;
    std::string description;
    std::string credit;
    std::vector<std::string> captions;
    std::vector<std::string> categories;
};

FrontPageGallery readGallery(const nlohmann::json& json) {
    return {json.value("title", std::string()),
            json.value("count", std::size_t{0}),
            json.value("description", std::string()),
            json.value("credit", std::string()),
            json.value("captions", std::vector<std::string>()),
            json.value("categories", std::vector<std::string>())};
}

DeliveredItem frontPageItem(const FrontPageGallery& gallery, std::size_t number, std::size_t place,
                            const Drawn& drawn) {
    DeliveredItem item;
    item.id = globalId(3, number);
    item.files = drawn.files(number);
    item.creditLine = gallery.credit;
    item.isPicked = number % 40 == 0;
    const std::string numbered = "frame" + std::to_string(number);
    const std::string caption =
        gallery.captions.empty() ? std::string() : gallery.captions[place % gallery.captions.size()];
    item.metadata.set(said(FieldId::Headline, gallery.title + " (" + std::to_string(place + 1) + ")"));
    item.metadata.set(said(FieldId::Caption, caption + "\n" + numbered));
    item.metadata.set({FieldId::Keywords, "", gallery.categories, Origin::Hand});
    item.metadata.set(
        said(FieldId::DateCreated, "2023-" + std::string(number % 2 == 0 ? "03" : "09") + "-14"));
    return item;
}

} // namespace

Delivered hostileLibrary(const std::filesystem::path& folder) {
    const Drawn drawn(folder, "pictures/draw n%#");
    Delivered library;
    setPublisher(library);
    library.categories = {
        {"c1", "Crisis <b>Response</b>", {}}, {"c2", "Below & <i>under</i>", 0}, {"c3", "Unused", {}}};
    for (std::size_t i = 0; i < 16; ++i) {
        library.items.push_back(hostileItem(drawn, i));
    }
    addManyLanguages(library, drawn);
    for (std::size_t i = 0; i < kAttacks.size(); ++i) {
        DeliveredGallery gallery;
        gallery.id = i == 2 ? "../../outside" : (i == 3 ? "" : globalId(4, i));
        gallery.title = kAttacks[i];
        gallery.introduction =
            kAttacks[i] + "\n\n" + kAttacks[(i + 1) % kAttacks.size()] + std::string(500, '.');
        gallery.creditLine = kAttacks[i];
        gallery.published = i == 1 ? "not a date <b>" : "2023-11-0" + std::to_string(i + 1);
        gallery.categories = {i % 2};
        gallery.items = {2 * i, 2 * i + 1, (2 * i + 5) % 16};
        gallery.isPicked = i % 2 == 0;
        library.galleries.push_back(gallery);
    }
    DeliveredGallery tongues;
    tongues.id = globalId(4, 100);
    tongues.title = "عائلات عند الفجر";
    tongues.items = {16, 17, 18};
    tongues.published = "2024-01-01";
    tongues.cover = 17;
    library.galleries.push_back(tongues);
    DeliveredGallery empty;
    empty.id = globalId(4, 101);
    empty.title = "Empty";
    library.galleries.push_back(empty);
    return library;
}

Delivered frontPageLibrary(const std::filesystem::path& data, const std::filesystem::path& folder) {
    const Result<std::string> bytes = platform::readWholeFile(data, kMostFileBytes);
    if (!bytes) {
        throw std::runtime_error(bytes.error().subject + ": " + bytes.error().detail);
    }
    const nlohmann::json json = nlohmann::json::parse(*bytes);
    const Drawn drawn(folder, "pictures/");
    Delivered library;
    library.publisher.name = "Field library";
    library.publisher.description = "Photographs, videos and sound from the field.";
    library.publisher.usageTerms = "Free for editorial use with the credit given.";
    library.publisher.baseUrl = "https://library.example.org/";
    library.madeMilliseconds = 1'700'000'000'000;
    const auto categories = json.at("categories").get<std::vector<std::string>>();
    for (const std::string& name : categories) {
        library.categories.push_back({globalId(5, library.categories.size()), name, {}});
    }
    for (const nlohmann::json& one : json.at("galleries")) {
        const FrontPageGallery read = readGallery(one);
        DeliveredGallery gallery;
        gallery.id = globalId(6, library.galleries.size());
        gallery.title = read.title;
        gallery.introduction = read.description;
        gallery.creditLine = read.credit;
        gallery.isPicked = library.galleries.size() % 6 == 0;
        for (const std::string& name : read.categories) {
            const auto found = std::ranges::find(categories, name);
            if (found != categories.end()) {
                gallery.categories.push_back(static_cast<std::size_t>(found - categories.begin()));
            }
        }
        for (std::size_t place = 0; place < read.count; ++place) {
            gallery.items.push_back(library.items.size());
            library.items.push_back(frontPageItem(read, library.items.size(), place, drawn));
        }
        library.galleries.push_back(std::move(gallery));
    }
    return library;
}

} // namespace fieldframe::test
