// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/journal.h"
#include "tests/support/temporary_folder.h"

namespace fieldframe::test {

/// An asset as ingest would hand it over. @p number makes its name and content its own.
[[nodiscard]] NewAsset newAsset(int number, const DescriptiveMetadata& metadata = {},
                                const std::filesystem::path& folder = "/pictures");
[[nodiscard]] FieldValue textValue(FieldId field, std::string text, std::string language = {});
[[nodiscard]] FieldValue listValue(FieldId field, std::vector<std::string> items);

/// A fresh catalog in a folder of its own.
class CatalogFixture {
public:
    CatalogFixture();

    [[nodiscard]] const catalog::Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path() / "desk.fieldframe"; }
    /// Closes the catalog, and opens it again.
    void reopen();
    void close() { m_catalog.reset(); }
    /// After close(): takes from the database what versions after @p version added.
    void makeVersion(int version) const;
    void makeFirstVersion() const { makeVersion(1); }

    catalog::ChangeWriter::Added add(const NewAsset& asset) const;
    /// Fails the test where the work fails.
    catalog::ChangeReceipt write(const catalog::Catalog::Work& work,
                                 catalog::Cause cause = catalog::Cause::Hand) const;
    /// A gallery of @p assets, by their global ids.
    GlobalId gallery(const std::string& title, const std::vector<GlobalId>& assets) const;
    /// Fails the test unless the check finds nothing.
    void requireClean() const;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<catalog::Catalog> m_catalog;
};

} // namespace fieldframe::test
