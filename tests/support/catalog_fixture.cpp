// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalog_fixture.h"

#include "core/database/connection.h"
#include "tests/support/catch.h"

#include <array>

namespace fieldframe::test {

FieldValue textValue(FieldId field, std::string text, std::string language) {
    return {field, std::move(language), std::move(text), Origin::Xmp};
}

FieldValue listValue(FieldId field, std::vector<std::string> items) {
    return {field, {}, std::move(items), Origin::Xmp};
}

NewAsset newAsset(int number, const DescriptiveMetadata& metadata, const std::filesystem::path& folder) {
    NewAsset asset;
    asset.path = folder / ("IMG_" + std::to_string(number) + ".jpg");
    asset.sizeBytes = 1000;
    asset.modifiedNanoseconds = 1;
    asset.changedNanoseconds = 2;
    asset.inode = static_cast<std::uint64_t>(number);
    for (std::size_t i = 0; i < 4; ++i) {
        asset.hash.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    asset.facts.mime = "image/jpeg";
    asset.facts.width = 400;
    asset.facts.height = 300;
    asset.metadata = metadata;
    return asset;
}

CatalogFixture::CatalogFixture() {
    auto made = catalog::Catalog::create(folder(), {catalog::Access::ReadWrite, "Ana"});
    INFO((made ? "" : made.error().subject + ": " + made.error().detail));
    REQUIRE(made.has_value());
    m_catalog = std::move(*made);
}

void CatalogFixture::reopen() {
    m_catalog.reset();
    auto opened = catalog::Catalog::open(folder(), {catalog::Access::ReadWrite, "Ana"});
    INFO((opened ? "" : opened.error().subject + ": " + opened.error().detail));
    REQUIRE(opened.has_value());
    m_catalog = std::move(*opened);
}

void CatalogFixture::makeVersion(int version) const {
    // What each version added, newest first.
    struct Addition {
        int version;
        const char* undo;
    };
    constexpr std::array kAdditions{
        Addition{9, "DROP TABLE late_values;"},
        Addition{
            8, "DROP TABLE export_decisions; DROP TABLE export_files; DROP TABLE exports; DROP TABLE clock;"
               "DROP TABLE consent_assets; DROP TABLE consents; DROP TABLE asset_people;"
               "DROP TABLE people_replacements; DROP TABLE people;"
               "ALTER TABLE assets DROP COLUMN protection; ALTER TABLE assets DROP COLUMN audience;"
               "ALTER TABLE assets DROP COLUMN cleared_instructions; ALTER TABLE assets DROP COLUMN regions;"
               "ALTER TABLE assets DROP COLUMN areas; ALTER TABLE galleries DROP COLUMN audience;"},
        Addition{7, "DROP TABLE document_blocks; DROP TABLE documents;"},
        Addition{6, "DROP TABLE contents; DROP TABLE file_conflicts; DROP INDEX field_values_unwritten;"
                    "ALTER TABLE originals DROP COLUMN sidecar;"
                    "ALTER TABLE originals DROP COLUMN sidecar_size_bytes;"
                    "ALTER TABLE originals DROP COLUMN sidecar_modified_ns;"
                    "ALTER TABLE originals DROP COLUMN sidecar_changed_ns;"
                    "ALTER TABLE originals DROP COLUMN sidecar_inode;"},
        Addition{5, "ALTER TABLE batches DROP COLUMN label;"},
        Addition{4, "ALTER TABLE assets DROP COLUMN rotation;"},
        Addition{3, "ALTER TABLE assets DROP COLUMN camera; ALTER TABLE assets DROP COLUMN lens;"},
        Addition{2, "DROP TABLE saved_searches;"}};
    auto raw = database::Connection::open(folder() / "catalog.db", database::OpenMode::ReadWrite);
    REQUIRE(raw.has_value());
    for (const Addition& addition : kAdditions) {
        if (addition.version > version) {
            (*raw)->execute(addition.undo);
        }
    }
    (*raw)->execute("PRAGMA user_version = " + std::to_string(version));
    (*raw)->checkpoint(database::Connection::Checkpoint::Truncate);
}

catalog::ChangeWriter::Added CatalogFixture::add(const NewAsset& asset) const {
    catalog::ChangeWriter::Added added;
    write(
        [&](catalog::ChangeWriter& writer) -> Status {
            auto result = writer.addAsset(asset);
            if (!result) {
                return tl::unexpected<Error>(result.error());
            }
            added = *result;
            return {};
        },
        catalog::Cause::Import);
    return added;
}

catalog::ChangeReceipt CatalogFixture::write(const catalog::Catalog::Work& work, catalog::Cause cause) const {
    auto receipt = m_catalog->write(cause, catalog::Catalog::Lane::Interactive, work);
    INFO((receipt ? "" : receipt.error().subject + ": " + receipt.error().detail));
    REQUIRE(receipt.has_value());
    return *receipt;
}

GlobalId CatalogFixture::gallery(const std::string& title, const std::vector<GlobalId>& assets) const {
    const GlobalId id = GlobalId::generate();
    write([&](catalog::ChangeWriter& writer) -> Status {
        if (Status made = writer.change({catalog::TargetKind::Gallery, id, "title", ""}, title); !made) {
            return made;
        }
        return writer.appendItems(id, assets);
    });
    return id;
}

void CatalogFixture::requireClean() const {
    const auto problems = m_catalog->check();
    REQUIRE(problems.has_value());
    for (const catalog::CheckProblem& problem : *problems) {
        FAIL_CHECK(problem.what << ": " << problem.detail);
    }
}

} // namespace fieldframe::test
