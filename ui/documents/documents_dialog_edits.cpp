// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentsDialog that changes documents.
#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "core/delivery/publisher_file.h"
#include "core/edit/document_drafts.h"
#include "core/edit/document_edits.h"
#include "core/model/page_document_json.h"
#include "core/model/web_address.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/gallery_chooser.h"
#include "ui/documents/documents_dialog.h"

#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace fieldframe::ui {

namespace {

/// More make a newsletter that mail programs cut off.
constexpr std::size_t kMostPicks = 10;

/// Row of @p block; -1 where it is gone.
int rowOf(const PageDocument& document, const GlobalId& block) {
    const auto found = std::ranges::find(document.blocks, block, &PageBlock::id);
    return found != document.blocks.end() ? static_cast<int>(found - document.blocks.begin()) : -1;
}

bool areAddresses(const PageBlock& block) {
    const auto isRight = [](const std::string& url) { return url.empty() || isWebAddress(url); };
    return isRight(block.url) && isRight(block.shareUrl) &&
           std::ranges::all_of(block.links, [](const DocumentLink& link) { return isWebAddress(link.url); });
}

/// @p made with what @p sources say; its title goes before theirs, but for a story of a gallery.
Result<PageDocument> draftOf(const catalog::Catalog& catalog, const PageDocument& made,
                             const edit::DraftSources& sources) {
    if (sources.galleries.empty() && sources.assets.empty()) {
        return made;
    }
    const auto publisher = delivery::PublisherFile(catalog.folder()).read();
    if (!publisher) {
        return tl::unexpected<Error>(publisher.error());
    }
    const bool hasOwnTitle = made.kind != DocumentKind::Newsletter && !sources.galleries.empty();
    const edit::DraftHead head{made.kind, hasOwnTitle ? std::string() : made.title, made.language, made.date,
                               publisher->baseUrl};
    auto document = edit::draftDocument(catalog, head, sources);
    if (document) {
        document->id = made.id;
    }
    return document;
}

Result<std::vector<PageBlock>> galleryBlock(const catalog::Catalog& catalog, GalleryId gallery) {
    const auto summary = catalog.galleries().summary(gallery);
    if (!summary) {
        return tl::unexpected<Error>(summary.error());
    }
    PageBlock block;
    block.kind = BlockKind::Gallery;
    block.target = summary->globalId;
    return std::vector{block};
}

void fill(QLineEdit& field, const std::string& text) {
    const QString shown = toQt(text);
    if (field.text() != shown) {
        field.setText(shown);
    }
}

} // namespace

void DocumentsDialog::take(PageDocument document) {
    const bool isOther = document.id != m_document.id;
    m_isTyped = m_isTyped && !isOther;
    m_document = std::move(document);
    m_isFilling = true;
    if (isOther || !m_isTyped) {
        fill(*m_title, m_document.title);
        fill(*m_date, m_document.date);
        fill(*m_language, m_document.language);
        fill(*m_url, m_document.url);
        fill(*m_comments, m_document.commentsTo);
    }
    m_blocks->show(m_document.blocks);
    if (!m_wanted.isNil() && rowOf(m_document, m_wanted) >= 0) {
        const QSignalBlocker quiet(m_blocks);
        m_blocks->makeCurrent(std::exchange(m_wanted, GlobalId()));
    }
    m_isFilling = false;
    if (isOther || !m_isTyped) {
        showBlock();
        tell({});
    }
    refresh();
    m_preview->show(m_document);
}

void DocumentsDialog::showBlock() {
    const int row = rowOf(m_document, m_blocks->current());
    m_form->setEnabled(row >= 0 && !m_session.isReadOnly());
    m_form->show(row >= 0 ? m_document.blocks[static_cast<std::size_t>(row)] : PageBlock());
}

void DocumentsDialog::applyChanges(const catalog::ChangeSet& changes) {
    if (changes.documents.empty()) {
        return;
    }
    list({});
    if (std::ranges::find(changes.documents, m_document.id) != changes.documents.end()) {
        open(m_document.id);
    }
}

void DocumentsDialog::typed() {
    if (!m_isFilling && !m_document.id.isNil()) {
        m_isTyped = true;
        m_pause.start();
    }
}

PageDocument DocumentsDialog::shownHead() const {
    PageDocument head = m_document;
    head.title = toUtf8(m_title->text().trimmed());
    head.date = toUtf8(m_date->text().trimmed());
    head.language = toUtf8(m_language->text().trimmed());
    head.url = toUtf8(m_url->text().trimmed());
    head.commentsTo = toUtf8(m_comments->text().trimmed());
    return head;
}

