// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_folder.h"

#include "core/base/text.h"
#include "core/naming/safe_name.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::batch {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTemplatesFolder = "templates";
constexpr std::string_view kCodesFolder = "code-replacements";
constexpr std::string_view kSettings = "settings.json";
constexpr std::string_view kTemplateEnding = "json";
constexpr std::uint64_t kMaxTemplateBytes = 4U << 20;
constexpr std::uint64_t kMaxCodeFileBytes = 32U << 20;
constexpr std::size_t kMaxFiles = 2'000;

/// The regular files of @p folder with no leading dot, by name; none where there is no folder.
Result<std::vector<fs::path>> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    fs::directory_iterator next(folder, error);
    for (; !error && next != fs::directory_iterator() && files.size() < kMaxFiles; next.increment(error)) {
        std::error_code ignored;
        if (next->is_regular_file(ignored) && !next->path().filename().native().starts_with('.')) {
            files.push_back(next->path());
        }
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        return tl::unexpected(platform::systemError(error.value(), folder, "read"));
    }
    std::ranges::sort(files);
    return files;
}

Status refuseReadOnly(bool isReadOnly, const fs::path& folder) {
    return isReadOnly
               ? failure(ErrorCode::ReadOnly, platform::display(folder.filename()), "open for reading only")
               : Status();
}

Status makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directory(folder, error);
    return error ? Status(tl::unexpected(platform::systemError(error.value(), folder, "make"))) : Status();
}

Status removeOne(const fs::path& file) {
    std::error_code error;
    if (!fs::remove(file, error) && !error) {
        return failure(ErrorCode::NotFound, platform::display(file.filename()));
    }
    return error ? Status(tl::unexpected(platform::systemError(error.value(), file, "remove"))) : Status();
}

Result<MetadataTemplate> readTemplate(const fs::path& file) {
    const auto json = platform::readWholeFile(file, kMaxTemplateBytes);
    if (!json) {
        return tl::unexpected(json.error());
    }
    return templateFromJson(*json, platform::display(file.filename()));
}

} // namespace

TemplateStore::TemplateStore(const catalog::Catalog& catalog)
    : m_folder(catalog.folder() / kTemplatesFolder)
    , m_isReadOnly(catalog.isReadOnly()) {}

fs::path TemplateStore::fileOf(std::string_view name) const {
    return m_folder / naming::safeName(naming::withoutSeparators(text::normalized(name)), kTemplateEnding);
}

Result<std::vector<TemplateStore::Entry>> TemplateStore::list() const {
    const auto files = filesIn(m_folder);
    if (!files) {
        return tl::unexpected(files.error());
    }
    std::vector<Entry> entries;
    for (const fs::path& file : *files) {
        if (file.extension() != "." + std::string(kTemplateEnding)) {
            continue;
        }
        const auto read = readTemplate(file);
        entries.push_back({read ? read->name : text::displayName(file.stem().native()), file,
                           read ? std::nullopt : std::optional(read.error())});
    }
    std::ranges::sort(entries, {}, [](const Entry& entry) { return text::sortKey(entry.name); });
    return entries;
}

Result<MetadataTemplate> TemplateStore::load(std::string_view name) const {
    auto read = readTemplate(fileOf(name));
    if (read || read.error().code != ErrorCode::NotFound) {
        return read;
    }
    // A file put there by hand may be called otherwise than its template.
    const auto entries = list();
    if (entries) {
        const auto found = std::ranges::find_if(
            *entries, [&](const Entry& entry) { return !entry.error && entry.name == name; });
        if (found != entries->end()) {
            return readTemplate(found->file);
        }
    }
    return failure(ErrorCode::NotFound, text::displayName(name), "no template of that name");
}

Status TemplateStore::save(const MetadataTemplate& metadataTemplate, Existing existing) const {
    Status right = refuseReadOnly(m_isReadOnly, m_folder.parent_path());
    right = right ? check(metadataTemplate) : right;
    right = right ? makeFolder(m_folder) : right;
    if (!right) {
        return right;
    }
    return platform::writeFile(fileOf(metadataTemplate.name), jsonOf(metadataTemplate),
                               existing == Existing::Keep ? platform::Replace::Never
                                                          : platform::Replace::Existing);
}

Status TemplateStore::remove(std::string_view name) const {
    if (Status may = refuseReadOnly(m_isReadOnly, m_folder.parent_path()); !may) {
        return may;
    }
    const Status removed = removeOne(fileOf(name));
    if (removed || removed.error().code != ErrorCode::NotFound) {
        return removed;
    }
    const auto entries = list();
    const auto found =
        entries ? std::ranges::find(*entries, name, &Entry::name) : std::vector<Entry>::const_iterator();
    return entries && found != entries->end() ? removeOne(found->file) : removed;
}

