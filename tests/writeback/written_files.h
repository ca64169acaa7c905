// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_writer.h"
#include "core/writeback/write_job.h"
#include "tests/support/desk.h"

#include <filesystem>
#include <string>
#include <vector>

/// A desk's files, before and after they are written. What fails fails the test.
namespace fieldframe::test {

[[nodiscard]] std::string jpeg(unsigned seed, const std::string& caption = {},
                               const std::string& headline = {}, const std::string& credit = {});
[[nodiscard]] std::string sidecar(unsigned seed, const std::string& caption,
                                  const std::string& headline = {});

AssetId import(const Desk& desk, const std::filesystem::path& path);
catalog::ChangeReceipt set(const Desk& desk, AssetId asset, FieldId field, const std::string& text);
writeback::WriteReport write(const Desk& desk, writeback::WriteRequest request = {});
[[nodiscard]] DescriptiveMetadata readBack(const Desk& desk, const std::filesystem::path& path);
/// Temporary files that were forgotten.
[[nodiscard]] std::vector<std::string> leftovers(const std::filesystem::path& folder);

} // namespace fieldframe::test
