// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_painter.h"

#include "core/sheet/cell_marks.h"
#include "core/sheet/item_picture.h"
#include "core/sheet/link_spans.h"

#include <algorithm>

namespace fieldframe::sheet {

namespace {

constexpr double kSoft = 0.38; ///< Grey of what is read second; 7:1 on white.
constexpr double kGap = 4;
/// Of a cell, at most, so that the picture stays the larger part.
constexpr double kTextOfCell = 0.55;
/// A small picture is not blown up beyond 72 pixels an inch.
constexpr double kPointsOfPixel = 1;
constexpr double kHeaderPoints = 9;
constexpr std::size_t kTitleGraphemes = 300;
constexpr std::size_t kIntroductionGraphemes = 2000;

TextLook captionLook(const SheetStyle& style) {
    return {style.textPoints, false, 0.1, style.captionLines};
}

TextLook creditLook(const SheetStyle& style) {
    constexpr double kSmaller = 0.9;
    return {style.textPoints * kSmaller, false, kSoft, 2, true};
}

TextLook nameLook(const SheetStyle& style) {
    TextLook look = creditLook(style);
    look.mostLines = 1;
    return look;
}

} // namespace

bool isRightToLeft(const SheetStyle& style, const SheetWords& words) {
    return style.direction == ReadingDirection::ByLanguage ? words.isRightToLeft()
                                                           : style.direction == ReadingDirection::RightToLeft;
}

SheetPainter::SheetPainter(const pages::Delivered& delivered, const SheetStyle& style,
                           const std::filesystem::path& folder, const SheetWords& words, PdfFile& pdf)
    : m_delivered(delivered)
    , m_style(style)
    , m_folder(folder)
    , m_words(words)
    , m_pdf(pdf)
    , m_isRightToLeft(sheet::isRightToLeft(style, words))
    , m_setter(pdf.canvas(), style.fontFamilies, words.language(), m_isRightToLeft) {
    if (!delivered.publisher.logo.empty()) {
        pages::DeliveredFile logo;
        logo.path = delivered.publisher.logo;
        m_logo = readPicture(folder, logo);
    }
}

SheetReport SheetPainter::report() const {
    return SheetReport{0, m_withoutPicture, m_setter.missingLetters()};
}

void SheetPainter::paint(const SheetGroup& group, const SheetPage& page, int number, int pages) {
    paintHeader(group, page.opensGroup);
    Box grid = bodyBox(m_style);
    if (page.opensGroup && group.gallery) {
        grid = paintOpening(m_delivered.galleries[*group.gallery], grid);
    }
    paintCells(group, page, grid);
    paintFooter(number, pages);
}

double SheetPainter::paintAtSide(const std::string& text, const TextLook& look, const Box& box, bool atEnd,
                                 const std::string& url) {
    const SetText set = m_setter.set(text, look, box.width);
    if (!set.layout) {
        return 0;
    }
    // Set anew in its own width, so that whatever its direction it fills its place.
    constexpr double kSlack = 0.5;
    const double width = std::min(set.width + kSlack, box.width);
    const SetText fitted = m_setter.set(text, look, width);
    const bool onRight = atEnd != m_isRightToLeft;
    const double left = onRight ? box.x + box.width - width : box.x;
    m_setter.draw(fitted, left, box.y);
    if (const auto address = safeAddress(url)) {
        m_pdf.addLink({Box{left, box.y, width, fitted.height}}, *address);
    }
    return width;
}

double SheetPainter::paintLogo(const Box& line) {
    constexpr double kHeight = 18;
    constexpr double kWidest = 120;
    constexpr double kAbove = 5; // Of the line of text, so that both have one middle.
    if (!m_logo) {
        return 0;
    }
    const double scale = std::min(kHeight / m_logo->height, kWidest / m_logo->width);
    const Box box{0, line.y - kAbove + (kHeight - m_logo->height * scale) / 2, m_logo->width * scale,
                  m_logo->height * scale};
    const double left = m_isRightToLeft ? line.x + line.width - box.width : line.x;
    m_pdf.drawPicture(*m_logo, {left, box.y, box.width, box.height}, "logo");
    return box.width + 2 * kGap;
}

void SheetPainter::paintHeader(const SheetGroup& group, bool opensGroup) {
    constexpr double kRuleDistance = 8;
    const Box body = bodyBox(m_style);
    const Box paper = paperBox(m_style);
    const TextLook bold{kHeaderPoints, true, 0.1, 1};
    const TextLook soft{kHeaderPoints, false, kSoft, 1};
    Box line{body.x, body.x, paper.width - 2 * body.x, 0};
    const pages::DeliveredGallery* gallery = group.gallery ? &m_delivered.galleries[*group.gallery] : nullptr;
    const std::string date = gallery != nullptr && !gallery->published.empty()
                                 ? m_words.date(gallery->published)
                                 : m_words.day(m_delivered.madeMilliseconds);
    const double dateWidth = paintAtSide(oneLine(date, kTitleGraphemes), soft, line, true, {});
    line.width -= dateWidth + 3 * kGap;
    line.x += m_isRightToLeft ? dateWidth + 3 * kGap : 0;
    const double logoWidth = paintLogo(line);
    line.width -= logoWidth;
    line.x += m_isRightToLeft ? 0 : logoWidth;
    const std::string publisher = oneLine(m_delivered.publisher.name, kTitleGraphemes);
    const double taken = paintAtSide(publisher, bold, line, false, m_delivered.publisher.baseUrl);
    const std::string title = oneLine(gallery != nullptr ? gallery->title : m_style.title, kTitleGraphemes);
    // The page on which a gallery begins says its title in large letters.
    if (!title.empty() && (!opensGroup || gallery == nullptr)) {
        line.width -= taken + 2 * kGap;
        line.x += m_isRightToLeft ? 0 : taken + 2 * kGap;
        paintAtSide(title, soft, line, false, {});
    }
    cairo_set_source_rgb(m_pdf.canvas(), 0.75, 0.75, 0.75);
    cairo_set_line_width(m_pdf.canvas(), 0.5);
    cairo_move_to(m_pdf.canvas(), body.x, body.y - kRuleDistance);
    cairo_line_to(m_pdf.canvas(), body.x + body.width, body.y - kRuleDistance);
    cairo_stroke(m_pdf.canvas());
}

void SheetPainter::paintFooter(int number, int pages) {
    const Box body = bodyBox(m_style);
    const TextLook soft{kHeaderPoints - 1, false, kSoft, 1};
    Box line{body.x, body.y + body.height + 2 * kGap, body.width, 0};
    const double taken = paintAtSide(m_words.pageOf(number, pages), soft, line, true, {});
    line.width -= taken + 3 * kGap;
    line.x += m_isRightToLeft ? taken + 3 * kGap : 0;
    paintAtSide(oneLine(m_delivered.publisher.usageTerms, kTitleGraphemes), soft, line, false,
                m_delivered.publisher.licenseUrl);
}

void SheetPainter::drawAs(const char* element, const SetText& set, double left, double top) {
    const PdfElement tagged(m_pdf.canvas(), element);
    m_setter.draw(set, left, top);
}

Box SheetPainter::paintOpening(const pages::DeliveredGallery& gallery, const Box& body) {
    // Wider columns are hard to read.
    constexpr double kWidestColumn = 480;
    constexpr double kMostOfBody = 0.35;
    const double width = std::min(body.width, kWidestColumn);
    const double left = m_isRightToLeft ? body.x + body.width - width : body.x;
    double y = body.y;
    const auto put = [&](std::string_view text, const char* element, const TextLook& look, std::size_t most,
                         double gap) {
        const std::string line = oneLine(text, most);
        const double room = body.y + body.height * kMostOfBody - y;
        const SetText set = m_setter.set(line, look, width, std::max(room, look.points));
        if (set.layout && set.height <= room) {
            drawAs(element, set, left, y);
            linkText(set, line, left, y, {});
            y += set.height + gap;
        }
    };
    put(gallery.title, "H1", {17, true, 0.1, 2, true}, kTitleGraphemes, 2);
    put(gallery.creditLine, "P", {kHeaderPoints, false, kSoft, 1, true}, kTitleGraphemes, kGap);
    put(gallery.introduction, "P", {kHeaderPoints + 0.5, false, 0.1, 5}, kIntroductionGraphemes, kGap);
    y += y > body.y ? 2 * kGap : 0;
    return Box{body.x, y, body.width, body.y + body.height - y};
}

SheetPainter::CellTexts SheetPainter::setTexts(const ItemTexts& texts, double width,
                                               double mostHeight) const {
    CellTexts set;
    // What identifies the picture first: a long caption is cut, the credit never gives way to it.
    double room = mostHeight;
    const auto take = [&](const std::string& text, const TextLook& look) {
        if (room < m_setter.lineHeight(look)) {
            return SetText{};
        }
        SetText one = m_setter.set(text, look, width, room);
        room -= one.height;
        return one;
    };
    set.credit = take(texts.credit, creditLook(m_style));
    set.name = take(texts.name, nameLook(m_style));
    TextLook headline = captionLook(m_style);
    headline.isBold = true;
    headline.mostLines = 1;
    set.headline = take(texts.headline, headline);
    const auto languages = static_cast<double>(texts.captions.size());
    const double whole = room;
    for (std::size_t caption = 0; caption < texts.captions.size(); ++caption) {
        // Each language gets its share, and what those before it left.
        const double share = whole * static_cast<double>(caption + 1) / languages - (whole - room);
        const double kept = room - share;
        room = share;
        SetText one = take(texts.captions[caption], captionLook(m_style));
        room += kept;
        if (one.layout) {
            set.captions.emplace_back(texts.captions[caption], std::move(one));
        }
    }
    set.height = mostHeight - room;
    return set;
}

void SheetPainter::linkText(const SetText& set, const std::string& text, double left, double top,
                            const std::string& url) {
    if (const auto address = url.empty() ? std::nullopt : safeAddress(url)) {
        m_pdf.addLink(TextSetter::boxesOf(set, 0, text.size(), left, top), *address);
        return;
    }
    for (const LinkSpan& span : linkSpans(text)) {
        m_pdf.addLink(TextSetter::boxesOf(set, span.begin, span.end, left, top), span.address);
    }
}

void SheetPainter::paintTexts(const CellTexts& set, const ItemTexts& texts, const Box& box) {
    double y = box.y;
    const auto put = [&](const SetText& one, const std::string& text, const std::string& url) {
        if (!one.layout) {
            return;
        }
        drawAs("P", one, box.x, y);
        linkText(one, text, box.x, y, url);
        y += one.height;
    };
    put(set.headline, texts.headline, {});
    for (const auto& [text, caption] : set.captions) {
        put(caption, text, {});
    }
    put(set.credit, texts.credit, texts.creditUrl);
    put(set.name, texts.name, {});
}

double SheetPainter::textRoom(std::size_t captions, double cellHeight) const {
    const TextLook caption = captionLook(m_style);
    const double lines =
        static_cast<double>(captions) * m_style.captionLines + (m_style.showsHeadline ? 1 : 0);
    const double below =
        (m_style.showsCredit ? 2 * m_setter.lineHeight(creditLook(m_style)) : 0) +
        (m_style.showsFileName || m_style.showsId ? m_setter.lineHeight(nameLook(m_style)) : 0);
    return std::min(lines * m_setter.lineHeight(caption) + below, cellHeight * kTextOfCell);
}

void SheetPainter::paintCells(const SheetGroup& group, const SheetPage& page, const Box& grid) {
    const Box first = cellBox(m_style, grid, 0, m_isRightToLeft);
    std::vector<ItemTexts> texts;
    std::size_t captions = 0;
    for (std::size_t item = page.begin; item < page.end; ++item) {
        texts.push_back(itemTexts(m_delivered, m_delivered.items[group.items[item]], m_style));
        captions = std::max(captions, texts.back().captions.size());
    }
    const double mostRoom = textRoom(captions, first.height);
    // Every picture of a page gets the same room, so that rows stay straight; short captions make it larger.
    std::vector<CellTexts> sets;
    double room = 0;
    for (const ItemTexts& one : texts) {
        sets.push_back(setTexts(one, first.width, mostRoom));
        room = std::max(room, sets.back().height);
    }
    const double mostHeight = first.height - room - (room > 0 ? kGap : 0);
    double height = 0; // Of the pictures of one row: wide ones don't stand far below what is above them.
    const auto columns = static_cast<std::size_t>(m_style.columns);
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const std::size_t* const items = group.items.data() + page.begin;
        if (place % columns == 0) {
            height = 0;
            for (std::size_t other = place; other < std::min(place + columns, sets.size()); ++other) {
                height = std::max(height, pictureHeight(items[other], first.width, mostHeight));
            }
        }
        const Box cell = cellBox(m_style, grid, place, m_isRightToLeft);
        paintPicture(items[place], Box{cell.x, cell.y, cell.width, height});
        paintTexts(sets[place], texts[place], Box{cell.x, cell.y + height + kGap, cell.width, room});
    }
}

