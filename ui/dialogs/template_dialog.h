// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/batch_folder.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/dialogs/parts_dialog.h"
#include "ui/dialogs/scope_box.h"
#include "ui/models/template_model.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fieldframe::ui {

/// Makes, keeps and applies templates: for each field a tick, a mode and a value with variables.
class TemplateDialog final : public QDialog {
    Q_OBJECT
public:
    TemplateDialog(Session& session, BatchScope scope, QWidget* parent = nullptr);
    /// Asks before it closes on what is not saved.
    void reject() override;

    /// What stands there now.
    [[nodiscard]] batch::MetadataTemplate shown() const;
    [[nodiscard]] ScopeBox& scope() { return *m_scope; }
    [[nodiscard]] TemplateModel& model() { return m_model; }
    [[nodiscard]] QComboBox& names() { return *m_names; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    /// Null where none is open.
    [[nodiscard]] PartsDialog* parts() const { return m_parts; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QPushButton& applyButton() { return *m_apply; }
    /// It has read the catalog's templates, and done what was asked for.
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }
    /// As the file dialogs of "Import…" and "Export…" do once a file is chosen.
    void importFile(const QString& file);
    void exportFile(const QString& file);

signals:
    void applyWanted();

private:
    using Store = batch::TemplateStore;
    QLayout* buildHead();
    QLayout* buildFoot();
    void tell(const QString& text);
    void refresh();
    void list(const QString& chosen, const QString& message = {});
    void load(const QString& name);
    void save();
    void remove();
    void addLanguage();
    void editParts(const QModelIndex& index);
    void chooseImport();
    void chooseExport();
    /// Runs @p verb in the background; then tells @p done, or why not, and lists again with @p chosen.
    void change(const QString& done, const QString& chosen, std::function<Status(const Store&)> verb);

    Session& m_session;
    TemplateModel m_model;
    QComboBox* m_names;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_export;
    QTableView* m_table;
    QLineEdit* m_language;
    QLabel* m_status;
    ScopeBox* m_scope;
    QPushButton* m_apply;
    QPointer<PartsDialog> m_parts;
    std::vector<batch::TemplateRow> m_kept; ///< As read or saved last.
    bool m_isClosing = false;               ///< Once it is saved.
    Generation m_generation;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
