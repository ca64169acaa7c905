// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/field_columns.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kColumnLetters = 22;

} // namespace

FieldColumns::FieldColumns(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Theme::kUnit);
    m_grid->setVerticalSpacing(Theme::kUnit);
}

void FieldColumns::add(const QString& name, QWidget* field) {
    auto* const cell = new QWidget(this);
    auto* const column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* const label = new QLabel(name, cell);
    label->setFont(Theme::font(Theme::Size::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(name);
    }
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setMinimumWidth(0);
    column->addWidget(label);
    column->addWidget(field);
    m_cells.push_back(cell);
    m_columns = 0;
    arrange();
}

int FieldColumns::columnWidth() const {
    return kColumnLetters * fontMetrics().averageCharWidth();
}

QSize FieldColumns::minimumSizeHint() const {
    return {columnWidth(), QWidget::minimumSizeHint().height()};
}

void FieldColumns::arrange() {
    const int columns = std::clamp(width() / std::max(1, columnWidth()), 1, 6);
    if (columns == m_columns) {
        return;
    }
    for (int column = 0; column < std::max(columns, m_columns); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_columns = columns;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cells[i], place / columns, place % columns, Qt::AlignTop);
    }
    updateGeometry();
    emit arranged();
}

void FieldColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FieldColumns::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace fieldframe::ui