double SheetPainter::pictureHeight(std::size_t index, double width, double height) const {
    const pages::DeliveredFile* file = pictureFileFor(m_delivered.items[index], width, height);
    if (file == nullptr) {
        return frameIn(Box{0, 0, width, height}, false).height;
    }
    return file->height * std::min({width / file->width, height / file->height, kPointsOfPixel});
}

void SheetPainter::paintPicture(std::size_t index, const Box& box) {
    const PdfElement tagged(m_pdf.canvas(), "Figure");
    const pages::DeliveredItem& item = m_delivered.items[index];
    const pages::DeliveredFile* file = pictureFileFor(item, box.width, box.height);
    std::optional<BareJpeg> jpeg = file == nullptr ? std::nullopt : readPicture(m_folder, *file);
    if (!jpeg) {
        if (item.kind == MediaKind::Audio) {
            drawSound(m_pdf.canvas(), box, m_isRightToLeft);
        } else {
            m_withoutPicture.push_back(index);
            drawMissing(m_pdf.canvas(), box, m_isRightToLeft);
        }
        return;
    }
    const double scale = std::min({box.width / jpeg->width, box.height / jpeg->height, kPointsOfPixel});
    const double width = jpeg->width * scale;
    const double height = jpeg->height * scale;
    const double x = m_isRightToLeft ? box.x + box.width - width : box.x;
    const Box place{x, box.y + box.height - height, width, height};
    m_pdf.drawPicture(std::move(*jpeg), place);
    if (item.kind == MediaKind::Video) {
        drawPlayMark(m_pdf.canvas(), place);
    }
}

} // namespace fieldframe::sheet
