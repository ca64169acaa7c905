// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_preview.h"
#include "core/delivery/export_request.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/place.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace fieldframe::ui {

class KeptChoices;

/// What leaves: a gallery, or a selection.
struct ExportSubject {
    std::optional<Place> gallery; ///< Of Kind::Gallery; else the assets.
    std::vector<AssetId> assets;
    qint64 count = 0;
};

/// Where an export goes and how its files are made, with what that will write. Writes nothing itself: the job
/// does.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, KeptChoices& kept, ExportSubject subject, QWidget* parent = nullptr);

    void setTarget(const QString& folder);
    /// A folder of this name, beside the one made last or else in @p usualParent.
    void proposeTarget(const QString& usualParent, const QString& name);
    [[nodiscard]] delivery::ExportRequest request() const;
    /// What will be written, and what stands in the way, as they are shown.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString problem() const;

private:
    QWidget* buildTarget();
    QWidget* buildFiles();
    void connectParts();
    void chooseFolder();
    void takeKept();
    void remember() const;
    void refresh();
    void preview();
    void show(const Result<delivery::ExportPreview>& preview);
    [[nodiscard]] QString summaryText(const delivery::ExportPreview& preview) const;

    Session& m_session;
    KeptChoices& m_kept;
    ExportSubject m_subject;
    QLineEdit* m_target;
    QCheckBox* m_replace;
    QRadioButton* m_originals;
    QRadioButton* m_renditions;
    QSpinBox* m_longEdge;
    QSpinBox* m_quality;
    QLineEdit* m_names;
    QCheckBox* m_metadata;
    QLabel* m_summary;
    QLabel* m_problem;
    QPushButton* m_export;
    QTimer m_pause;
    Generation m_generation;
};

} // namespace fieldframe::ui
