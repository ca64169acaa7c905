// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_dialog.h"

#include "core/batch/table.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/dialog_size.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace fieldframe::ui {

TableDialog::TableDialog(Session& session, BatchScope scope, QWidget* parent)
    : QDialog(parent)
    , m_file(new QLineEdit(this))
    , m_charset(new QLineEdit(this))
    , m_scope(new ScopeBox(std::move(scope), this))
    , m_onlyEmpty(new QCheckBox(tr("Leave alone what a field says already"), this))
    , m_emptyClears(new QCheckBox(tr("An empty cell clears the field"), this))
    , m_plan(new PlanView(session, this)) {
    setWindowTitle(tr("Captions from a table"));
    auto* const browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    setTabOrder(m_file, browse);
    browse->setAccessibleName(tr("Choose the table’s file"));
    auto* const line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    m_file->setPlaceholderText(tr("A CSV file with a column “file” or “id”"));
    m_file->setAccessibleName(tr("The table’s file"));
    m_charset->setPlaceholderText(tr("Found out; or such as windows-1256"));
    m_scope->choose(ScopeBox::What::All);
    auto* const form = new QFormLayout;
    form->addRow(tr("File:"), line);
    form->addRow(tr("Character set:"), m_charset);
    form->addRow(tr("For:"), m_scope);
    form->addRow(m_onlyEmpty);
    form->addRow(m_emptyClears);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(form);
    column->addWidget(m_plan, 1);
    column->addWidget(buttons);
    setUsualSize(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 38});
    connect(browse, &QPushButton::clicked, this, &TableDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* const edit : {m_file, m_charset}) {
        connect(edit, &QLineEdit::textChanged, this, &TableDialog::ask);
    }
    for (QCheckBox* const box : {m_onlyEmpty, m_emptyClears}) {
        connect(box, &QCheckBox::toggled, this, &TableDialog::ask);
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this, &TableDialog::ask);
    connect(m_plan, &PlanView::planChanged, this, [this] { m_apply->setEnabled(m_plan->hasChanges()); });
    ask();
}

void TableDialog::setFile(const QString& file) {
    m_file->setText(file);
}

void TableDialog::choose() {
    auto* const dialog = new QFileDialog(this, tr("Captions from a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TableDialog::setFile);
    dialog->open();
}

void TableDialog::ask() {
    if (m_file->text().trimmed().isEmpty()) {
        m_plan->clear(
            tr("Choose a table: a row a picture, a column a field, as in captions.csv of an export."));
        return;
    }
    batch::TableOptions options;
    options.onlyEmptyFields = m_onlyEmpty->isChecked();
    options.emptyCellsClear = m_emptyClears->isChecked();
    const bool isAll = m_scope->what() == ScopeBox::What::All;
    m_plan->ask([options, isAll, file = toPath(m_file->text().trimmed()),
                 charset = toUtf8(m_charset->text().trimmed()), assets = m_scope->assets()](
                    const Engine& engine, const std::stop_token& stop) -> Result<batch::Plan> {
        const auto table = batch::readTable(file, charset);
        if (!table) {
            return tl::unexpected(table.error());
        }
        batch::TableOptions wanted = options;
        if (!isAll) {
            auto among = assets(engine, stop);
            if (!among) {
                return tl::unexpected(among.error());
            }
            wanted.among = std::move(*among);
        }
        return batch::planTable(engine.catalog(), *table, wanted, stop).map([&](batch::TablePlan plan) {
            const auto leftOut = [](const std::string& head) {
                return batch::PlanProblem{
                    1, {ErrorCode::InvalidInput, head, "no field is called so; its column is left out"}};
            };
            auto& problems = plan.plan.problems;
            std::vector<batch::PlanProblem> heads;
            std::ranges::transform(table->unknown, std::back_inserter(heads), leftOut);
            problems.insert(problems.begin(), heads.begin(), heads.end());
            return std::move(plan.plan);
        });
    });
}

} // namespace fieldframe::ui
