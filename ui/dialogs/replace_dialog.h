// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/find_replace.h"
#include "ui/dialogs/plan_view.h"
#include "ui/dialogs/scope_box.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fieldframe::ui {

/// Find and replace over chosen fields, with every change seen before it is made.
class ReplaceDialog final : public QDialog {
    Q_OBJECT
public:
    ReplaceDialog(Session& session, BatchScope scope, QWidget* parent = nullptr);

    [[nodiscard]] batch::FindReplace wanted() const;
    [[nodiscard]] PlanView& planView() { return *m_plan; }
    [[nodiscard]] QLineEdit& sought() { return *m_sought; }
    [[nodiscard]] QLineEdit& replacement() { return *m_replacement; }
    [[nodiscard]] QCheckBox& regular() { return *m_regular; }
    [[nodiscard]] QListWidget& fields() { return *m_fields; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFields();
    void ask();

    ScopeBox* m_scope;
    QLineEdit* m_sought;
    QLineEdit* m_replacement;
    QCheckBox* m_regular;
    QCheckBox* m_case;
    QCheckBox* m_words;
    QListWidget* m_fields;
    QLineEdit* m_languages;
    PlanView* m_plan;
    QPushButton* m_replace;
};

} // namespace fieldframe::ui
