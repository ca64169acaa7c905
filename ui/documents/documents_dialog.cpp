// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documents_dialog.h"

#include "ui/bridge/text.h"
#include "ui/documents/document_text.h"
#include "ui/panels/empty_state.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace fieldframe::ui {

namespace {

/// Between the last key and the catalog.
constexpr int kPauseMilliseconds = 500;
constexpr int kIdRole = Qt::UserRole;
constexpr int kMargin = 2 * Theme::kUnit;
constexpr double kMostOfScreen = 0.92;
/// A splitter sets its panes a pixel too far to the right where one reads from there.
constexpr int kHair = 1;
constexpr std::array kDocumentKinds{DocumentKind::Newsletter, DocumentKind::Story, DocumentKind::News};
/// Pictures come from the grid, galleries are chosen.
constexpr std::array kTypedKinds{BlockKind::Heading, BlockKind::Lead,  BlockKind::Text,    BlockKind::Quote,
                                 BlockKind::List,    BlockKind::Links, BlockKind::Contacts};

QString newText(DocumentKind kind) {
    return kind == DocumentKind::Newsletter ? DocumentsDialog::tr("New newsletter")
           : kind == DocumentKind::Story    ? DocumentsDialog::tr("New story")
                                            : DocumentsDialog::tr("New news page");
}

} // namespace

DocumentsDialog::DocumentsDialog(Session& session, EditHistory& history, Selection selection, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_history(history)
    , m_selection(std::move(selection))
    , m_documents(new QListWidget(this))
    , m_title(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_language(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_comments(new QLineEdit(this))
    , m_headRows(new QFormLayout)
    , m_blocks(new BlockList(session.engine().catalog().id(), this))
    , m_form(new BlockForm(this))
    , m_preview(new DocumentPreview(session, this))
    , m_status(new QLabel(this))
    , m_stage(new QStackedWidget(this))
    , m_open(new QSplitter(this))
    , m_empty(new EmptyState(this)) {
    setWindowTitle(tr("Stories and newsletters"));
    for (const DocumentKind kind : kDocumentKinds) {
        QAction* const making = m_making.emplace_back(new QAction(newText(kind), this));
        connect(making, &QAction::triggered, this, [this, kind] { makeDocument(kind); });
    }
    auto* const picks = new QAction(tr("New newsletter of the editors’ picks"), this);
    connect(picks, &QAction::triggered, this, &DocumentsDialog::makeFromPicks);
    m_making.append(picks);
    arrange();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DocumentsDialog::save);
    connect(&session, &Session::changed, this, &DocumentsDialog::applyChanges);
    connect(m_form, &BlockForm::edited, this, &DocumentsDialog::typed);
    connect(m_documents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        const auto id =
            item != nullptr ? GlobalId::parse(toUtf8(item->data(kIdRole).toString())) : std::nullopt;
        if (id && *id != m_document.id && save()) {
            open(*id);
        }
    });
    connect(m_blocks, &QListWidget::currentRowChanged, this, [this] {
        if (save()) {
            showBlock();
        } else {
            const QSignalBlocker quiet(m_blocks);
            m_blocks->makeCurrent(m_form->shown().id);
        }
    });
    connect(m_preview, &DocumentPreview::named, m_blocks, &BlockList::setNames);
    connect(m_blocks, &BlockList::picturesDropped, this, &DocumentsDialog::addPictures);
    list({});
    refresh();
}

void DocumentsDialog::arrange() {
    auto* const parts = new QSplitter(this);
    parts->addWidget(m_side = buildDocuments());
    parts->addWidget(m_stage);
    parts->setStretchFactor(1, 1);
    m_open->addWidget(buildPage());
    m_open->addWidget(buildPreview());
    m_open->setStretchFactor(0, 1);
    m_open->setStretchFactor(1, 1);
    m_stage->addWidget(m_open);
    m_stage->addWidget(m_empty);
    for (QSplitter* const splitter : {parts, m_open}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(2 * Theme::kUnit);
        setThemedSheet(*splitter, QStringLiteral("QSplitter::handle { background: transparent; }"));
    }
    for (QListWidget* const list : {m_documents, static_cast<QListWidget*>(m_blocks)}) {
        setThemedSheet(
            *list,
            QStringLiteral("QListWidget { border: 1px solid %line%; border-radius: 4px; padding: 4px; }"
                           "QListWidget::item { min-height: 24px; padding: 0 4px; }"));
    }
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(Theme::kUnit);
    column->addWidget(parts, 1);
    column->addWidget(m_status);
    column->addLayout(buildFoot());
    const QSize wanted(fontMetrics().averageCharWidth() * 190, fontMetrics().lineSpacing() * 48);
    resize(wanted.boundedTo(screen()->availableSize() * kMostOfScreen));
    parts->setSizes({width() / 5, width() * 4 / 5});
    m_open->setSizes({width() * 2 / 5, width() * 2 / 5});
}

QPushButton* DocumentsDialog::button(const QString& text, void (DocumentsDialog::*slot)()) {
    auto* const made = new QPushButton(text, this);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, slot);
    m_changing << made;
    return made;
}

