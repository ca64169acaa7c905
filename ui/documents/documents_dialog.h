// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/document_store.h"
#include "core/delivery/clipboard_newsletter.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/job_controller.h"
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

namespace fieldframe::ui {

/// Stories, news pages and newsletters: those that there are, the blocks of one, and what it looks like. Kept
/// as typed; each change is one step of undo. It stays open beside the pictures, which can be dragged to it.
/// GUI thread only.
class DocumentsDialog final : public QDialog {
    Q_OBJECT
public:
    using Selection = std::function<std::vector<AssetId>()>;
    /// @p selection: the pictures that "Add the selection" means. All outlive the dialog.
    DocumentsDialog(Session& session, EditHistory& history, JobController& jobs, Selection selection,
                    QWidget* parent = nullptr);

    /// As saved last.
    [[nodiscard]] const PageDocument& document() const { return m_document; }
    [[nodiscard]] QListWidget& documents() { return *m_documents; }
    [[nodiscard]] BlockList& blocks() { return *m_blocks; }
    [[nodiscard]] BlockForm& form() { return *m_form; }
    [[nodiscard]] QLineEdit& title() { return *m_title; }
    [[nodiscard]] DocumentPreview& preview() { return *m_preview; }
    [[nodiscard]] QLabel& status() { return *m_status; }
    /// All that was typed is saved, and all that can be seen has come.
    [[nodiscard]] bool isQuiet() const;

    void makeDocument(DocumentKind kind);
    void addBlock(BlockKind kind);
    void addPictures(const std::vector<AssetId>& assets, const GlobalId& before);
    void addSelection() { addPictures(m_selection(), {}); }
    void removeBlock();
    /// By @p rows, negative: up.
    void moveBlock(int rows);
    void removeDocument();
    /// As the file dialog does once a folder is named.
    void exportTo(const QString& folder);
    void copyNewsletter();

signals:
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
    void chooseFolder();
    void takeKind();
    void refresh();
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
    JobController& m_jobs;
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
    QWidget* m_page;
    QPushButton* m_copy = nullptr;
    QList<QPushButton*> m_changing; ///< Need a catalog that can be written.
    QTimer m_pause;
    Generation m_generation;
    GlobalId m_wanted; ///< The block to go to once it has come.
    bool m_isFilling = false;
    bool m_isTyped = false; ///< Something stands in the fields that the catalog does not have.
    bool m_isLeft = false;  ///< Somebody wanted to leave it so.
    int m_underWay = 0;
};

} // namespace fieldframe::ui
