// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_outlook.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace fieldframe::ui {

class ItemPane;
class PresetFilesTab;
class PresetProtectionTab;
class PresetSheetTab;
class PresetTextsTab;

/// A preset in all its parts, with one picture beside it as it would leave. Saves into the catalog: what came
/// with the program is never changed, a copy of the same id takes its place.
class PresetEditor final : public QDialog {
    Q_OBJECT
public:
    /// @p request says what is looked at, and @p example which item of it; absent: none is shown.
    PresetEditor(Session& session, delivery::Preset preset, delivery::ExportRequest request,
                 std::optional<AssetId> example, QWidget* parent = nullptr);

    [[nodiscard]] delivery::Preset preset() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QPushButton& saveButton() const { return *m_save; }
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }
    [[nodiscard]] ItemPane& pane() const { return *m_pane; }
    [[nodiscard]] bool isQuiet() const { return m_outlook.isQuiet() && !m_pause.isActive() && !m_isSaving; }

signals:
    /// It stands in the catalog under @p id.
    void saved(const QString& id);

private:
    QWidget* buildHead();
    void showPreset();
    void refresh();
    void look();
    void save();

    Session& m_session;
    delivery::Preset m_preset;
    delivery::ExportRequest m_request;
    std::optional<AssetId> m_example;
    ExportOutlook m_outlook;
    QLineEdit* m_name;
    QLineEdit* m_description;
    QComboBox* m_target;
    QCheckBox* m_zip;
    QCheckBox* m_encrypted;
    QTabWidget* m_tabs;
    PresetFilesTab* m_files;
    PresetTextsTab* m_texts;
    PresetProtectionTab* m_protection;
    PresetSheetTab* m_sheet;
    ItemPane* m_pane;
    QLabel* m_problem;
    QPushButton* m_save;
    QTimer m_pause;
    bool m_isSaving = false;
};

} // namespace fieldframe::ui
