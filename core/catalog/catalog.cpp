// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/base/date_time.h"
#include "core/catalog/catalog_creation.h"
#include "core/catalog/catalog_folder.h"
#include "core/catalog/catalog_private.h"
#include "core/catalog/change_transaction.h"
#include "core/catalog/check.h"
#include "core/catalog/snapshots.h"
#include "core/catalog/statistics.h"
#include "core/platform/descriptors.h"
#include "core/platform/host.h"

#include <array>

namespace fieldframe::catalog {
namespace {

/// Absolute, so that a change of the working folder moves nothing, and without a slash at the end.
std::filesystem::path placeOf(const std::filesystem::path& folder) {
    std::error_code failed;
    const std::filesystem::path place = std::filesystem::absolute(folder, failed).lexically_normal();
    return place.has_filename() ? place : place.parent_path();
}

} // namespace

std::string_view causeName(Cause cause) {
    constexpr std::array<std::string_view, 9> kNames{"hand", "template", "import",  "merge", "undo",
                                                     "redo", "table",    "replace", "revert"};
    const auto index = static_cast<std::size_t>(cause) - 1;
    return index < kNames.size() ? kNames[index] : std::string_view();
}

Catalog::Catalog(std::unique_ptr<Private> parts)
    : d(std::move(parts)) {}

Result<std::unique_ptr<Catalog>> Catalog::create(const std::filesystem::path& folder,
                                                 const OpenOptions& options) {
    if (const Status made = makeCatalogFolder(placeOf(folder)); !made) {
        return tl::unexpected<Error>(made.error());
    }
    return open(folder, options);
}

Result<std::unique_ptr<Catalog>> Catalog::open(const std::filesystem::path& folder,
                                               const OpenOptions& options) {
    auto parts = std::make_unique<Private>(placeOf(folder));
    if (const Status opened = parts->open(options); !opened) {
        return tl::unexpected<Error>(opened.error());
    }
    // Not make_unique: the constructor is private.
    return std::unique_ptr<Catalog>(new Catalog(std::move(parts)));
}

Catalog::~Catalog() {
    if (d->writer) {
        // A snapshot that fails leaves the former ones; the catalog itself is durable already.
        if (auto reader = d->readers->lease()) {
            static_cast<void>(snapshotIfChanged(reader->connection(), d->folder));
        }
    }
}

const std::filesystem::path& Catalog::folder() const {
    return d->folder;
}

GlobalId Catalog::id() const {
    return d->id;
}

bool Catalog::isReadOnly() const {
    return d->writer == nullptr;
}

const std::vector<OpenNotice>& Catalog::notices() const {
    return d->notices;
}

const AssetStore& Catalog::assets() const {
    return *d->assets;
}

const GalleryStore& Catalog::galleries() const {
    return *d->galleries;
}

const CategoryStore& Catalog::categories() const {
    return *d->categories;
}

const FileStore& Catalog::files() const {
    return *d->files;
}

const SavedSearchStore& Catalog::savedSearches() const {
    return *d->savedSearches;
}

const DocumentStore& Catalog::documents() const {
    return *d->documents;
}

const Journal& Catalog::journal() const {
    return *d->journal;
}

const ProtectionStore& Catalog::protection() const {
    return *d->protection;
}

const Ledger& Catalog::ledger() const {
    return *d->ledger;
}

PreviewStore& Catalog::previews() const {
    return *d->previews;
}

database::ReaderPool& Catalog::readers() const {
    return *d->readers;
}

void Catalog::setPerson(const std::string& name) const {
    const std::scoped_lock lock(d->personMutex);
    d->person = name.empty() ? platform::userName() : name;
}

std::string Catalog::person() const {
    const std::scoped_lock lock(d->personMutex);
    return d->person;
}

Result<ChangeReceipt> Catalog::write(Cause cause, Lane lane, const Work& work,
                                     const std::optional<GlobalId>& batch,
                                     const std::optional<GlobalId>& undoes, const std::string& label) const {
    if (!d->writer) {
        return failure(ErrorCode::ReadOnly, platform::display(d->folder.filename()), "open for reading only");
    }
    const BatchHead head{
        batch.value_or(GlobalId::generate()), cause, person(), nowMilliseconds(), undoes, label};
    ChangeReceipt receipt;
    const Status done = d->writer->run(
        lane == Lane::Interactive ? database::Writer::Lane::Interactive : database::Writer::Lane::Bulk,
        [&](database::Connection& connection) -> Status {
            ChangeTransaction transaction(connection, head, d->places);
            if (const Status worked = work(transaction); !worked) {
                return worked;
            }
            auto finished = transaction.finish();
            if (!finished) {
                return tl::unexpected<Error>(finished.error());
            }
            receipt = std::move(*finished);
            return {};
        },
        [&] { d->announcer.announce(receipt.changeSet); });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return receipt;
}

std::shared_ptr<void> Catalog::subscribe(Subscriber subscriber) const {
    return d->announcer.subscribe(std::move(subscriber));
}

Result<std::vector<CheckProblem>> Catalog::check() const {
    return checkCatalog({*d->readers, d->writer.get(), *d->previews, d->folder});
}

Result<Statistics> Catalog::statistics() const {
    return countStatistics(*d->readers, *d->previews, d->folder);
}

Result<std::filesystem::path> Catalog::snapshot() const {
    if (!d->writer) { // A newer version's folder stays as it is.
        return failure(ErrorCode::ReadOnly, platform::display(d->folder.filename()));
    }
    auto reader = d->readers->lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return takeSnapshot(reader->connection(), d->folder);
}

} // namespace fieldframe::catalog
