// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/document_edits.h"

#include "core/base/text.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/document_words.h"
#include "core/model/page_document_json.h"

#include <algorithm>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;

Property propertyOf(const GlobalId& document, std::string_view name) {
    return {TargetKind::Document, document, std::string(name), ""};
}

Property propertyOf(const GlobalId& document, std::string_view word, const GlobalId& block) {
    return propertyOf(document, std::string(word) + block.text());
}

Result<bool> isThere(ChangeWriter& writer, const GlobalId& document) {
    const auto removed = writer.current(propertyOf(document, "removed"));
    if (!removed) {
        return tl::unexpected<Error>(removed.error());
    }
    return !*removed;
}

Status requireDocument(ChangeWriter& writer, const GlobalId& document) {
    const auto found = isThere(writer, document);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return *found ? Status() : failure(ErrorCode::NotFound, document.text(), "no such document");
}

Status requireBlock(ChangeWriter& writer, const GlobalId& document, const GlobalId& block) {
    const auto content = writer.current(propertyOf(document, catalog::kBlockWord, block));
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    return *content ? Status() : failure(ErrorCode::NotFound, block.text(), "no such block in the document");
}

Status writeHead(ChangeWriter& writer, const PageDocument& document) {
    for (const std::string_view word : catalog::kDocumentHeadWords) {
        const std::string value = catalog::headWord(document, word);
        if (Status done = writer.change(propertyOf(document.id, word), value); !done) {
            return done;
        }
    }
    return {};
}

Status writeBlock(ChangeWriter& writer, const GlobalId& document, const PageBlock& block) {
    // What the format can't say again would be lost on the way.
    const auto read = blockFromStored(storedBlock(block));
    PageBlock wanted = block;
    wanted.id = {};
    if (!read || *read != wanted) {
        return failure(ErrorCode::InvalidInput, block.id.text(),
                       read ? "/: says what its kind of block can't say" : read.error().detail);
    }
    return writer.change(propertyOf(document, catalog::kBlockWord, block.id), storedBlock(block));
}

Status removeBlock(ChangeWriter& writer, const GlobalId& document, const GlobalId& block) {
    const Status placed = writer.change(propertyOf(document, catalog::kPlaceWord, block), std::nullopt);
    return placed ? writer.change(propertyOf(document, catalog::kBlockWord, block), std::nullopt) : placed;
}

std::vector<GlobalId> idsOf(std::span<const PageBlock> blocks) {
    std::vector<GlobalId> ids;
    std::ranges::transform(blocks, std::back_inserter(ids), &PageBlock::id);
    return ids;
}

std::vector<PageBlock> withIds(std::span<const PageBlock> blocks) {
    std::vector<PageBlock> named(blocks.begin(), blocks.end());
    for (PageBlock& block : named) {
        block.id = block.id.isNil() ? GlobalId::generate() : block.id;
    }
    return named;
}

/// Blocks and their order; those that stand right already stay where they are.
Status writeBlocks(ChangeWriter& writer, const PageDocument& document) {
    const auto former = writer.documentBlocks(document.id);
    if (!former) {
        return tl::unexpected<Error>(former.error());
    }
    const std::vector<GlobalId> wanted = idsOf(document.blocks);
    std::vector<GlobalId> kept;
    for (const GlobalId& block : *former) {
        if (std::ranges::find(wanted, block) != wanted.end()) {
            kept.push_back(block);
        } else if (Status done = removeBlock(writer, document.id, block); !done) {
            return done;
        }
    }
    for (const PageBlock& block : document.blocks) {
        if (Status done = writeBlock(writer, document.id, block); !done) {
            return done;
        }
    }
    return kept == wanted ? Status() : writer.placeBlocks(document.id, wanted, std::nullopt);
}

Status write(ChangeWriter& writer, const PageDocument& document) {
    Status done = writeHead(writer, document);
    done = done ? writer.change(propertyOf(document.id, "removed"), std::nullopt) : done;
    return done ? writeBlocks(writer, document) : done;
}

PageDocument headOf(const DocumentHeadEdit& edit) {
    PageDocument head;
    head.kind = edit.kind.value_or(head.kind);
    head.title = text::cleaned(edit.title.value_or(""));
    head.language = text::cleaned(edit.language.value_or(""));
    head.date = text::cleaned(edit.date.value_or(""));
    head.url = text::cleaned(edit.url.value_or(""));
    head.commentsTo = text::cleaned(edit.commentsTo.value_or(""));
    head.banner = edit.banner.value_or(head.banner);
    head.share = edit.share.value_or(head.share);
    return head;
}

/// The words of the parts that @p edit names.
std::vector<std::string_view> wordsOf(const DocumentHeadEdit& edit) {
    const std::array named{edit.kind.has_value(),   edit.title.has_value(), edit.language.has_value(),
                           edit.date.has_value(),   edit.url.has_value(),   edit.commentsTo.has_value(),
                           edit.banner.has_value(), edit.share.has_value()};
    static_assert(named.size() == catalog::kDocumentHeadWords.size());
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (named[i]) {
            words.push_back(catalog::kDocumentHeadWords[i]);
        }
    }
    return words;
}

} // namespace

