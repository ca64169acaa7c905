// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exiv2_files.h"

#include "core/media/exif_writer.h"
#include "core/media/exiv2_session.h"
#include "core/media/image_resources.h"
#include "core/media/iptc_digest.h"
#include "core/media/metadata_blocks.h"

#include <exiv2/exiv2.hpp>

#include <cstring>

namespace fieldframe::media {
namespace {

constexpr const char* kImageResources = "Exif.Image.ImageResources";

std::string contentOf(Exiv2::Image& image) {
    Exiv2::BasicIo& io = image.io();
    io.seek(0, Exiv2::BasicIo::beg);
    const auto size = static_cast<long>(io.size());
    const Exiv2::DataBuf bytes = io.read(size);
    return {reinterpret_cast<const char*>(bytes.pData_), static_cast<std::size_t>(bytes.size_)};
}

void setIim(Exiv2::Image& image, const std::string& iim) {
    Exiv2::IptcData datasets;
    const auto* bytes = reinterpret_cast<const Exiv2::byte*>(iim.data());
    if (!iim.empty() &&
        Exiv2::IptcParser::decode(datasets, bytes, static_cast<std::uint32_t>(iim.size())) != 0) {
        throw std::runtime_error("the IIM block was not taken");
    }
    image.setIptcData(datasets);
}

void setResources(Exiv2::ExifData& exif, const std::string& iim) {
    const auto found = exif.findKey(Exiv2::ExifKey(kImageResources));
    std::string existing;
    if (found != exif.end()) {
        existing.resize(static_cast<std::size_t>(found->size()));
        found->copy(reinterpret_cast<Exiv2::byte*>(existing.data()), Exiv2::bigEndian);
        exif.erase(found);
    }
    const std::string resources = withIim(existing, iim);
    if (!resources.empty()) {
        const Exiv2::DataValue value(reinterpret_cast<const Exiv2::byte*>(resources.data()),
                                     static_cast<long>(resources.size()), Exiv2::bigEndian,
                                     Exiv2::unsignedByte);
        exif.add(Exiv2::ExifKey(kImageResources), &value);
    }
}

/// exiv2 writes the IIM in its own order: the digest is made to fit what stands in the copy.
void mendDigest(std::string& copy, const std::string& expectedIim) {
    const MetadataBlocks blocks =
        findMetadataBlocks(ByteView(std::as_bytes(std::span(copy))), FileType::Tiff);
    if (blocks.iim.empty() || !blocks.iptcDigest) {
        return;
    }
    const std::array<std::uint8_t, 16> written = iptcDigest(expectedIim);
    const std::string_view old(reinterpret_cast<const char*>(written.data()), written.size());
    const std::size_t at = copy.find(old);
    const std::array<std::uint8_t, 16> actual = iptcDigest(blocks.iim);
    if (at != std::string::npos) {
        std::memcpy(copy.data() + at, actual.data(), actual.size());
    }
}

template <class Change>
Result<std::string> rewritten(ByteView file, Change change) {
    openExiv2();
    try {
        // exiv2 changes values where they stand in the memory it was given, and what we were given is the
        // original: it gets a copy of its own.
        Exiv2::BasicIo::AutoPtr copy(std::make_unique<Exiv2::MemIo>().release());
        const std::string_view bytes = file.text(0, file.size());
        const auto size = static_cast<long>(bytes.size());
        if (copy->write(reinterpret_cast<const Exiv2::byte*>(bytes.data()), size) != size) {
            throw std::bad_alloc();
        }
        const auto image = Exiv2::ImageFactory::open(copy);
        if (image.get() == nullptr) {
            return failure(ErrorCode::UnsupportedFormat, "",
                           "the file can't be written back: exiv2 does not know this form of it");
        }
        image->readMetadata();
        change(*image);
        image->writeMetadata();
        return contentOf(*image);
    } catch (const std::exception& exception) {
        return failure(ErrorCode::UnsupportedFormat, "",
                       std::string("the file can't be written back: ") + exception.what());
    } catch (...) {
        return failure(ErrorCode::UnsupportedFormat, "", "the file can't be written back");
    }
}

} // namespace

Result<std::string> rewrittenTiff(ByteView file, const DescriptiveMetadata& metadata,
                                  const NewBlocks& blocks) {
    Result<std::string> copy = rewritten(file, [&](Exiv2::Image& image) {
        updateExif(metadata, image.exifData());
        setResources(image.exifData(), blocks.iim);
        setIim(image, blocks.iim);
        image.setXmpPacket(blocks.xmp);
        image.writeXmpFromPacket(true);
    });
    if (copy) {
        mendDigest(*copy, blocks.iim);
    }
    return copy;
}

Result<std::string> rewrittenWebP(ByteView file, const DescriptiveMetadata& metadata,
                                  const NewBlocks& blocks) {
    return rewritten(file, [&](Exiv2::Image& image) {
        updateExif(metadata, image.exifData());
        image.setXmpPacket(blocks.xmp);
        image.writeXmpFromPacket(true);
    });
}

} // namespace fieldframe::media