QWidget* DocumentsDialog::buildDocuments() {
    auto* const side = new QWidget(this);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(kHair, 0, kHair, 0);
    m_documents->setAccessibleName(tr("Stories, news pages and newsletters"));
    m_documents->setWordWrap(true);
    auto* const add = new QPushButton(tr("New"), this);
    add->setAutoDefault(false);
    m_changing << add;
    auto* const kinds = new QMenu(add);
    kinds->addActions(m_making);
    add->setMenu(kinds);
    auto* const row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(button(tr("Remove"), &DocumentsDialog::removeDocument));
    row->addStretch(1);
    column->addWidget(m_documents, 1);
    column->addLayout(row);
    return side;
}

QWidget* DocumentsDialog::buildPage() {
    m_page = new QWidget(this);
    auto* const column = new QVBoxLayout(m_page);
    column->setContentsMargins(kHair, 0, kHair, 0);
    column->setSpacing(Theme::kUnit);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addLayout(buildHead());
    column->addWidget(m_blocks, 2);
    column->addLayout(buildBlockButtons());
    column->addWidget(scroll, 3);
    return m_page;
}

QWidget* DocumentsDialog::buildPreview() {
    auto* const side = new QWidget(this);
    auto* const label = new QLabel(tr("Preview"), side);
    label->setBuddy(m_preview);
    setTone(*label, Tone::Muted);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(kHair, 0, kHair, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_preview, 1);
    return side;
}

QLayout* DocumentsDialog::buildHead() {
    const auto add = [&](const QString& name, QLineEdit* field, const QString& hint) {
        field->setAccessibleName(name);
        field->setPlaceholderText(hint);
        auto* const label = new QLabel(name, this);
        label->setBuddy(field);
        m_headRows->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &DocumentsDialog::typed);
    };
    add(tr("Title"), m_title, {});
    add(tr("Date"), m_date, tr("2018-12-14"));
    add(tr("Language"), m_language, tr("en, fr, es, ar…"));
    add(tr("Address of the page"), m_url, QStringLiteral("https://…"));
    add(tr("Comments to"), m_comments, tr("editor@example.org"));
    return m_headRows;
}

