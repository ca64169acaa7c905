// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/safe_file.h"
#include "core/sheet/bare_jpeg.h"
#include "core/sheet/sheet_pages.h"

#include <cairo.h>

#include <cstdint>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace fieldframe::sheet {

/// What a document says of itself.
struct PdfTitle {
    std::string title;
    std::string author;
    std::int64_t madeMilliseconds = 0; ///< Since 1970, UTC.
};

/// What is drawn while it lives is one element of the document's structure, for those who have it read to
/// them: "H1", "P", "Figure". Elements may stand in one another. ISO 32000-1 §14.8.4.
class PdfElement {
public:
    /// @p name and @p canvas must outlive it.
    PdfElement(cairo_t* canvas, const char* name)
        : m_canvas(canvas)
        , m_name(name) {
        cairo_tag_begin(m_canvas, m_name, nullptr);
    }
    ~PdfElement() { cairo_tag_end(m_canvas, m_name); }
    PdfElement(const PdfElement&) = delete;
    PdfElement& operator=(const PdfElement&) = delete;

private:
    cairo_t* m_canvas;
    const char* m_name;
};

/// A PDF in the making: written page by page through platform::SafeFile. Destroyed without commit(), it
/// leaves nothing. Not thread-safe.
class PdfFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<PdfFile>> create(const std::filesystem::path& target,
                                                                 const Box& paper, const PdfTitle& title);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// To draw the page on; points.
    [[nodiscard]] cairo_t* canvas() const { return m_canvas.get(); }
    /// Puts the picture into the document as it is. It is upright. What has the same @p sharedName on several
    /// pages stands in the document once.
    void drawPicture(BareJpeg jpeg, const Box& box, const std::string& sharedName = {});
    /// @p address by safeAddress(). Nothing for an empty list.
    void addLink(const std::vector<Box>& boxes, const std::string& address);
    /// A bookmark to the top of page @p page, which counts from 1.
    void addBookmark(const std::string& title, int page);

    /// Writes the page out and lets go of its pictures.
    [[nodiscard]] Status endPage();
    /// The file takes its name, replacing what was there.
    [[nodiscard]] Status commit();

private:
    struct Surface {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };
    struct Canvas {
        void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
    };
    struct Freed {
        void operator()(void* memory) const { std::free(memory); }
    };
    struct Placed {
        std::string bytes;
        std::string name;
        std::unique_ptr<cairo_surface_t, Surface> surface; ///< Of no pixels that anybody looks at.
    };

    PdfFile(platform::SafeFile file, std::filesystem::path target);
    static cairo_status_t write(void* self, const unsigned char* bytes, unsigned int count);
    [[nodiscard]] unsigned char* blank(std::size_t bytes);
    [[nodiscard]] Status status() const;

    platform::SafeFile m_file;
    std::filesystem::path m_target;
    Status m_written;
    /// Memory that is never touched: Cairo wants pixels beside the JPEG that it writes instead.
    std::vector<std::unique_ptr<void, Freed>> m_blanks;
    std::size_t m_blankBytes = 0; ///< Of the last one.
    std::deque<Placed> m_placed;  ///< On this page; Cairo reads the bytes where they stand.
    std::unique_ptr<cairo_surface_t, Surface> m_surface;
    std::unique_ptr<cairo_t, Canvas> m_canvas;
};

} // namespace fieldframe::sheet
