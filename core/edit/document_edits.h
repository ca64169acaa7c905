// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/model/page_document.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fieldframe::edit {

/// A document's head; absent parts stay as they are, "" (nil, no services) takes a part away.
struct DocumentHeadEdit {
    std::optional<DocumentKind> kind;
    std::optional<std::string> title;    ///< InvalidInput for an empty one.
    std::optional<std::string> language; ///< BCP 47.
    std::optional<std::string> date;     ///< ISO 8601.
    std::optional<std::string> url;
    std::optional<std::string> commentsTo;
    std::optional<GlobalId> banner;
    std::optional<std::vector<ShareService>> share;
};

/// The verbs with which the user changes stories, news pages and newsletters. Each is one transaction, one
/// batch in the journal and so one undo (EditService::undo()); it returns after the commit. What the format
/// refuses is InvalidInput. Thread-safe.
class DocumentEdits {
public:
    explicit DocumentEdits(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}
    using Receipt = Result<catalog::ChangeReceipt>;

    /// Blocks without id get one. AlreadyExists where a document with its id is in the catalog; one that was
    /// removed comes back as @p document says. Returns its id.
    [[nodiscard]] Result<GlobalId> add(const PageDocument& document) const;
    /// add(), for a document that has an id; with the batch that takes it back.
    Receipt put(const PageDocument& document) const;
    /// The document with this id becomes as @p document says; only what differs is changed.
    Receipt replace(const PageDocument& document) const;
    /// Undo brings it back with all it had.
    Receipt remove(const GlobalId& document) const;

    /// Edits with the same @p batch are one batch: typing in a part is one undo, however often it is saved.
    /// Nothing that changes the same parts may come between them.
    Receipt setHead(const GlobalId& document, const DocumentHeadEdit& edit,
                    const std::optional<GlobalId>& batch = {}) const;
    Receipt setTitle(const GlobalId& document, std::string_view title) const;

    /// Before the block @p before; absent = at the end. Blocks without id get one.
    Receipt addBlocks(const GlobalId& document, std::span<const PageBlock> blocks,
                      const std::optional<GlobalId>& before = {}) const;
    /// The block with the id of @p block becomes @p block. @p batch: see setHead(). NotFound where it is not
    /// in the document.
    Receipt changeBlock(const GlobalId& document, const PageBlock& block,
                        const std::optional<GlobalId>& batch = {}) const;
    Receipt moveBlocks(const GlobalId& document, std::span<const GlobalId> blocks,
                       const std::optional<GlobalId>& before) const;
    Receipt removeBlocks(const GlobalId& document, std::span<const GlobalId> blocks) const;

private:
    const catalog::Catalog& m_catalog;
};

} // namespace fieldframe::edit
