// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "core/batch/batch_folder.h"
#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/candidate_delegate.h"
#include "ui/dialogs/import_options.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kScanPauseMilliseconds = 150;
constexpr int kExamplePauseMilliseconds = 300;
constexpr int kTreeWidth = 240;
constexpr int kOptionsWidth = 300;
constexpr QSize kUsualSize{1120, 720};

QVBoxLayout* columnIn(QWidget* box) {
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kUnit);
    return column;
}

} // namespace

ImportDialog::ImportDialog(Session& session, KeptChoices& kept, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_kept(kept)
    , m_folders(session)
    , m_files(session)
    , m_tree(new QTreeView(this))
    , m_grid(new QListView(this))
    , m_options(new ImportOptions(kept, this))
    , m_counts(new QLabel(this))
    , m_hint(new QLabel(m_grid))
    , m_problem(new QLabel(this))
    , m_all(new QPushButton(tr("Tick all"), this))
    , m_none(new QPushButton(tr("Tick none"), this))
    , m_import(nullptr) {
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    auto* const splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * Theme::kUnit);
    setThemedSheet(*splitter, QStringLiteral("QSplitter::handle { background: transparent; }"));
    splitter->addWidget(buildTree());
    splitter->addWidget(buildFiles());
    splitter->addWidget(buildOptions());
    splitter->setStretchFactor(1, 1);
    // Wide enough for the longest choice in the type of the day, which can't be broken into lines.
    const int options = std::max(kOptionsWidth, m_options->minimumSizeHint().width() + 3 * Theme::kUnit);
    splitter->setSizes(
        {kTreeWidth, std::max(kTreeWidth, kUsualSize.width() - kTreeWidth - options), options});

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    setTone(*m_problem, Tone::Muted);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* const bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(buttons);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
    resize(parent ? kUsualSize.boundedTo(parent->window()->size() - QSize(48, 48)) : kUsualSize);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_options->remember();
        rememberSources();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter imports, wherever the keyboard is; Space presses the other buttons.
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(button == m_import);
    }
    connectParts();
    readTemplates();
    refresh();
    m_tree->setFocus();
}

void ImportDialog::readTemplates() {
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return batch::TemplateStore(engine.catalog()).list(); },
        [this](const Result<std::vector<batch::TemplateStore::Entry>>& entries) {
            QStringList names;
            m_templateProblem = entries ? QString() : sentence(entries.error());
            for (const auto& entry : entries.value_or(std::vector<batch::TemplateStore::Entry>())) {
                if (!entry.error) {
                    names.append(toQt(entry.name));
                } else {
                    m_templateProblem = sentence(*entry.error);
                }
            }
            m_options->setTemplates(names);
            refresh();
        });
}

ImportDialog::~ImportDialog() {
    // The views look at the models to their last moment, and child widgets outlive members.
    delete m_tree;
    delete m_grid;
}

QWidget* ImportDialog::buildTree() {
    auto* const box = new QWidget(this);
    auto* const column = columnIn(box);
    auto* const heading = new QLabel(tr("From"), box);
    heading->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    heading->setBuddy(m_tree);
    m_tree->setModel(&m_folders);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAccessibleName(tr("Volumes and folders"));
    m_tree->setToolTip(tr("Space ticks a folder; it is taken whole, with the folders in it"));
    setThemedSheet(
        *m_tree,
        QStringLiteral(
            "QTreeView { background: %field%; border: 1px solid %line%; border-radius: 4px; padding: 4px; }"
            "QTreeView::item { min-height: 24px; }"));
    auto* const add = new QPushButton(tr("Other folder…"), box);
    connect(add, &QPushButton::clicked, this, &ImportDialog::addFolder);
    column->addWidget(heading);
    column->addWidget(m_tree, 1);
    column->addWidget(add);
    box->setMinimumWidth(kTreeWidth / 2);
    return box;
}

