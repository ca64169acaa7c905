// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/bare_jpeg.h"
#include "core/sheet/contact_sheet.h"
#include "core/sheet/item_texts.h"
#include "core/sheet/pdf_file.h"
#include "core/sheet/sheet_words.h"
#include "core/sheet/text_setter.h"

#include <optional>

namespace fieldframe::sheet {

/// Draws the pages of one sheet.
class SheetPainter {
public:
    /// All must outlive it.
    SheetPainter(const pages::Delivered& delivered, const SheetStyle& style,
                 const std::filesystem::path& folder, const SheetWords& words, PdfFile& pdf);

    /// @p number counts from 1. Does not end the page.
    void paint(const SheetGroup& group, const SheetPage& page, int number, int pages);
    /// Without the number of pages.
    [[nodiscard]] SheetReport report() const;

private:
    struct CellTexts {
        SetText headline;
        std::vector<std::pair<std::string, SetText>> captions; ///< Each with what it was set from.
        SetText credit;
        SetText name;
        double height = 0;
    };

    void paintHeader(const SheetGroup& group, bool opensGroup);
    /// The publisher's, where reading begins; returns the room it took.
    double paintLogo(const Box& line);
    void paintFooter(int number, int pages);
    /// Title, credit and introduction of a gallery; returns what is left for the grid.
    [[nodiscard]] Box paintOpening(const pages::DeliveredGallery& gallery, const Box& body);
    /// The most that texts may take of a cell with @p captions captions.
    [[nodiscard]] double textRoom(std::size_t captions, double cellHeight) const;
    [[nodiscard]] CellTexts setTexts(const ItemTexts& texts, double width, double mostHeight) const;
    void paintTexts(const CellTexts& set, const ItemTexts& texts, const Box& box);
    void paintCells(const SheetGroup& group, const SheetPage& page, const Box& grid);
    /// Of a picture in a box of that size.
    [[nodiscard]] double pictureHeight(std::size_t item, double width, double height) const;
    void paintPicture(std::size_t item, const Box& box);
    /// At the side where reading begins (or ends), in one line; returns the room it took.
    double paintAtSide(const std::string& text, const TextLook& look, const Box& box, bool atEnd,
                       const std::string& url);
    /// As one element of the document's structure. Links stand beside it: Cairo loses what one is in.
    void drawAs(const char* element, const SetText& set, double left, double top);
    void linkText(const SetText& set, const std::string& text, double left, double top,
                  const std::string& url);

    const pages::Delivered& m_delivered;
    const SheetStyle& m_style;
    const std::filesystem::path& m_folder;
    const SheetWords& m_words;
    PdfFile& m_pdf;
    bool m_isRightToLeft;
    TextSetter m_setter;
    std::optional<BareJpeg> m_logo;
    std::vector<std::size_t> m_withoutPicture;
};

/// Whether the sheet's first column stands on the right.
[[nodiscard]] bool isRightToLeft(const SheetStyle& style, const SheetWords& words);

} // namespace fieldframe::sheet