QString DocumentsDialog::fault() const {
    const PageDocument head = shownHead();
    if (head.title.empty()) {
        return tr("A title is needed.");
    }
    if (!head.date.empty() && !PartialDateTime::parse(head.date)) {
        return tr("A date is written like 2018-12-14.");
    }
    if (!head.commentsTo.empty() && !isMailbox(head.commentsTo)) {
        return tr("Comments go to an address like editor@example.org.");
    }
    const PageBlock block = m_form->shown();
    if ((!head.url.empty() && !isWebAddress(head.url)) || !areAddresses(block)) {
        return tr("An address begins with https://, http:// or mailto:");
    }
    PageDocument whole = head;
    if (const int row = rowOf(whole, block.id); row >= 0) {
        whole.blocks[static_cast<std::size_t>(row)] = block;
    }
    const Status right = checkPageDocument(whole);
    return right ? QString() : tr("Not kept yet: %1").arg(oneLine(toQt(right.error().detail)));
}

bool DocumentsDialog::save() {
    m_pause.stop();
    if (!m_isTyped || m_document.id.isNil() || m_session.isReadOnly()) {
        return true;
    }
    const QString wrong = fault();
    tell(wrong);
    if (!wrong.isEmpty()) {
        return false;
    }
    m_isTyped = false;
    m_isLeft = false;
    saveHead();
    saveBlock();
    return true;
}

void DocumentsDialog::saveHead() {
    const PageDocument head = shownHead();
    edit::DocumentHeadEdit edit;
    const auto changed = [](const std::string& now, const std::string& before) {
        return now != before ? std::optional(now) : std::nullopt;
    };
    edit.title = changed(head.title, m_document.title);
    edit.date = changed(head.date, m_document.date);
    edit.language = changed(head.language, m_document.language);
    edit.url = changed(head.url, m_document.url);
    edit.commentsTo = changed(head.commentsTo, m_document.commentsTo);
    if (!edit.title && !edit.date && !edit.language && !edit.url && !edit.commentsTo) {
        return;
    }
    m_document = head;
    const catalog::Catalog& catalog = m_session.engine().catalog();
    m_history.performPart(
        QStringLiteral("document %1").arg(toQt(m_document.id.text())), tr("Head of a page"),
        [&catalog, id = m_document.id, edit](const edit::EditService&, const GlobalId& batch) {
            return edit::DocumentEdits(catalog).setHead(id, edit, batch);
        },
        [](const EditHistory::Receipt&) {});
}

void DocumentsDialog::saveBlock() {
    const PageBlock block = m_form->shown();
    const int row = rowOf(m_document, block.id);
    if (row < 0 || m_document.blocks[static_cast<std::size_t>(row)] == block) {
        return;
    }
    // What is typed next is compared with this, not with what came before it.
    m_document.blocks[static_cast<std::size_t>(row)] = block;
    const catalog::Catalog& catalog = m_session.engine().catalog();
    m_history.performPart(
        QStringLiteral("block %1").arg(toQt(block.id.text())), tr("Text of a page"),
        [&catalog, id = m_document.id, block](const edit::EditService&, const GlobalId& batch) {
            return edit::DocumentEdits(catalog).changeBlock(id, block, batch);
        },
        [](const EditHistory::Receipt&) {});
}

void DocumentsDialog::perform(const QString& text, Verb verb, const GlobalId& chosen) {
    if (!save()) {
        return;
    }
    m_history.performWith(
        text, [verb = std::move(verb)](const Engine& engine) { return verb(engine.catalog()); },
        [this, guard = QPointer<DocumentsDialog>(this), chosen](const EditHistory::Receipt& receipt) {
            if (guard && receipt && !chosen.isNil()) {
                list(chosen);
            }
        });
}

void DocumentsDialog::makeDocument(DocumentKind kind) {
    draft(kind, [sources = m_selection()](const catalog::Catalog&) { return sources; });
}

void DocumentsDialog::makeFromPicks() {
    draft(DocumentKind::Newsletter,
          [](const catalog::Catalog& catalog) { return edit::pickedSources(catalog, kMostPicks); });
}

void DocumentsDialog::draft(DocumentKind kind, Sources sources) {
    PageDocument made;
    made.id = GlobalId::generate();
    made.kind = kind;
    if (kind == DocumentKind::Newsletter) {
        made.date = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    }
    made.language = toUtf8(QLocale().name().section(QLatin1Char('_'), 0, 0));
    made.title = toUtf8(kind == DocumentKind::Newsletter ? tr("New newsletter")
                        : kind == DocumentKind::Story    ? tr("New story")
                                                         : tr("New news page"));
    perform(
        tr("New page"),
        [made, sources = std::move(sources)](const catalog::Catalog& catalog) -> EditHistory::Receipt {
            const auto from = sources(catalog);
            const auto document = from ? draftOf(catalog, made, *from) : tl::unexpected<Error>(from.error());
            return document ? edit::DocumentEdits(catalog).put(*document)
                            : EditHistory::Receipt(tl::unexpected<Error>(document.error()));
        },
        made.id);
}

