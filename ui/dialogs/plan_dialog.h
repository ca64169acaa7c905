// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_view.h"

#include <QDialog>

namespace fieldframe::ui {

/// Shows every change and asks whether to make them.
class PlanDialog final : public QDialog {
    Q_OBJECT
public:
    PlanDialog(Session& session, const QString& title, PlanView::Make make, QWidget* parent = nullptr);

    [[nodiscard]] PlanView& planView() { return *m_plan; }

private:
    PlanView* m_plan;
};

} // namespace fieldframe::ui
