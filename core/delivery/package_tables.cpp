// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/package_tables.h"

#include "core/delivery/captions_csv.h"
#include "core/delivery/items_json.h"
#include "core/delivery/package_names.h"
#include "core/delivery/readme_text.h"
#include "core/ingest/gallery_document.h"

#include <algorithm>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

class TableWriting {
public:
    explicit TableWriting(const PackageState& state)
        : m_state(state) {}

    Status write() {
        const PresetTables& tables = m_state.preset.tables;
        Status done;
        if (tables.captions) {
            done = put(kCaptionsName, captions());
        }
        if (done && tables.items) {
            done = put(kItemsName, itemsJson(m_state.plan, m_state.making, m_state.manifest));
        }
        if (done && tables.galleries) {
            done = writeGalleries();
        }
        if (done && tables.readme) {
            done = put(kReadmeName,
                       readmeText(m_state.plan, m_state.making, m_state.preset, m_state.nowMilliseconds));
        }
        return done;
    }

private:
    Status put(const fs::path& name, std::string_view text) {
        return platform::writeFile(m_state.folder.path() / name, text, platform::Replace::Existing);
    }

    bool isMade(std::size_t item) const { return m_state.making.isMade(item); }

    template <class Visit>
    void eachFile(Visit visit) const {
        for (std::size_t i = 0; i < m_state.plan.items.size(); ++i) {
            for (const PlannedFile& file : m_state.plan.items[i].files) {
                if (isMade(i) && file.source != PlannedFile::Source::Preview) {
                    visit(m_state.plan.items[i], file);
                }
            }
        }
    }

    std::string captions() const {
        CaptionsCsv table;
        eachFile([&](const PlannedItem& item, const PlannedFile&) { table.lookAt(item.leaving.metadata); });
        eachFile([&](const PlannedItem& item, const PlannedFile& file) {
            table.addRow(file.name.generic_string(), item.leaving.metadata);
            for (const fs::path& place : file.alsoAt) {
                table.addRow(place.generic_string(), item.leaving.metadata);
            }
        });
        return table.text();
    }

    Status writeGalleries() {
        for (const PlannedGallery& gallery : m_state.plan.galleries) {
            const fs::path folder = m_state.folder.path() / gallery.folder;
            std::error_code failed;
            fs::create_directories(folder, failed);
            if (failed) {
                return tl::unexpected(platform::systemError(failed.value(), folder, "making the folder"));
            }
            const fs::path name = gallery.folder / ingest::kGalleryDocumentName;
            const bool isOnly = m_state.plan.galleries.size() == 1 || !gallery.folder.empty();
            if (isOnly) {
                if (const Status written = put(name, ingest::writeGalleryDocument(documentOf(gallery)));
                    !written) {
                    return written;
                }
            }
        }
        return {};
    }

    ingest::GalleryDocument documentOf(const PlannedGallery& gallery) const {
        ingest::GalleryDocument document;
        if (!gallery.id.empty()) {
            document.id = gallery.id;
        }
        document.title = gallery.title;
        document.introduction = gallery.introduction;
        document.creditLine = gallery.typedCreditLine;
        for (const std::size_t category : gallery.categories) {
            document.categories.push_back(pathOf(category));
        }
        document.pick = gallery.isPicked;
        if (!gallery.published.empty()) {
            document.published = gallery.published;
        }
        for (const std::size_t item : gallery.items) {
            if (!isMade(item)) {
                continue;
            }
            const std::string file = placeIn(gallery, m_state.plan.items[item]);
            document.items.push_back({file, m_state.plan.items[item].summary.pick == Pick::Pick});
            if (gallery.cover == item) {
                document.cover = file;
            }
        }
        return document;
    }

    std::string pathOf(std::size_t category) const {
        const pages::DeliveredCategory& named = m_state.plan.categories[category];
        return named.parent ? pathOf(*named.parent) + "/" + named.name : named.name;
    }

    /// Its first file, as it stands in the gallery's folder.
    static std::string placeIn(const PlannedGallery& gallery, const PlannedItem& item) {
        const PlannedFile& file = item.files.front();
        const auto isInside = [&](const fs::path& path) { return path.parent_path() == gallery.folder; };
        const auto again = std::ranges::find_if(file.alsoAt, isInside);
        const bool isAgain = !gallery.folder.empty() && again != file.alsoAt.end();
        return (isAgain ? *again : file.name).lexically_relative(gallery.folder / "").generic_string();
    }

    const PackageState& m_state;
};

} // namespace

Status writeTables(const PackageState& state) {
    return TableWriting(state).write();
}

} // namespace fieldframe::delivery
