// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pages/delivered.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace fieldframe::delivery {

/// Who publishes: `house.toml` in a catalog's folder. The file is the user's: it is written once, explained,
/// and from then on only what somebody changes in it. Does I/O.
class PublisherFile {
public:
    explicit PublisherFile(const std::filesystem::path& catalogFolder);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Nobody in particular where there is no file. `logo` is a path on this computer: absolute, or what
    /// stands in the catalog's folder. InvalidInput names file, line and cause.
    [[nodiscard]] Result<pages::Publisher> read() const;
    /// Its bytes; the explained example's where there is no file.
    [[nodiscard]] Result<std::string> text() const;
    /// The file says @p publisher from now on: see publisherTextWith(). `logo` as the file has it; NotFound
    /// where no such picture is there. @p asRead: text() as it was when somebody began to change it; Conflict
    /// where the file says something else by now.
    [[nodiscard]] Status write(const pages::Publisher& publisher, std::string_view asRead) const;
    /// Puts an explained example there for a person to edit; a file that is there stays.
    [[nodiscard]] Status writeExample() const;

private:
    std::filesystem::path m_file;
};

/// InvalidInput: subject "FILE:LINE", detail the cause.
[[nodiscard]] Result<pages::Publisher> parsePublisher(std::string_view text, std::string_view file);
/// Says nothing: every line is a remark.
[[nodiscard]] std::string_view examplePublisherText();

} // namespace fieldframe::delivery
