// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"
#include "tests/support/temporary_folder.h"

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::test {

/// A package's folder with pictures in it, and what it is told of them.
class SheetPackage {
public:
    SheetPackage();

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path pdf() const { return path() / "contact-sheet.pdf"; }
    /// Adds an item with a picture of its own to the last gallery, if there is one.
    pages::DeliveredItem& add(const std::string& caption, const std::string& credit, int width = 300,
                              int height = 200);
    pages::DeliveredGallery& addGallery(const std::string& title);

    pages::Delivered delivered;

private:
    TemporaryFolder m_folder;
};

/// What a program of poppler-utils says of @p pdf; nothing, having said so, where it is not installed.
/// @p program is its name with options: "pdftotext -layout".
[[nodiscard]] std::optional<std::string> poppler(std::string_view program, const std::filesystem::path& pdf);

/// How often @p part stands in @p text.
[[nodiscard]] std::size_t count(std::string_view text, std::string_view part);

} // namespace fieldframe::test
