// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"
#include "core/platform/descriptors.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>

/// The one way anything is written: into a temporary file beside the target, verified, fsynced, renamed, and
/// the folder fsynced. A kill at any moment leaves the old file or the whole new one, and at most a temporary
/// file whose name isTemporaryName() knows.
namespace fieldframe::platform {

enum class Replace {
    Never,    ///< An existing target is AlreadyExists (decided by the kernel, not by a check before).
    Existing, ///< An existing target is replaced in one step.
};

/// A file in the making. Destroyed without commit(), it removes itself.
class SafeFile {
public:
    /// Creates `.<beginning of name>.<random>.fieldframe-tmp` in the target's folder, which must exist
    /// (O_EXCL, 0600 until commit). The name is at most 255 bytes whatever the target's.
    [[nodiscard]] static Result<SafeFile> create(const std::filesystem::path& target);

    SafeFile(SafeFile&&) noexcept;
    SafeFile& operator=(SafeFile&&) noexcept;
    ~SafeFile();

    [[nodiscard]] const Descriptor& descriptor() const { return m_file; }
    [[nodiscard]] const std::filesystem::path& temporaryPath() const { return m_temporary; }
    [[nodiscard]] Status write(std::span<const std::byte> bytes);
    [[nodiscard]] Status write(std::string_view text);

    /// Takes over owner, group, ACL and extended attributes of the file that is to be replaced, as far as
    /// this process may: what the system refuses stays the new file's own.
    void takeOver(const Descriptor& replaced) const;

    /// fsync, rename to the target, fsync the folder. A replaced file hands its permissions on. After a
    /// failure the target is as before and the temporary file is gone; only when the last step, the folder's
    /// fsync, fails is the new file already in place, though perhaps not for good.
    [[nodiscard]] Status commit(Replace replace);

private:
    SafeFile(std::filesystem::path target, std::filesystem::path temporary, Descriptor file, unsigned mode);
    void discard() noexcept;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary; ///< Empty once committed or given up.
    Descriptor m_file;                 ///< Locked (flock) for as long as it is open.
    unsigned m_mode = 0;               ///< Permissions a new file gets at the end.
};

/// Writes @p bytes as a whole.
[[nodiscard]] Status writeFile(const std::filesystem::path& target, std::string_view bytes, Replace replace);

/// Copies @p source (as open; its stamp must not change meanwhile: ChangedWhileRead) to @p target, reads the
/// copy back from the disk and compares hashes (WriteFailed where they differ), keeps the modification time,
/// and commits with Replace::Never. Returns the hash. @p beforeReadBack sees the temporary file written and
/// synced: the place where a test damages it.
[[nodiscard]] Result<ContentHash>
copyVerified(const Descriptor& source, const std::filesystem::path& target, std::stop_token stop,
             const std::function<void(const std::filesystem::path& temporary)>& beforeReadBack = {});

/// XXH3-128 of the whole of @p file, read from its beginning; the file's position stays.
[[nodiscard]] Result<ContentHash> hashOf(const Descriptor& file, std::stop_token stop);

/// A folder in the making. Destroyed without publish() or leave(), it removes itself with all it holds.
class SafeFolder {
public:
    /// Makes an empty folder beside @p target, with a name isTemporaryName() knows.
    [[nodiscard]] static Result<SafeFolder> create(const std::filesystem::path& target);

    /// Makes `.<beginning of name>.fieldframe-part` beside @p target, or takes up the one that an earlier run
    /// left, killed or by leave(), with all it holds: what of that is whole is for the caller to find out.
    /// removeLeftovers() keeps off. AlreadyExists where a living process makes it, or where something else
    /// has that name.
    [[nodiscard]] static Result<SafeFolder> createOrTakeUp(const std::filesystem::path& target);

    SafeFolder(SafeFolder&&) noexcept;
    SafeFolder& operator=(SafeFolder&&) noexcept;
    ~SafeFolder();

    /// Where to put the files until publish().
    [[nodiscard]] const std::filesystem::path& path() const { return m_temporary; }

    /// Makes an empty file below path(), open for reading and writing, with the folders it needs. @p relative
    /// must stay below (InvalidInput); AlreadyExists where it is there. publish() makes it durable.
    [[nodiscard]] Result<Descriptor> newFile(const std::filesystem::path& relative) const;

    /// The same, with @p bytes in it, in place of whatever stands there. In one step: a kill leaves the old
    /// file or the new one.
    [[nodiscard]] Result<Descriptor> renewFile(const std::filesystem::path& relative,
                                               std::string_view bytes) const;

    /// Whether path() still leads to it: not where its disk was taken away or a folder above it renamed.
    [[nodiscard]] bool isInPlace() const;

    /// Syncs every file and folder below: what takes time in publish().
    [[nodiscard]] Status sync() const;

    /// Syncs every file and folder below, then renames to the target; WriteFailed where it is no more in
    /// place. With Replace::Never an existing target is AlreadyExists; with Replace::Existing the kernel
    /// exchanges the two in one step and the old one is removed. After a failure the temporary folder is gone
    /// and the target as it was.
    [[nodiscard]] Status publish(Replace replace = Replace::Never);

    /// Gives it up: removes it with all it holds. Nothing happens once it is published or left.
    void discard() noexcept;

    /// Leaves it as it is, for a later createOrTakeUp() or removeAbandoned().
    void leave() noexcept;

private:
    SafeFolder(std::filesystem::path target, std::filesystem::path temporary, Descriptor lock);

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    Descriptor m_lock; ///< Says to removeLeftovers() that somebody lives here.
};

[[nodiscard]] bool isTemporaryName(std::string_view fileName);

/// Removes what killed runs left directly in @p folder: names of isTemporaryName() that no living process
/// holds (each is locked while it is written). Returns how many. Never touches anything else.
std::size_t removeLeftovers(const std::filesystem::path& folder);

/// Removes the folders directly in @p folder that createOrTakeUp() made, that no living process holds, that
/// are this user's, and in which nothing was made or removed for @p age: nobody came back for them. Returns
/// how many.
std::size_t removeAbandoned(const std::filesystem::path& folder, std::chrono::seconds age);

} // namespace fieldframe::platform
