// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/code_table.h"
#include "core/batch/metadata_template.h"
#include "core/catalog/catalog.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::batch {

/// The templates of a catalog: a readable file each, NAME.json in its folder `templates`. All calls read or
/// write files. Thread-safe.
class TemplateStore {
public:
    explicit TemplateStore(const catalog::Catalog& catalog);

    struct Entry {
        std::string name;
        std::filesystem::path file;
        std::optional<Error> error; ///< Why it can't be used; then the name is the file's.
    };
    /// By name; a file that can't be read does not hide the others.
    [[nodiscard]] Result<std::vector<Entry>> list() const;
    /// NotFound; as templateFromJson().
    [[nodiscard]] Result<MetadataTemplate> load(std::string_view name) const;
    enum class Existing { Keep, Replace };
    /// As check(); AlreadyExists where there is one of that name and it is to be kept; ReadOnly.
    [[nodiscard]] Status save(const MetadataTemplate& metadataTemplate, Existing existing) const;
    /// NotFound, ReadOnly.
    [[nodiscard]] Status remove(std::string_view name) const;
    /// Writes the template as a file of its own. AlreadyExists.
    [[nodiscard]] Status exportTo(std::string_view name, const std::filesystem::path& file) const;
    /// Brings a template file in, under the name it has. Returns it.
    [[nodiscard]] Result<MetadataTemplate> importFrom(const std::filesystem::path& file,
                                                      Existing existing) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(std::string_view name) const;

    std::filesystem::path m_folder;
    bool m_isReadOnly;
};

/// The code replacements of a catalog: tab-separated files in its folder `code-replacements`, and the
/// delimiter in `settings.json` beside them. All calls read or write files. Thread-safe.
class CodeStore {
public:
    explicit CodeStore(const catalog::Catalog& catalog);

    /// All files, by name. A file that can't be read is a problem of the table. An empty table where there is
    /// none.
    [[nodiscard]] Result<CodeTable> load() const;
    /// Names of the files.
    [[nodiscard]] Result<std::vector<std::string>> files() const;
    /// The text of a file of the catalog, as UTF-8. NotFound, TooLarge.
    [[nodiscard]] Result<std::string> text(std::string_view file) const;
    /// ReadOnly; InvalidInput for a name that is none. Replaces one of that name.
    [[nodiscard]] Status save(std::string_view file, std::string_view text) const;
    [[nodiscard]] Status remove(std::string_view file) const;
    /// Copies a file in, under its own name. TooLarge, NotFound, AlreadyExists.
    [[nodiscard]] Status importFrom(const std::filesystem::path& file) const;
    [[nodiscard]] Status setDelimiter(std::string_view delimiter) const;

private:
    [[nodiscard]] Result<std::filesystem::path> fileOf(std::string_view name) const;

    std::filesystem::path m_folder;
    bool m_isReadOnly;
};

} // namespace fieldframe::batch
