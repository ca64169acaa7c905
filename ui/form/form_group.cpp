// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_group.h"

#include "ui/form/field_editor.h"
#include "ui/form/fold_section.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

FormGroup::FormGroup(FieldGroup group, QWidget* parent)
    : QWidget(parent)
    , m_group(group)
    , m_content(new QWidget(this))
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton(m_content))
    , m_section(new FoldSection(groupTitle(group), *m_content, true, this)) {
    m_rows->setSpacing(2);
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_more->setFont(Theme::font(Theme::Size::Small));
    setThemedSheet(
        *m_more,
        QStringLiteral("QPushButton { border: 1px solid transparent; border-radius: 3px; padding: 2px 3px;"
                       " color: %muted%; }"
                       "QPushButton:hover { color: %text%; }"
                       "QPushButton:focus { border-color: %accent%; }"));
    m_more->hide();
    auto* const column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, Theme::kUnit);
    column->setSpacing(2);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    connect(m_more, &QPushButton::toggled, this, &FormGroup::arrange);
}

void FormGroup::add(FieldEditor& editor) {
    if (!editor.row().isPaired || !m_line) {
        m_line = new QHBoxLayout;
        m_line->setSpacing(Theme::kUnit);
        m_rows->addLayout(m_line);
    }
    // A code needs little room; names and numbers as much as what they stand beside.
    m_line->addWidget(&editor, editor.row().field == FieldId::CountryCode ? 1 : 2, Qt::AlignTop);
    m_entries.push_back({&editor});
    setTabOrder(&editor.input(), m_more);
    arrange();
}

void FormGroup::add(QWidget& widget) {
    m_rows->addWidget(&widget);
    if (!m_entries.empty()) {
        setTabOrder(&m_entries.back().editor->input(), &widget);
    }
}

void FormGroup::showRare(const std::function<bool(FieldId)>& hasValue) {
    for (Entry& entry : m_entries) {
        entry.hasValue = hasValue(entry.editor->field());
    }
    arrange();
}

bool FormGroup::isWhole() const {
    return m_more->isChecked();
}

void FormGroup::setWhole(bool isWhole) {
    m_more->setChecked(isWhole);
}

void FormGroup::reveal(const FieldEditor& editor) {
    m_section->setOpen(true);
    if (editor.row().isRare && !editor.isVisibleTo(this)) {
        setWhole(true);
    }
}

void FormGroup::arrange() {
    int hidden = 0;
    for (const Entry& entry : m_entries) {
        const bool hasKeyboard = entry.editor->isAncestorOf(QApplication::focusWidget());
        const bool isNeeded = !entry.editor->row().isRare || entry.hasValue || hasKeyboard;
        entry.editor->setVisible(isNeeded || isWhole());
        hidden += isNeeded ? 0 : 1;
    }
    m_more->setVisible(hidden > 0 || isWhole());
    m_more->setText(isWhole() ? tr("Fewer fields") : tr("%Ln more field(s)", nullptr, hidden));
    m_more->setAccessibleName(tr("%1: %2").arg(groupTitle(m_group), m_more->text()));
}

} // namespace fieldframe::ui
