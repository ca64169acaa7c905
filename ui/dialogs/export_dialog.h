// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "ui/models/place.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace fieldframe::ui {

/// What leaves: a gallery, or a selection.
struct ExportSubject {
    std::optional<Place> gallery; ///< Of Kind::Gallery; else the assets.
    std::vector<AssetId> assets;
    qint64 count = 0;
};

/// Where an export goes and how its files are made. Writes nothing: the job does.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSubject subject, QWidget* parent = nullptr);

    void setTarget(const QString& folder);
    [[nodiscard]] delivery::ExportRequest request() const;

private:
    QWidget* buildTarget();
    QWidget* buildFiles();
    void chooseFolder();
    void refresh();

    ExportSubject m_subject;
    QLineEdit* m_target;
    QCheckBox* m_replace;
    QRadioButton* m_originals;
    QRadioButton* m_renditions;
    QSpinBox* m_longEdge;
    QSpinBox* m_quality;
    QLineEdit* m_names;
    QCheckBox* m_metadata;
    QLabel* m_problem;
    QPushButton* m_export;
};

} // namespace fieldframe::ui
