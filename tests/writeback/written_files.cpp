// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/writeback/written_files.h"

#include "core/catalog/asset_store.h"
#include "core/edit/edit_service.h"
#include "core/ingest/ingest_job.h"
#include "core/platform/safe_file.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_images.h"

namespace fieldframe::test {

std::string jpeg(unsigned seed, const std::string& caption, const std::string& headline,
                 const std::string& credit) {
    return tinyJpeg({64, 48, seed, caption, headline, credit, ""});
}

std::string sidecar(unsigned seed, const std::string& caption, const std::string& headline) {
    return tinyXmp({64, 48, seed, caption, headline, "", ""});
}

AssetId import(const Desk& desk, const std::filesystem::path& path) {
    ingest::ImportRequest request;
    request.paths = {path};
    request.depth = ingest::Depth::RowsOnly;
    const auto report = ingest::IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE(report);
    REQUIRE(report->failed.empty());
    const auto known = desk.catalog().assets().findByPath(path);
    REQUIRE(known);
    REQUIRE(*known);
    return (*known)->asset;
}

catalog::ChangeReceipt set(const Desk& desk, AssetId asset, FieldId field, const std::string& text) {
    const edit::FieldEdit edit{field, "", text};
    const auto receipt =
        edit::EditService(desk.catalog()).setFields(std::span(&asset, 1), std::span(&edit, 1));
    REQUIRE(receipt);
    return *receipt;
}

writeback::WriteReport write(const Desk& desk, writeback::WriteRequest request) {
    const auto report = writeback::WriteJob(desk.catalog(), desk.workers()).run(request, {}, {});
    INFO((report ? std::string() : report.error().detail));
    REQUIRE(report);
    return *report;
}

DescriptiveMetadata readBack(const Desk& desk, const std::filesystem::path& path) {
    worker::TaskFiles files;
    auto file = platform::openRegularFile(path);
    REQUIRE(file);
    files.original = *std::move(file);
    media::ReadTask task;
    task.extension = path.extension().native().substr(1);
    const auto answer = desk.workers().readNow(task, std::move(files), {});
    REQUIRE(answer);
    return answer->metadata;
}

std::vector<std::string> leftovers(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (platform::isTemporaryName(entry.path().filename().native())) {
            names.push_back(entry.path().filename());
        }
    }
    return names;
}

} // namespace fieldframe::test
