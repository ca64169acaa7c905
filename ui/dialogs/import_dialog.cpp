// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_paths(new QListWidget(this))
    , m_noGallery(new QRadioButton(tr("No gallery"), this))
    , m_galleryPerFolder(new QRadioButton(tr("A gallery for each folder"), this))
    , m_oneGallery(new QRadioButton(tr("One gallery for all:"), this))
    , m_galleryTitle(new QLineEdit(this))
    , m_copy(new QCheckBox(tr("Copy the files first, each copy checked, to:"), this))
    , m_copyTo(new QLineEdit(this))
    , m_browseCopy(new QPushButton(tr("Choose…"), this))
    , m_previews(new QCheckBox(tr("Make large previews too, for work without the originals"), this))
    , m_import(nullptr) {
    setWindowTitle(tr("Import"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_noGallery->setChecked(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(buildPaths(), 1);
    layout->addSpacing(Theme::kUnit);
    layout->addWidget(buildOptions());
    layout->addSpacing(Theme::kUnit);
    layout->addWidget(buttons);
    resize(560, 520);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QRadioButton* const choice : {m_noGallery, m_galleryPerFolder, m_oneGallery}) {
        connect(choice, &QRadioButton::toggled, this, &ImportDialog::refresh);
    }
    connect(m_copy, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(m_galleryTitle, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(m_copyTo, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    refresh();
}

QWidget* ImportDialog::buildPaths() {
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const heading = new QLabel(tr("Folders and files. Folders are taken whole."), box);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setBuddy(m_paths);
    m_paths->setAccessibleName(tr("Folders and files to import"));
    m_paths->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setThemedSheet(
        *m_paths,
        QStringLiteral("QListWidget { border: 1px solid %line%; border-radius: 4px; padding: 4px; }"));
    auto* const folder = new QPushButton(tr("Add folder…"), box);
    auto* const files = new QPushButton(tr("Add files…"), box);
    auto* const remove = new QPushButton(tr("Remove"), box);
    remove->setEnabled(false);
    connect(m_paths, &QListWidget::itemSelectionChanged, remove,
            [this, remove] { remove->setEnabled(!m_paths->selectedItems().isEmpty()); });
    auto* const row = new QHBoxLayout;
    row->addWidget(folder);
    row->addWidget(files);
    row->addStretch();
    row->addWidget(remove);
    column->addWidget(heading);
    column->addWidget(m_paths, 1);
    column->addLayout(row);
    connect(folder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(files, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(remove, &QPushButton::clicked, this, [this] {
        qDeleteAll(m_paths->selectedItems());
        refresh();
    });
    return box;
}

QWidget* ImportDialog::buildOptions() {
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_galleryTitle->setAccessibleName(tr("Title of the gallery"));
    m_galleryTitle->setPlaceholderText(tr("Title"));
    m_copyTo->setAccessibleName(tr("Folder to copy to"));
    auto* const one = new QHBoxLayout;
    one->addWidget(m_oneGallery);
    one->addWidget(m_galleryTitle, 1);
    auto* const copy = new QHBoxLayout;
    copy->addSpacing(3 * Theme::kUnit);
    copy->addWidget(m_copyTo, 1);
    copy->addWidget(m_browseCopy);
    column->addWidget(m_noGallery);
    column->addWidget(m_galleryPerFolder);
    column->addLayout(one);
    column->addSpacing(Theme::kUnit);
    column->addWidget(m_copy);
    column->addLayout(copy);
    column->addWidget(m_previews);
    connect(m_browseCopy, &QPushButton::clicked, this, &ImportDialog::chooseCopyTarget);
    return box;
}

void ImportDialog::addPaths(const QStringList& paths) {
    for (const QString& path : paths) {
        if (m_paths->findItems(path, Qt::MatchExactly).isEmpty()) {
            m_paths->addItem(path);
        }
    }
    refresh();
}

void ImportDialog::chooseFolder() {
    auto* const dialog = new QFileDialog(this, tr("Import a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addPaths);
    dialog->open();
}

void ImportDialog::chooseFiles() {
    auto* const dialog = new QFileDialog(this, tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addPaths);
    dialog->open();
}

void ImportDialog::chooseCopyTarget() {
    auto* const dialog = new QFileDialog(this, tr("Copy to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_copyTo, &QLineEdit::setText);
    dialog->open();
}

void ImportDialog::refresh() {
    m_galleryTitle->setEnabled(m_oneGallery->isChecked());
    m_copyTo->setEnabled(m_copy->isChecked());
    m_browseCopy->setEnabled(m_copy->isChecked());
    const bool hasTitle = !m_oneGallery->isChecked() || !m_galleryTitle->text().trimmed().isEmpty();
    const bool hasCopy = !m_copy->isChecked() || !m_copyTo->text().isEmpty();
    m_import->setEnabled(m_paths->count() > 0 && hasTitle && hasCopy);
}

ingest::ImportRequest ImportDialog::request() const {
    ingest::ImportRequest request;
    for (int row = 0; row < m_paths->count(); ++row) {
        request.paths.push_back(toPath(m_paths->item(row)->text()));
    }
    request.galleryPerFolder = m_galleryPerFolder->isChecked();
    if (m_oneGallery->isChecked()) {
        request.galleryTitle = toUtf8(m_galleryTitle->text().trimmed());
    }
    if (m_copy->isChecked()) {
        request.copyTo = toPath(m_copyTo->text());
    }
    request.depth = m_previews->isChecked() ? ingest::Depth::Previews : ingest::Depth::Thumbnails;
    return request;
}

} // namespace fieldframe::ui
