// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/pdf_file.h"

#include "core/base/date_time.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <span>

namespace fieldframe::sheet {

PdfFile::PdfFile(platform::SafeFile file, std::filesystem::path target)
    : m_file(std::move(file))
    , m_target(std::move(target)) {}

Result<std::unique_ptr<PdfFile>> PdfFile::create(const std::filesystem::path& target, const Box& paper,
                                                 const PdfTitle& title) {
    Result<platform::SafeFile> file = platform::SafeFile::create(target);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    std::unique_ptr<PdfFile> pdf(new PdfFile(std::move(*file), target));
    pdf->m_surface.reset(
        cairo_pdf_surface_create_for_stream(&PdfFile::write, pdf.get(), paper.width, paper.height));
    cairo_surface_t* surface = pdf->m_surface.get();
    const auto say = [&](cairo_pdf_metadata_t key, const std::string& text) {
        if (!text.empty()) {
            cairo_pdf_surface_set_metadata(surface, key, text.c_str());
        }
    };
    say(CAIRO_PDF_METADATA_TITLE, title.title);
    say(CAIRO_PDF_METADATA_AUTHOR, title.author);
    say(CAIRO_PDF_METADATA_CREATOR, "Fieldframe " FIELDFRAME_VERSION);
    say(CAIRO_PDF_METADATA_CREATE_DATE, isoUtc(title.madeMilliseconds));
    pdf->m_canvas.reset(cairo_create(surface));
    if (Status status = pdf->status(); !status) {
        return tl::unexpected<Error>(status.error());
    }
    return pdf;
}

PdfFile::~PdfFile() {
    // Cairo writes on when it lets go of an unfinished surface: the file must still be there.
    m_canvas.reset();
    m_surface.reset();
}

cairo_status_t PdfFile::write(void* self, const unsigned char* bytes, unsigned int count) {
    auto* pdf = static_cast<PdfFile*>(self);
    if (pdf->m_written) {
        pdf->m_written = pdf->m_file.write(std::as_bytes(std::span(bytes, count)));
    }
    return pdf->m_written ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

unsigned char* PdfFile::blank(std::size_t bytes) {
    if (bytes > m_blankBytes) {
        m_blanks.emplace_back(std::calloc(bytes, 1));
        m_blankBytes = m_blanks.back() ? bytes : 0;
    }
    return static_cast<unsigned char*>(m_blanks.empty() ? nullptr : m_blanks.back().get());
}

void PdfFile::drawPicture(BareJpeg jpeg, const Box& box, const std::string& sharedName) {
    const int stride = cairo_format_stride_for_width(CAIRO_FORMAT_RGB24, jpeg.width);
    unsigned char* pixels = blank(static_cast<std::size_t>(stride) * static_cast<std::size_t>(jpeg.height));
    if (pixels == nullptr) {
        m_written = failure(ErrorCode::TooLarge, platform::display(m_target), "no memory for a picture");
        return;
    }
    Placed& placed = m_placed.emplace_back();
    placed.bytes = std::move(jpeg.bytes);
    placed.surface.reset(
        cairo_image_surface_create_for_data(pixels, CAIRO_FORMAT_RGB24, jpeg.width, jpeg.height, stride));
    cairo_surface_set_mime_data(
        placed.surface.get(), CAIRO_MIME_TYPE_JPEG,
        static_cast<const unsigned char*>(static_cast<const void*>(placed.bytes.data())), placed.bytes.size(),
        nullptr, nullptr);
    if (!sharedName.empty()) {
        placed.name = sharedName;
        cairo_surface_set_mime_data(
            placed.surface.get(), CAIRO_MIME_TYPE_UNIQUE_ID,
            static_cast<const unsigned char*>(static_cast<const void*>(placed.name.data())),
            placed.name.size(), nullptr, nullptr);
    }
    cairo_save(canvas());
    cairo_translate(canvas(), box.x, box.y);
    cairo_scale(canvas(), box.width / jpeg.width, box.height / jpeg.height);
    cairo_set_source_surface(canvas(), placed.surface.get(), 0, 0);
    cairo_paint(canvas());
    cairo_restore(canvas());
}

void PdfFile::addLink(const std::vector<Box>& boxes, const std::string& address) {
    if (boxes.empty()) {
        return;
    }
    std::string corners;
    for (const Box& box : boxes) {
        corners += fmt::format("{:.2f} {:.2f} {:.2f} {:.2f} ", box.x, box.y, box.width, box.height);
    }
    const std::string attributes = fmt::format("rect=[{}] uri='{}'", corners, address);
    cairo_tag_begin(canvas(), CAIRO_TAG_LINK, attributes.c_str());
    cairo_tag_end(canvas(), CAIRO_TAG_LINK);
}

void PdfFile::addBookmark(const std::string& title, int page) {
    cairo_pdf_surface_add_outline(m_surface.get(), CAIRO_PDF_OUTLINE_ROOT, title.c_str(),
                                  fmt::format("page={} pos=[0 0]", page).c_str(),
                                  cairo_pdf_outline_flags_t{});
}

Status PdfFile::status() const {
    if (!m_written) {
        return m_written;
    }
    cairo_status_t status = cairo_surface_status(m_surface.get());
    if (status == CAIRO_STATUS_SUCCESS && m_canvas) {
        status = cairo_status(m_canvas.get());
    }
    if (status != CAIRO_STATUS_SUCCESS) {
        return failure(ErrorCode::WriteFailed, platform::display(m_target), cairo_status_to_string(status));
    }
    return {};
}

Status PdfFile::endPage() {
    cairo_show_page(canvas());
    m_placed.clear();
    if (m_blanks.size() > 1) {
        m_blanks.erase(m_blanks.begin(), m_blanks.end() - 1);
    }
    return status();
}

Status PdfFile::commit() {
    m_canvas.reset();
    cairo_surface_finish(m_surface.get());
    if (Status finished = status(); !finished) {
        return finished;
    }
    return m_file.commit(platform::Replace::Existing);
}

} // namespace fieldframe::sheet
