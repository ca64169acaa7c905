// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/document_store.h"
#include "core/delivery/clipboard_newsletter.h"
#include "core/edit/document_drafts.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/documents/block_form.h"
#include "ui/documents/block_list.h"
#include "ui/documents/document_preview.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace fieldframe::ui {

class EmptyState;

/// Stories, news pages and newsletters: those that there are, the blocks of one, and what it looks like. Kept
/// as typed; each change is one step of undo. It stays open beside the pictures, which can be dragged to it.
/// GUI thread only.
class DocumentsDialog final : public QDialog {
    Q_OBJECT
public:
    using Selection = std::function<edit::DraftSources()>;
    /// @p selection: what new documents are drafted from; its pictures are those that "Add the selection"
    /// means. All outlive the dialog.
    DocumentsDialog(Session& session, EditHistory& history, Selection selection, QWidget* parent = nullptr);

    /// As saved last.
    [[nodiscard]] const PageDocument& document() const { return m_document; }
    [[nodiscard]] QListWidget& documents() { return *m_documents; }
    [[nodiscard]] BlockList& blocks() { return *m_blocks; }
    [[nodiscard]] BlockForm& form() { return *m_form; }
    [[nodiscard]] QLineEdit& title() { return *m_title; }
    [[nodiscard]] DocumentPreview& preview() { return *m_preview; }
    [[nodiscard]] QLabel& status() { return *m_status; }
    /// What stands where there is no document yet.
    [[nodiscard]] EmptyState& empty() { return *m_empty; }
    /// All that was typed is saved, and all that can be seen has come.
    [[nodiscard]] bool isQuiet() const;

    /// Drafted from the selection where there is one.
    void makeDocument(DocumentKind kind);
    /// A newsletter of the editors' picks.
    void makeFromPicks();
    void addBlock(BlockKind kind);
    void addPictures(const std::vector<AssetId>& assets, const GlobalId& before);
    void addSelection() { addPictures(m_selection().assets, {}); }
    /// Behind the current block: in a newsletter an item of its own, else the whole gallery.
    void addGallery(GalleryId gallery);
    void removeBlock();
    /// By @p rows, negative: up.
    void moveBlock(int rows);
    void removeDocument();
    void copyNewsletter();
    /// Asks for its export as it is now.
    void exportDocument();

signals:
    void exportWanted(const fieldframe::PageDocument& document);
    /// A newsletter is in the clipboard, or why not.
    void copied(bool isThere);

public slots:
    void done(int result) override;

private:
    QWidget* buildDocuments();
    QWidget* buildPage();
    QLayout* buildHead();
    QLayout* buildBlockButtons();
    QLayout* buildFoot();
    QPushButton* button(const QString& text, void (DocumentsDialog::*slot)());
    void arrange();
    [[nodiscard]] QWidget* buildPreview();
    void refresh();
    void showEmpty();
    void chooseGallery();
    using Sources = std::function<Result<edit::DraftSources>(const catalog::Catalog&)>;
    void draft(DocumentKind kind, Sources sources);
    void addBlocks(const QString& text,
                   std::function<Result<std::vector<PageBlock>>(const catalog::Catalog&)> blocks);
    void tell(const QString& text);
    void list(const GlobalId& chosen);
    void open(const GlobalId& document);
    void take(PageDocument document);
    void showBlock();
    void applyChanges(const catalog::ChangeSet& changes);
    void typed();
    /// What was typed goes into the catalog now. False where it can't be kept: then it stays in the fields,
    /// and why is told.
    bool save();
    void saveHead();
    void saveBlock();
    /// Why what stands in the fields can't be kept; empty where it can.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] PageDocument shownHead() const;
    using Verb = std::function<EditHistory::Receipt(const catalog::Catalog&)>;
    void perform(const QString& text, Verb verb, const GlobalId& chosen = {});
    void putIntoClipboard(const Result<delivery::ClipboardNewsletter>& made);

    Session& m_session;
    EditHistory& m_history;
    Selection m_selection;
    PageDocument m_document;
    QListWidget* m_documents;
    QLineEdit* m_title;
    QLineEdit* m_date;
    QLineEdit* m_language;
    QLineEdit* m_url;
    QLineEdit* m_comments;
    QFormLayout* m_headRows;
    BlockList* m_blocks;
    BlockForm* m_form;
    DocumentPreview* m_preview;
    QLabel* m_status;
    QStackedWidget* m_stage; ///< m_open, or m_empty.
    QSplitter* m_open;
    EmptyState* m_empty;
    QWidget* m_side = nullptr;
    QWidget* m_page = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QList<QAction*> m_making;       ///< One for each kind of document.
    QList<QPushButton*> m_changing; ///< Need a catalog that can be written.
    QTimer m_pause;
    Generation m_generation;
    GlobalId m_wanted;       ///< The block to go to once it has come.
    bool m_isListed = false; ///< It is known which documents there are.
    bool m_isFilling = false;
    bool m_isTyped = false; ///< Something stands in the fields that the catalog does not have.
    bool m_isLeft = false;  ///< Somebody wanted to leave it so.
    int m_underWay = 0;
};

} // namespace fieldframe::ui
