// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/parts_dialog.h"

#include "ui/form/parts_field.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldframe::ui {

PartsDialog::PartsDialog(FieldId field, const QString& name, const QString& stored, QWidget* parent)
    : QDialog(parent)
    , m_parts(new PartsField(field)) {
    setWindowTitle(name);
    m_parts->setAccessibleName(name);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const body = new QWidget;
    auto* const rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_parts);
    rows->addStretch(1);
    scroll->setWidget(body);
    auto* const hint = new QLabel(tr("The lines may have variables, as other values do."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    column->setSpacing(Theme::kUnit);
    column->addWidget(scroll, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    m_parts->show(stored, {});
    for (QPushButton* const button : m_parts->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    if (m_parts->blockCount() == 0) {
        m_parts->addButton().click(); // Whoever opens it wants to write one.
    } else {
        m_parts->firstLine()->setFocus();
    }
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 24);
    connect(m_parts, &PartsField::leaveWanted, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PartsDialog::stored() const {
    return m_parts->text();
}

} // namespace fieldframe::ui