QLayout* DocumentsDialog::buildBlockButtons() {
    auto* const add = new QPushButton(tr("Add"), this);
    add->setAutoDefault(false);
    m_changing << add;
    auto* const kinds = new QMenu(add);
    for (const BlockKind kind : kTypedKinds) {
        kinds->addAction(kindText(kind), this, [this, kind] { addBlock(kind); });
    }
    kinds->addAction(tr("Gallery…"), this, &DocumentsDialog::chooseGallery);
    add->setMenu(kinds);
    auto* const up = new QPushButton(tr("Up"), this);
    auto* const down = new QPushButton(tr("Down"), this);
    auto* const row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(button(tr("Add the selection"), &DocumentsDialog::addSelection));
    for (QPushButton* const one : {up, down}) {
        one->setAutoDefault(false);
        m_changing << one;
        row->addWidget(one);
    }
    row->addWidget(button(tr("Take out"), &DocumentsDialog::removeBlock));
    row->addStretch(1);
    connect(up, &QPushButton::clicked, this, [this] { moveBlock(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveBlock(1); });
    const auto key = [&](const QKeySequence& keys, const std::function<void()>& verb) {
        auto* const shortcut = new QShortcut(keys, m_blocks);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveBlock(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveBlock(1); });
    key(QKeySequence(Qt::Key_Delete), [this] { removeBlock(); });
    return row;
}

QLayout* DocumentsDialog::buildFoot() {
    auto* const undo = new QPushButton(tr("Undo"), this);
    auto* const redo = new QPushButton(tr("Redo"), this);
    m_export = new QPushButton(tr("Export…"), this);
    auto* const close = new QPushButton(tr("Close"), this);
    m_copy = new QPushButton(tr("Copy the newsletter"), this);
    auto* const row = new QHBoxLayout;
    for (QPushButton* const one : {undo, redo}) {
        one->setAutoDefault(false);
        m_changing << one;
        row->addWidget(one);
    }
    row->addStretch(1);
    for (QPushButton* const one : {m_copy, m_export, close}) {
        one->setAutoDefault(false);
        row->addWidget(one);
    }
    connect(undo, &QPushButton::clicked, this, [this] {
        if (save()) {
            m_history.undo();
        }
    });
    connect(redo, &QPushButton::clicked, this, [this] {
        if (save()) {
            m_history.redo();
        }
    });
    connect(m_copy, &QPushButton::clicked, this, &DocumentsDialog::copyNewsletter);
    connect(m_export, &QPushButton::clicked, this, &DocumentsDialog::exportDocument);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

bool DocumentsDialog::isQuiet() const {
    return m_underWay == 0 && !m_pause.isActive() && !m_isTyped && m_history.isQuiet() &&
           m_preview->isQuiet();
}

void DocumentsDialog::tell(const QString& text) {
    m_status->setText(text);
}

void DocumentsDialog::refresh() {
    const bool isOpen = !m_document.id.isNil();
    const bool isEmpty = m_isListed && m_documents->count() == 0;
    m_page->setEnabled(isOpen);
    m_headRows->setRowVisible(m_comments, m_document.kind == DocumentKind::Newsletter);
    m_copy->setEnabled(isOpen && m_document.kind == DocumentKind::Newsletter);
    m_export->setEnabled(isOpen);
    for (QPushButton* const one : m_changing) {
        one->setEnabled(!m_session.isReadOnly());
    }
    m_side->setVisible(!isEmpty);
    m_stage->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_open);
    if (isEmpty) {
        showEmpty();
    }
}

void DocumentsDialog::showEmpty() {
    if (m_session.isReadOnly()) {
        m_empty->setContent(QStringLiteral("edit"), tr("No stories or newsletters"),
                            tr("The catalog is open for reading only: none can be made here."));
        return;
    }
    m_empty->setContent(
        QStringLiteral("edit"), tr("No stories or newsletters yet"),
        tr("One is drafted from the pictures that are selected in the window, or from the "
           "gallery it shows: with their credits, headlines and captions. Text, quotes, links "
           "and more pictures come in afterwards, and it leaves as a page or as a mail."),
        m_making.front());
    m_empty->setFurther(m_making.mid(1));
}

void DocumentsDialog::list(const GlobalId& chosen) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return engine.catalog().documents().list(); },
        [this, chosen](const Result<std::vector<catalog::DocumentSummary>>& documents) {
            --m_underWay;
            const GlobalId wanted = chosen.isNil() ? m_document.id : chosen;
            {
                const QSignalBlocker quiet(m_documents);
                m_documents->clear();
                for (const catalog::DocumentSummary& document :
                     documents.value_or(std::vector<catalog::DocumentSummary>())) {
                    auto* const item = new QListWidgetItem(
                        tr("%1\n%2").arg(oneLine(toQt(document.title)), kindText(document.kind)),
                        m_documents);
                    item->setData(kIdRole, toQt(document.id.text()));
                    if (document.id == wanted) {
                        m_documents->setCurrentItem(item);
                    }
                }
            }
            if (!documents) {
                tell(sentence(documents.error()));
                return;
            }
            m_isListed = true;
            if (wanted.isNil() && m_documents->count() > 0) {
                m_documents->setCurrentRow(0);
            } else if (m_documents->currentItem() == nullptr) {
                take(PageDocument());
            } else if (m_document.id != wanted) {
                open(wanted);
            }
        });
}

void DocumentsDialog::open(const GlobalId& document) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [document](const Engine& engine) { return engine.catalog().documents().document(document); },
        [this, token = m_generation.next()](Result<PageDocument> read) {
            --m_underWay;
            if (!m_generation.isCurrent(token)) {
                return;
            }
            if (read) {
                take(*std::move(read));
            } else {
                tell(sentence(read.error()));
            }
        });
}

void DocumentsDialog::done(int result) {
    // What can't be kept is told once; who leaves all the same has read it.
    if (save() || std::exchange(m_isLeft, true)) {
        QDialog::done(result);
    }
}

} // namespace fieldframe::ui
