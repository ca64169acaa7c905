// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "ui/dialogs/dialog_size.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

PlanDialog::PlanDialog(Session& session, const QString& title, PlanView::Make make, QWidget* parent)
    : QDialog(parent)
    , m_plan(new PlanView(session, this)) {
    setWindowTitle(title);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_plan, 1);
    column->addWidget(buttons);
    setUsualSize(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_plan, &PlanView::planChanged, this, [this, apply] { apply->setEnabled(m_plan->hasChanges()); });
    m_plan->ask(std::move(make));
}

} // namespace fieldframe::ui
