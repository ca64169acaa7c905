// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_request.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace fieldframe::ui {

/// What to import, and what becomes of it. Reads no file: the job does.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(QWidget* parent = nullptr);

    void addPaths(const QStringList& paths);
    [[nodiscard]] ingest::ImportRequest request() const;

private:
    QWidget* buildPaths();
    QWidget* buildOptions();
    void chooseFolder();
    void chooseFiles();
    void chooseCopyTarget();
    void refresh();

    QListWidget* m_paths;
    QRadioButton* m_noGallery;
    QRadioButton* m_galleryPerFolder;
    QRadioButton* m_oneGallery;
    QLineEdit* m_galleryTitle;
    QCheckBox* m_copy;
    QLineEdit* m_copyTo;
    QPushButton* m_browseCopy;
    QCheckBox* m_previews;
    QPushButton* m_import;
};

} // namespace fieldframe::ui
