// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_view.h"
#include "ui/dialogs/scope_box.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace fieldframe::ui {

/// Captions and credits from a table, with every change, and every row without a picture, seen before.
class TableDialog final : public QDialog {
    Q_OBJECT
public:
    TableDialog(Session& session, BatchScope scope, QWidget* parent = nullptr);

    void setFile(const QString& file);
    [[nodiscard]] PlanView& planView() { return *m_plan; }

private:
    void choose();
    void ask();

    QLineEdit* m_file;
    QLineEdit* m_charset;
    ScopeBox* m_scope;
    QCheckBox* m_onlyEmpty;
    QCheckBox* m_emptyClears;
    PlanView* m_plan;
    QPushButton* m_apply;
};

} // namespace fieldframe::ui
