// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_images.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

// make_photos FOLDER COUNT: different pictures with captions, twenty to a folder, large enough to keep
// workers busy.
int main(int argc, char* argv[]) {
    unsigned count = 0;
    const std::string_view number = argc == 3 ? argv[2] : "";
    if (std::from_chars(number.data(), number.data() + number.size(), count).ec != std::errc() ||
        count == 0) {
        std::cerr << "usage: make_photos FOLDER COUNT\n";
        return 2;
    }
    constexpr unsigned kPerFolder = 20;
    for (unsigned i = 0; i < count; ++i) {
        fieldframe::test::TinyImage image;
        image.width = 1600;
        image.height = 1200;
        image.seed = i + 1;
        image.headline = "Picture " + std::to_string(i);
        image.caption = "Caption of picture " + std::to_string(i) + ", août 2017 – ภาษาไทย";
        image.creditLine = "Credit " + std::to_string(i % 7);
        image.creator = "Creator " + std::to_string(i % 5);
        const std::filesystem::path folder =
            std::filesystem::path(argv[1]) / ("Folder " + std::to_string(i / kPerFolder));
        std::filesystem::create_directories(folder);
        std::ofstream file(folder / ("picture-" + std::to_string(i) + ".jpg"), std::ios::binary);
        file << fieldframe::test::tinyJpeg(image);
        if (!file.good()) {
            std::cerr << "make_photos: can't write to " << folder << "\n";
            return 1;
        }
    }
    return 0;
}
