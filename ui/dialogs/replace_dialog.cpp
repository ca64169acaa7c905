// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replace_dialog.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/form/field_row.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

ReplaceDialog::ReplaceDialog(Session& session, BatchScope scope, QWidget* parent)
    : QDialog(parent)
    , m_scope(new ScopeBox(std::move(scope), this))
    , m_sought(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_regular(new QCheckBox(tr("Regular expression"), this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_words(new QCheckBox(tr("Whole words"), this))
    , m_fields(new QListWidget(this))
    , m_languages(new QLineEdit(this))
    , m_plan(new PlanView(session, this)) {
    setWindowTitle(tr("Find and replace"));
    m_regular->setToolTip(tr("In the replacement $1 stands for the first group"));
    m_languages->setPlaceholderText(tr("All languages; or such as: fr ar"));
    auto* const form = new QFormLayout;
    form->addRow(tr("Find:"), m_sought);
    form->addRow(tr("Replace with:"), m_replacement);
    form->addRow(tr("In:"), m_scope);
    form->addRow(tr("Languages:"), m_languages);
    setTabOrder(m_replacement, m_scope);
    setTabOrder(m_scope, m_languages);
    auto* const how = new QHBoxLayout;
    for (QCheckBox* const box : {m_regular, m_case, m_words}) {
        how->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::ask);
    }
    how->addStretch();
    form->addRow(how);
    auto* const head = new QHBoxLayout;
    head->addLayout(form, 1);
    head->addWidget(buildFields());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setDefault(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(head);
    column->addWidget(m_plan, 1);
    column->addWidget(buttons);
    setUsualSize(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 40});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* const line : {m_sought, m_replacement, m_languages}) {
        connect(line, &QLineEdit::textChanged, this, &ReplaceDialog::ask);
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ReplaceDialog::ask);
    connect(m_plan, &PlanView::planChanged, this, [this] { m_replace->setEnabled(m_plan->hasChanges()); });
    ask();
    m_sought->setFocus();
}

void ReplaceDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_sought->hasFocus()) {
        m_replacement->setFocus(); // Nobody means by it that all of what was found is to go.
        return;
    }
    QDialog::keyPressEvent(event);
}

QWidget* ReplaceDialog::buildFields() {
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const label = new QLabel(tr("Only in (none ticked: all texts):"), box);
    label->setBuddy(m_fields);
    m_fields->setAccessibleName(tr("Only in these fields"));
    for (const MetadataField& field : metadataFields()) {
        const FieldRow* const row = formRow(field.id);
        auto* const item = new QListWidgetItem(row ? labelText(*row) : toQt(field.iptcName), m_fields);
        item->setData(Qt::UserRole, static_cast<int>(field.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setThemedSheet(*m_fields, QStringLiteral("QListWidget::item { min-height: 24px; }"));
    m_fields->setMaximumHeight(std::max(fontMetrics().lineSpacing() * 9, 7 * Theme::kSmallestTarget));
    column->addWidget(label);
    column->addWidget(m_fields);
    connect(m_fields, &QListWidget::itemChanged, this, &ReplaceDialog::ask);
    return box;
}

batch::FindReplace ReplaceDialog::wanted() const {
    batch::FindReplace wanted;
    wanted.sought = toUtf8(m_sought->text());
    wanted.replacement = toUtf8(m_replacement->text());
    wanted.options = {m_regular->isChecked(), m_case->isChecked(), m_words->isChecked()};
    for (int row = 0; row < m_fields->count(); ++row) {
        if (m_fields->item(row)->checkState() == Qt::Checked) {
            wanted.fields.push_back(static_cast<FieldId>(m_fields->item(row)->data(Qt::UserRole).toInt()));
        }
    }
    for (const QString& tag : m_languages->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        wanted.languages.push_back(tag == QLatin1String("x-default") ? std::string() : toUtf8(tag));
    }
    return wanted;
}

void ReplaceDialog::ask() {
    if (m_sought->text().isEmpty()) {
        m_plan->clear(tr("Type what to look for; every change is shown before it is made."));
        return;
    }
    m_plan->ask([wanted = wanted(), assets = m_scope->assets()](
                    const Engine& engine, const std::stop_token& stop) -> Result<batch::Plan> {
        return assets(engine, stop).and_then([&](const std::vector<AssetId>& ids) {
            return batch::planReplace(engine.catalog(), wanted, ids, stop);
        });
    });
}

} // namespace fieldframe::ui