QWidget* ImportDialog::buildFiles() {
    auto* const box = new QWidget(this);
    auto* const column = columnIn(box);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    m_grid->setModel(&m_files);
    m_grid->setItemDelegate(new CandidateDelegate(m_grid));
    m_grid->setFlow(QListView::LeftToRight);
    m_grid->setWrapping(true);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setGridSize(CandidateDelegate::cellSize());
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setAccessibleName(tr("Files to import"));
    m_grid->setToolTip(tr("Space ticks and unticks what is selected"));
    m_grid->installEventFilter(this);
    m_grid->viewport()->setAutoFillBackground(false);
    setThemedSheet(*m_grid, QStringLiteral("QListView { border: 1px solid %line%; border-radius: 4px; }"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setTone(*m_hint, Tone::Muted);
    auto* const inside = new QVBoxLayout(m_grid);
    inside->addWidget(m_hint);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(m_counts);
    // A line of its own: beside the buttons large type would cut all three.
    column->addWidget(&m_options->onlyNew());
    column->addLayout(row);
    column->addWidget(m_grid, 1);
    box->setMinimumWidth(kTreeWidth);
    return box;
}

QWidget* ImportDialog::buildOptions() {
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(m_options);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setMinimumWidth(kOptionsWidth * 2 / 3);
    return scroll;
}

void ImportDialog::connectParts() {
    m_scanPause.setSingleShot(true);
    m_scanPause.setInterval(kScanPauseMilliseconds);
    m_examplePause.setSingleShot(true);
    m_examplePause.setInterval(kExamplePauseMilliseconds);
    connect(&m_scanPause, &QTimer::timeout, this, &ImportDialog::scanTicked);
    connect(&m_examplePause, &QTimer::timeout, this, &ImportDialog::showExample);
    connect(&m_folders, &FolderTreeModel::ticksChanged, this, [this] {
        m_scanPause.start();
        refresh();
    });
    connect(&m_folders, &FolderTreeModel::loaded, this, &ImportDialog::takeSources);
    connect(&m_files, &CandidateModel::countsChanged, this, [this] {
        refresh();
        m_examplePause.start();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_files.setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_files.setAllTicked(false); });
    connect(m_options, &ImportOptions::changed, this, &ImportDialog::refresh);
    connect(&m_options->onlyNew(), &QCheckBox::toggled, this, [this](bool isOnlyNew) {
        m_files.setOnlyNew(isOnlyNew);
        refresh();
    });
    m_files.setOnlyNew(m_options->onlyNew().isChecked());
}

void ImportDialog::addPaths(const QStringList& paths) {
    for (const QString& path : paths) {
        m_folders.addTicked(path);
    }
}

void ImportDialog::addFolder() {
    auto* const dialog = new QFileDialog(this, tr("Import a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addPaths);
    dialog->open();
}

void ImportDialog::scanTicked() {
    m_files.scan(m_folders.ticked());
}

void ImportDialog::toggleSelected() {
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    const bool isAnyUnticked = std::ranges::any_of(
        selected, [this](const QModelIndex& index) { return !m_files.isTicked(index.row()); });
    m_files.setTicked(selected, isAnyUnticked);
}

QString ImportDialog::countsText() const {
    const CandidateCounts counts = m_files.counts();
    const QLocale locale;
    if (m_files.isScanning()) {
        return tr("Looking for files… %1 found").arg(locale.toString(counts.files));
    }
    if (counts.files == 0) {
        return {};
    }
    return tr("Files: %1, in the catalog already: %2, ticked: %3")
        .arg(locale.toString(counts.files), locale.toString(counts.known), locale.toString(counts.ticked));
}

void ImportDialog::refresh() {
    const bool hasFolders = !m_folders.ticked().empty();
    const CandidateCounts counts = m_files.counts();
    const QString optionsProblem = m_options->problem();
    const bool isLooking = m_scanPause.isActive() || m_files.isScanning();
    m_counts->setText(countsText());
    QString hint;
    if (!hasFolders) {
        hint = tr("Tick folders at the side, or drop folders and files here.\n"
                  "Their pictures are shown before anything is imported.");
    } else if (m_files.rowCount() == 0 && !isLooking) {
        hint = counts.files > 0 ? tr("The catalog has all of these already.")
                                : tr("No pictures, videos or sound here.");
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const auto& problems = m_files.problems();
    QString problem = optionsProblem;
    if (problem.isEmpty() && !problems.empty()) {
        problem = tr("%Ln place(s) could not be looked at: %1", nullptr, static_cast<int>(problems.size()))
                      .arg(sentence(problems.front().error));
    }
    m_problem->setText(problem.isEmpty() ? m_templateProblem : problem);
    m_all->setEnabled(counts.files > 0);
    m_none->setEnabled(counts.files > 0);
    // While it still looks for files, what it will find is wanted too.
    m_import->setEnabled(hasFolders && optionsProblem.isEmpty() && (isLooking || counts.ticked > 0));
}

void ImportDialog::showExample() {
    const ingest::Candidate* const first = m_files.firstTicked();
    if (!first || first->file.path == m_exampleOf) {
        return;
    }
    m_exampleOf = first->file.path;
    NamingExample example;
    example.file = pathText(first->file.path.filename());
    example.fileTimeMilliseconds = first->file.stamp.modifiedNanoseconds / 1'000'000;
    m_session.run(
        Session::Lane::Pictures, this,
        [candidate = *first](const Engine& engine) -> Result<ingest::Peek> {
            if (!engine.workers()) {
                return tl::unexpected(engine.workersError().value_or(Error{}));
            }
            return ingest::peek(engine.catalog(), *engine.workers(), candidate, ingest::PeekAt::Metadata,
                                engine.stopToken());
        },
        [this, example, path = m_exampleOf](Result<ingest::Peek>&& seen) mutable {
            if (path == m_exampleOf) {
                example.metadata = seen ? std::move(seen->metadata) : DescriptiveMetadata();
                m_options->setExample(std::move(example));
            }
        });
}

void ImportDialog::rememberSources() const {
    // Where one looked last is opened again, not ticked: a card's name says nothing of the card.
    const QModelIndex current = m_tree->currentIndex();
    m_kept.set(QStringLiteral("import.folder"), current.data(Qt::ToolTipRole).toString());
}

void ImportDialog::takeSources() {
    const QString last = m_kept.value(QStringLiteral("import.folder")).toString();
    for (int row = 0; row < m_folders.rowCount(); ++row) {
        const QModelIndex index = m_folders.index(row, 0);
        if (index.data(Qt::ToolTipRole).toString() == last || row == 0) {
            m_tree->setCurrentIndex(index);
        }
    }
}

ingest::ImportRequest ImportDialog::request() const {
    ingest::ImportRequest request;
    m_options->choices().applyTo(request);
    if (m_scanPause.isActive()) {
        request.paths = m_folders.ticked();
    } else {
        m_files.applyTo(request);
    }
    return request;
}

bool ImportDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid) {
        m_grid->setGridSize(CandidateDelegate::cellSize());
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    addPaths(paths);
    event->acceptProposedAction();
}

} // namespace fieldframe::ui
