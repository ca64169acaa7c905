// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/file_naming.h"

#include "core/delivery/package_names.h"

#include <algorithm>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

std::string_view extensionOf(media::ImageFormat format) {
    switch (format) {
    case media::ImageFormat::Png:
        return "png";
    case media::ImageFormat::WebP:
        return "webp";
    case media::ImageFormat::Avif:
        return "avif";
    case media::ImageFormat::Tiff:
        return "tif";
    case media::ImageFormat::Jpeg:
        break;
    }
    return "jpg";
}

std::string originalExtension(const fs::path& original) {
    const std::string extension = original.extension().native();
    return extension.empty() ? extension : extension.substr(1);
}

media::RenditionSpec specInstead() {
    media::RenditionSpec spec;
    spec.longEdge = 0;
    spec.quality = 95;
    spec.source = media::PixelSource::FullDecode;
    spec.colours = media::OutputColours::Kept;
    return spec;
}

class FileNaming {
public:
    FileNaming(ExportPlan& plan, const ExportRequest& request, std::span<const std::int64_t> times)
        : m_plan(plan)
        , m_preset(request.preset)
        , m_times(times) {}

    Status name() {
        for (const PresetRendition& rendition : m_preset.renditions) {
            auto parsed = naming::NamingTemplate::parse(rendition.name);
            if (!parsed) {
                return tl::unexpected(parsed.error());
            }
            m_templates.push_back(*std::move(parsed));
        }
        m_hasFolders = !makesPages(m_preset.target) && m_plan.galleries.size() > 1;
        for (PlannedGallery& gallery : m_plan.galleries) {
            gallery.folder = m_hasFolders ? m_names.takeFolder(gallery.title) : fs::path();
            nameGallery(gallery);
        }
        const PlannedGallery none{};
        for (std::size_t item = 0; item < m_plan.items.size(); ++item) {
            if (m_plan.items[item].files.empty()) {
                nameItem(item, none, static_cast<std::int64_t>(item) + 1);
            }
        }
        return {};
    }

private:
    void nameGallery(const PlannedGallery& gallery) {
        std::int64_t sequence = 0;
        for (const std::size_t item : gallery.items) {
            ++sequence;
            PlannedItem& planned = m_plan.items[item];
            if (planned.files.empty()) {
                nameItem(item, gallery, sequence);
            } else if (m_hasFolders) {
                placeAgain(planned, gallery.folder);
            }
        }
    }

    void nameItem(std::size_t item, const PlannedGallery& gallery, std::int64_t sequence) {
        PlannedItem& planned = m_plan.items[item];
        if (!planned.verdict.leaves()) {
            return;
        }
        const fs::path folder = makesPages(m_preset.target) ? fs::path(kMediaFolder) : gallery.folder;
        const bool isPicture = planned.summary.kind == MediaKind::Image;
        for (std::size_t i = 0; i < (isPicture ? m_templates.size() : 1); ++i) {
            PlannedFile file = isPicture ? pictureFile(planned, m_preset.renditions[i]) : mediaFile();
            const std::string extension = file.source == PlannedFile::Source::Rendered
                                              ? std::string(extensionOf(file.spec.format))
                                              : originalExtension(planned.original);
            file.name = m_names.take(folder, expanded(i, planned, gallery, sequence, extension, item));
            planned.files.push_back(std::move(file));
        }
        if (planned.summary.kind == MediaKind::Video && makesPages(m_preset.target)) {
            PlannedFile still;
            still.source = PlannedFile::Source::Preview;
            still.role = pages::FileRole::Screen;
            still.name = m_names.take(folder, expanded(0, planned, gallery, sequence, "jpg", item));
            planned.files.push_back(std::move(still));
        }
    }

    static PlannedFile pictureFile(const PlannedItem& item, const PresetRendition& rendition) {
        PlannedFile file;
        file.role = rendition.role;
        const bool mayCopy = item.leaving.mayKeepOriginal &&
                             (item.verdict.changes.empty() || media::isStrippable(item.facts.mime));
        if (!rendition.picture && !mayCopy) {
            file.isInstead = true;
            file.spec = specInstead();
            return file;
        }
        file.source = rendition.picture ? PlannedFile::Source::Rendered : PlannedFile::Source::Copied;
        file.spec = rendition.picture.value_or(media::RenditionSpec());
        return file;
    }

    /// A video or a sound plays as it is.
    PlannedFile mediaFile() const {
        PlannedFile file;
        file.source = PlannedFile::Source::Copied;
        file.role = makesPages(m_preset.target) ? pages::FileRole::Media : pages::FileRole::Download;
        return file;
    }

    fs::path expanded(std::size_t rendition, const PlannedItem& item, const PlannedGallery& gallery,
                      std::int64_t sequence, const std::string& extension, std::size_t place) const {
        naming::NameContext context;
        context.metadata = &item.leaving.metadata;
        context.originalName = item.leaving.fileName;
        context.extension = extension;
        context.galleryTitle = gallery.title;
        context.sequence = sequence;
        context.fileTimeMilliseconds = m_times[place];
        return m_templates[rendition].expand(context);
    }

    void placeAgain(PlannedItem& item, const fs::path& folder) {
        for (PlannedFile& file : item.files) {
            fs::path place = m_names.take(folder, file.name.filename());
            file.alsoAt.push_back(std::move(place));
        }
    }

    ExportPlan& m_plan;
    const Preset& m_preset;
    std::span<const std::int64_t> m_times;
    std::vector<naming::NamingTemplate> m_templates;
    PackageNames m_names;
    bool m_hasFolders = false;
};

} // namespace

Status nameFiles(ExportPlan& plan, const ExportRequest& request, std::span<const std::int64_t> times) {
    return FileNaming(plan, request, times).name();
}

} // namespace fieldframe::delivery