Status TemplateStore::exportTo(std::string_view name, const fs::path& file) const {
    const auto loaded = load(name);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    return platform::writeFile(file, jsonOf(*loaded), platform::Replace::Never);
}

Result<MetadataTemplate> TemplateStore::importFrom(const fs::path& file, Existing existing) const {
    auto read = readTemplate(file);
    if (!read) {
        return read;
    }
    if (const Status saved = save(*read, existing); !saved) {
        return tl::unexpected(saved.error());
    }
    return read;
}

CodeStore::CodeStore(const catalog::Catalog& catalog)
    : m_folder(catalog.folder() / kCodesFolder)
    , m_isReadOnly(catalog.isReadOnly()) {}

Result<fs::path> CodeStore::fileOf(std::string_view name) const {
    if (name.empty() || name.starts_with('.') || name == kSettings || name.size() > naming::kMaxNameBytes ||
        naming::withoutSeparators(name) != name) {
        return failure(ErrorCode::InvalidInput, text::displayName(name), "not a file's name");
    }
    return m_folder / name;
}

Result<CodeTable> CodeStore::load() const {
    const auto files = filesIn(m_folder);
    if (!files) {
        return tl::unexpected(files.error());
    }
    CodeTable table;
    for (const fs::path& file : *files) {
        const std::string name = platform::display(file.filename());
        const auto bytes = platform::readWholeFile(file, kMaxCodeFileBytes);
        if (!bytes) {
            table.addProblem({name, 0, bytes.error().detail});
        } else if (name == kSettings) {
            const auto json = nlohmann::json::parse(*bytes, nullptr, false);
            const bool hasDelimiter =
                json.is_object() && json.contains("delimiter") && json["delimiter"].is_string();
            if (!hasDelimiter || !table.setDelimiter(json["delimiter"].get<std::string>())) {
                table.addProblem({name, 0, "it has no delimiter"});
            }
        } else {
            table.add(*bytes, name);
        }
    }
    return table;
}

Result<std::vector<std::string>> CodeStore::files() const {
    const auto files = filesIn(m_folder);
    if (!files) {
        return tl::unexpected(files.error());
    }
    std::vector<std::string> names;
    for (const fs::path& file : *files) {
        if (file.filename() != kSettings) {
            names.push_back(file.filename().native());
        }
    }
    return names;
}

Result<std::string> CodeStore::text(std::string_view file) const {
    const auto path = fileOf(file);
    const auto bytes = path ? platform::readWholeFile(*path, kMaxCodeFileBytes)
                            : Result<std::string>(tl::unexpected(path.error()));
    return bytes.map([](const std::string& read) { return text::decodedFile(read); });
}

Status CodeStore::save(std::string_view file, std::string_view text) const {
    Status right = refuseReadOnly(m_isReadOnly, m_folder.parent_path());
    const auto path = fileOf(file);
    if (right && !path) {
        right = tl::unexpected(path.error());
    }
    if (right && text.size() > kMaxCodeFileBytes) {
        right = failure(ErrorCode::TooLarge, std::string(file));
    }
    right = right ? makeFolder(m_folder) : right;
    return right ? platform::writeFile(*path, text, platform::Replace::Existing) : right;
}

Status CodeStore::remove(std::string_view file) const {
    if (Status may = refuseReadOnly(m_isReadOnly, m_folder.parent_path()); !may) {
        return may;
    }
    const auto path = fileOf(file);
    return path ? removeOne(*path) : Status(tl::unexpected(path.error()));
}

Status CodeStore::importFrom(const fs::path& file) const {
    const auto bytes = platform::readWholeFile(file, kMaxCodeFileBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const std::string name = file.filename().native();
    const auto known = files();
    if (known && std::ranges::find(*known, name) != known->end()) {
        return failure(ErrorCode::AlreadyExists, platform::display(file.filename()));
    }
    return save(name, *bytes);
}

Status CodeStore::setDelimiter(std::string_view delimiter) const {
    Status right = refuseReadOnly(m_isReadOnly, m_folder.parent_path());
    right = right ? CodeTable().setDelimiter(delimiter) : right;
    right = right ? makeFolder(m_folder) : right;
    const nlohmann::json settings{{"delimiter", delimiter}};
    return right ? platform::writeFile(m_folder / kSettings, settings.dump(2) + "\n",
                                       platform::Replace::Existing)
                 : right;
}

} // namespace fieldframe::batch
