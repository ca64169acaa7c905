// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/catalog/change_set.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::database {
class ReaderPool;
class Writer;
} // namespace fieldframe::database

namespace fieldframe::catalog {

class AssetStore;
class FileStore;
class GalleryStore;
class CategoryStore;
class SavedSearchStore;
class DocumentStore;
class PreviewStore;
class Journal;
class ChangeWriter;
class ProtectionStore;
class Ledger;

enum class Access { ReadWrite, ReadOnly };

struct OpenOptions {
    Access access = Access::ReadWrite;
    std::string person;                                   ///< Who writes; empty = the system's user name.
    std::optional<std::uint64_t> previewBudgetBytes = {}; ///< Of larger previews; the usual where not given.
};

/// Something the user should know about how a catalog was opened.
struct OpenNotice {
    enum class Kind {
        NewerReadOnly,   ///< Written by a newer version: open for reading only, left byte for byte as it is.
        NoWriteAheadLog, ///< The file system can't do WAL: slower, and readers wait for the writer.
        Recovered,       ///< An interrupted run was cleared up.
        Migrated,        ///< Brought to this version; `detail` names the snapshot taken before.
    };
    Kind kind;
    std::string detail;
};

/// Why a change is made; stored in the journal, so never renumbered.
enum class Cause : std::uint8_t {
    Hand = 1,
    Template = 2,
    Import = 3,
    Merge = 4,
    Undo = 5,
    Redo = 6,
    Table = 7,
    Replace = 8, ///< Find and replace.
    Revert = 9,  ///< Back to what was said at an earlier time.
};
[[nodiscard]] std::string_view causeName(Cause cause);

/// What came of a change.
struct ChangeReceipt {
    GlobalId batch;           ///< Names the change in the journal; undo takes it.
    std::int64_t changes = 0; ///< Properties that really changed; 0 = nothing to do, nothing in the journal.
    ChangeSet changeSet;
};

struct CheckProblem {
    std::string what; ///< For example "integrity_check".
    std::string detail;
};

struct Statistics {
    std::int64_t images = 0;
    std::int64_t videos = 0;
    std::int64_t audio = 0;
    std::int64_t galleries = 0;
    std::int64_t categories = 0;
    std::int64_t pickedAssets = 0;
    std::int64_t pickedGalleries = 0;
    std::int64_t thumbnails = 0;
    std::int64_t journalEntries = 0;
    std::int64_t sizeBytes = 0; ///< Of the catalog folder's files.
};

/// A catalog folder, `NAME.fieldframe/`, opened by this function and no other. Thread-safe.
///
/// Reading never waits for writing (in WAL mode). All writing goes through write(), one transaction at a
/// time, on one thread and one connection.
class Catalog {
public:
    /// AlreadyExists where the folder is there and not empty. The 18 starting categories are in it.
    [[nodiscard]] static Result<std::unique_ptr<Catalog>> create(const std::filesystem::path& folder,
                                                                 const OpenOptions& options = {});
    /// NotFound, CatalogBusy (detail: who has it), CatalogCorrupt, CatalogNewer (only if even reading is
    /// impossible).
    [[nodiscard]] static Result<std::unique_ptr<Catalog>> open(const std::filesystem::path& folder,
                                                               const OpenOptions& options = {});
    /// Takes a verified snapshot where anything changed since the last one, checkpoints, gives up the lock.
    ~Catalog();

    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] GlobalId id() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const std::vector<OpenNotice>& notices() const;

    [[nodiscard]] const AssetStore& assets() const;
    [[nodiscard]] const FileStore& files() const;
    [[nodiscard]] const GalleryStore& galleries() const;
    [[nodiscard]] const CategoryStore& categories() const;
    [[nodiscard]] const SavedSearchStore& savedSearches() const;
    [[nodiscard]] const DocumentStore& documents() const;
    [[nodiscard]] const Journal& journal() const;
    [[nodiscard]] const ProtectionStore& protection() const;
    [[nodiscard]] const Ledger& ledger() const;
    [[nodiscard]] PreviewStore& previews() const;

    enum class Lane { Interactive, Bulk };
    using Work = std::function<Status(ChangeWriter&)>;
    /// Runs @p work in one transaction on the writer's thread and waits for the commit: a failed Status rolls
    /// all of it back. Interactive work goes before bulk work. ReadOnly where the catalog is. Not to be
    /// called from a subscriber.
    /// Transactions written with the same @p batch are one batch in the journal: the many steps of an import
    /// are one undo and one "last import". By default each is its own. @p undoes is the batch that this one
    /// takes back. @p label says by what, beyond the cause: the template's name, the table's.
    [[nodiscard]] Result<ChangeReceipt> write(Cause cause, Lane lane, const Work& work,
                                              const std::optional<GlobalId>& batch = {},
                                              const std::optional<GlobalId>& undoes = {},
                                              const std::string& label = {}) const;

    using Subscriber = std::function<void(const ChangeSet&)>;
    /// Called on the writer's thread after each commit; must be short. The returned token ends the
    /// subscription.
    [[nodiscard]] std::shared_ptr<void> subscribe(Subscriber subscriber) const;

    /// integrity_check, foreign_key_check, the text index, ranks, tombstones, previews: empty = clean.
    [[nodiscard]] Result<std::vector<CheckProblem>> check() const;
    [[nodiscard]] Result<Statistics> statistics() const;
    /// Under which name the journal keeps what is changed from now on; empty = the system's user name.
    void setPerson(const std::string& name) const;
    /// That name.
    [[nodiscard]] std::string person() const;
    /// A verified snapshot now; returns its path.
    [[nodiscard]] Result<std::filesystem::path> snapshot() const;

    /// For the search room, which compiles its own SQL.
    [[nodiscard]] database::ReaderPool& readers() const;

    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

private:
    class Private;
    explicit Catalog(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace fieldframe::catalog