void DocumentsDialog::addBlock(BlockKind kind) {
    if (m_document.id.isNil()) {
        return;
    }
    PageBlock block;
    block.kind = kind;
    addBlocks(tr("New block"), [block](const catalog::Catalog&) -> Result<std::vector<PageBlock>> {
        return std::vector{block};
    });
}

void DocumentsDialog::addBlocks(
    const QString& text, std::function<Result<std::vector<PageBlock>>(const catalog::Catalog&)> blocks) {
    const GlobalId first = GlobalId::generate();
    const GlobalId next = m_blocks->blockAt(m_blocks->currentRow() + 1);
    m_wanted = first;
    perform(text,
            [id = m_document.id, first, next,
             blocks = std::move(blocks)](const catalog::Catalog& catalog) -> EditHistory::Receipt {
                auto made = blocks(catalog);
                if (!made) {
                    return tl::unexpected<Error>(made.error());
                }
                if (!made->empty()) {
                    made->front().id = first;
                }
                return edit::DocumentEdits(catalog).addBlocks(
                    id, *made, next.isNil() ? std::nullopt : std::optional(next));
            });
}

void DocumentsDialog::chooseGallery() {
    auto* const chooser = new GalleryChooser(m_session, tr("Add"), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        if (const auto chosen = chooser->choice()) {
            addGallery(chosen->id);
        }
    });
    chooser->open();
}

void DocumentsDialog::addGallery(GalleryId gallery) {
    if (m_document.id.isNil()) {
        return;
    }
    PageDocument like;
    like.kind = m_document.kind;
    like.language = m_document.language;
    const bool isFirst = m_document.blocks.empty();
    addBlocks(tr("Gallery into a page"),
              [like, gallery, isFirst](const catalog::Catalog& catalog) -> Result<std::vector<PageBlock>> {
                  if (like.kind != DocumentKind::Newsletter) {
                      return galleryBlock(catalog, gallery);
                  }
                  auto item = draftOf(catalog, like, {{gallery}, {}});
                  if (!item) {
                      return tl::unexpected<Error>(item.error());
                  }
                  for (PageBlock& block : item->blocks) {
                      block.kind = block.kind == BlockKind::Lead && !isFirst ? BlockKind::Text : block.kind;
                  }
                  return std::move(item->blocks);
              });
}

void DocumentsDialog::addPictures(const std::vector<AssetId>& assets, const GlobalId& before) {
    if (m_document.id.isNil() || assets.empty()) {
        tell(tr("Select pictures in the window first."));
        return;
    }
    perform(tr("Pictures into a page"),
            [id = m_document.id, assets, before](const catalog::Catalog& catalog) -> EditHistory::Receipt {
                const auto found = catalog.assets().summaries(assets);
                if (!found) {
                    return tl::unexpected<Error>(found.error());
                }
                std::vector<PageBlock> blocks;
                for (const AssetSummary& asset : *found) {
                    PageBlock& block = blocks.emplace_back();
                    block.kind = BlockKind::Picture;
                    block.target = asset.globalId;
                }
                return edit::DocumentEdits(catalog).addBlocks(
                    id, blocks, before.isNil() ? std::nullopt : std::optional(before));
            });
}

void DocumentsDialog::removeBlock() {
    const GlobalId block = m_blocks->current();
    if (!block.isNil()) {
        perform(tr("Block out of a page"), [id = m_document.id, block](const catalog::Catalog& catalog) {
            return edit::DocumentEdits(catalog).removeBlocks(id, std::span(&block, 1));
        });
    }
}

void DocumentsDialog::moveBlock(int rows) {
    const GlobalId block = m_blocks->current();
    const int to = m_blocks->currentRow() + rows;
    if (block.isNil() || to < 0 || to >= m_blocks->count()) {
        return;
    }
    // Behind the one that it passes on its way down.
    const GlobalId before = m_blocks->blockAt(rows < 0 ? to : to + 1);
    m_wanted = block;
    perform(tr("Order of a page"), [id = m_document.id, block, before](const catalog::Catalog& catalog) {
        return edit::DocumentEdits(catalog).moveBlocks(id, std::span(&block, 1),
                                                       before.isNil() ? std::nullopt : std::optional(before));
    });
}

void DocumentsDialog::removeDocument() {
    if (!m_document.id.isNil()) {
        perform(tr("Remove a page"), [id = m_document.id](const catalog::Catalog& catalog) {
            return edit::DocumentEdits(catalog).remove(id);
        });
    }
}

} // namespace fieldframe::ui