Result<GlobalId> DocumentEdits::add(const PageDocument& document) const {
    PageDocument made = document;
    made.id = made.id.isNil() ? GlobalId::generate() : made.id;
    const auto receipt = put(made);
    if (!receipt) {
        return tl::unexpected<Error>(receipt.error());
    }
    return made.id;
}

DocumentEdits::Receipt DocumentEdits::put(const PageDocument& document) const {
    PageDocument made = document;
    made.blocks = withIds(made.blocks);
    if (const Status valid = checkPageDocument(made); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto known = isThere(writer, made.id);
        if (!known) {
            return tl::unexpected<Error>(known.error());
        }
        if (*known) {
            return failure(ErrorCode::AlreadyExists, made.title, "a document with this id is in the catalog");
        }
        return write(writer, made);
    });
}

DocumentEdits::Receipt DocumentEdits::replace(const PageDocument& document) const {
    PageDocument made = document;
    made.blocks = withIds(made.blocks);
    if (const Status valid = checkPageDocument(made); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const Status found = requireDocument(writer, made.id);
        return found ? write(writer, made) : found;
    });
}

DocumentEdits::Receipt DocumentEdits::remove(const GlobalId& document) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const Status found = requireDocument(writer, document);
        return found ? writer.change(propertyOf(document, "removed"), "1") : found;
    });
}

DocumentEdits::Receipt DocumentEdits::setHead(const GlobalId& document, const DocumentHeadEdit& edit,
                                              const std::optional<GlobalId>& batch) const {
    const PageDocument head = headOf(edit);
    if (edit.title && head.title.empty()) {
        return failure(ErrorCode::InvalidInput, "title", "must not be empty");
    }
    return m_catalog.write(
        Cause::Hand, Catalog::Lane::Interactive,
        [&](ChangeWriter& writer) -> Status {
            if (Status found = requireDocument(writer, document); !found) {
                return found;
            }
            for (const std::string_view word : wordsOf(edit)) {
                const Status done = writer.change(propertyOf(document, word), catalog::headWord(head, word));
                if (!done) {
                    return done;
                }
            }
            return {};
        },
        batch);
}

DocumentEdits::Receipt DocumentEdits::setTitle(const GlobalId& document, std::string_view title) const {
    DocumentHeadEdit edit;
    edit.title = std::string(title);
    return setHead(document, edit);
}

DocumentEdits::Receipt DocumentEdits::addBlocks(const GlobalId& document, std::span<const PageBlock> blocks,
                                                const std::optional<GlobalId>& before) const {
    const std::vector<PageBlock> made = withIds(blocks);
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        if (Status found = requireDocument(writer, document); !found) {
            return found;
        }
        const auto former = writer.documentBlocks(document);
        if (!former) {
            return tl::unexpected<Error>(former.error());
        }
        if (former->size() + made.size() > kMaxBlocks) {
            return failure(ErrorCode::TooLarge, document.text(), "a document has too many blocks");
        }
        for (const PageBlock& block : made) {
            if (std::ranges::find(*former, block.id) != former->end()) {
                return failure(ErrorCode::AlreadyExists, block.id.text(), "the block is in the document");
            }
            if (Status done = writeBlock(writer, document, block); !done) {
                return done;
            }
        }
        return writer.placeBlocks(document, idsOf(made), before);
    });
}

DocumentEdits::Receipt DocumentEdits::changeBlock(const GlobalId& document, const PageBlock& block,
                                                  const std::optional<GlobalId>& batch) const {
    return m_catalog.write(
        Cause::Hand, Catalog::Lane::Interactive,
        [&](ChangeWriter& writer) -> Status {
            Status found = requireDocument(writer, document);
            found = found ? requireBlock(writer, document, block.id) : found;
            return found ? writeBlock(writer, document, block) : found;
        },
        batch);
}

DocumentEdits::Receipt DocumentEdits::moveBlocks(const GlobalId& document, std::span<const GlobalId> blocks,
                                                 const std::optional<GlobalId>& before) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        Status found = requireDocument(writer, document);
        for (const GlobalId& block : blocks) {
            found = found ? requireBlock(writer, document, block) : found;
        }
        return found ? writer.placeBlocks(document, {blocks.begin(), blocks.end()}, before) : found;
    });
}

DocumentEdits::Receipt DocumentEdits::removeBlocks(const GlobalId& document,
                                                   std::span<const GlobalId> blocks) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        Status done = requireDocument(writer, document);
        for (const GlobalId& block : blocks) {
            done = done ? requireBlock(writer, document, block) : done;
            done = done ? removeBlock(writer, document, block) : done;
        }
        return done;
    });
}

} // namespace fieldframe::edit
