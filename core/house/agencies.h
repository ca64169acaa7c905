// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credit/agency_file.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::house {

/// Agencies of a desk: `agencies.txt` in the catalog's folder, over those that the program knows by itself.
/// The file is the user's; it is read at each call and changed a line at a time. Does I/O.
class Agencies {
public:
    explicit Agencies(const std::filesystem::path& catalogFolder);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Its bytes; none where there is no file.
    [[nodiscard]] Result<std::string> text() const;
    /// The program's own where there is no file. InvalidInput names the line.
    [[nodiscard]] Result<credit::AgencyTable> table() const;
    /// What the file says; nothing where there is none.
    [[nodiscard]] Result<credit::AgencyEdits> own() const;
    /// @p agency replaces the one of its name. InvalidInput for names that the file can't hold.
    [[nodiscard]] Status put(const credit::Agency& agency) const;
    /// NotFound where no agency has that name.
    [[nodiscard]] Status remove(std::string_view name) const;

private:
    std::filesystem::path m_file;
};

/// Agencies that the table does not know, and that the catalog is sure of: beside two creators or more of
/// their pictures in the credit lines of these. With how many pictures say so; most first.
struct LearnedAgency {
    std::string name;
    std::int64_t assets = 0;
    std::int64_t creators = 0;
};
[[nodiscard]] Result<std::vector<LearnedAgency>> learnedAgencies(const catalog::Catalog& catalog,
                                                                 const credit::AgencyTable& table,
                                                                 const std::stop_token& stop = {});

} // namespace fieldframe::house
