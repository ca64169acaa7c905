// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pages/delivered.h"

#include <filesystem>
#include <string_view>

namespace fieldframe::delivery {

/// Who publishes: `house.toml` in a catalog's folder. The file is the user's: it is written once, explained,
/// and only read from then on. Does I/O.
class PublisherFile {
public:
    explicit PublisherFile(const std::filesystem::path& catalogFolder);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Nobody in particular where there is no file. `logo` is a path on this computer: absolute, or what
    /// stands in the catalog's folder. InvalidInput names file, line and cause.
    [[nodiscard]] Result<pages::Publisher> read() const;
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
