// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheet/sheet_package.h"

#include "core/platform/process.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_images.h"

#include <iostream>

namespace fieldframe::test {

namespace {

bool runs(const std::string& command) {
    Result<platform::ChildProcess> child =
        platform::ChildProcess::spawn(platform::SpawnRequest{"/bin/sh", {"-c", command}, {}, true});
    REQUIRE(child.has_value());
    return child->wait().isSuccess();
}

} // namespace

SheetPackage::SheetPackage() {
    constexpr std::int64_t kNovember = 1'795'305'600'000; // 2026-11-22.
    delivered.publisher.name = "Organización de Prueba";
    delivered.madeMilliseconds = kNovember;
}

pages::DeliveredItem& SheetPackage::add(const std::string& caption, const std::string& credit, int width,
                                        int height) {
    const std::size_t index = delivered.items.size();
    const std::string path = "screen/" + std::to_string(index) + ".jpg";
    const TinyImage image{width, height, static_cast<unsigned>(index), "within the file", {}, {}, {}};
    m_folder.write(path, tinyJpeg(image));
    pages::DeliveredItem& item = delivered.items.emplace_back();
    item.id = "item-" + std::to_string(index);
    item.creditLine = credit;
    if (!caption.empty()) {
        item.metadata.set(FieldValue{FieldId::Caption, "", caption, Origin::Hand});
    }
    item.files.push_back(pages::DeliveredFile{path, pages::FileRole::Screen, "image/jpeg", width, height, 0});
    if (!delivered.galleries.empty()) {
        delivered.galleries.back().items.push_back(index);
    }
    return item;
}

pages::DeliveredGallery& SheetPackage::addGallery(const std::string& title) {
    pages::DeliveredGallery& gallery = delivered.galleries.emplace_back();
    gallery.title = title;
    return gallery;
}

std::optional<std::string> poppler(std::string_view program, const std::filesystem::path& pdf) {
    const std::string name(program.substr(0, program.find(' ')));
    if (!runs("command -v " + name)) {
        std::cout << "skipped: no " << name << " (poppler-utils)\n";
        return std::nullopt;
    }
    const TemporaryFolder folder;
    const std::filesystem::path told = folder.path() / "told";
    const std::string last = name == "pdftotext" ? " -" : "";
    REQUIRE(runs(std::string(program) + " '" + pdf.string() + "'" + last + " > '" + told.string() + "'"));
    return bytesOf(told);
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

} // namespace fieldframe::test
