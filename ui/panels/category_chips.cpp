// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/category_chips.h"

#include "ui/bridge/text.h"
#include "ui/form/flow_layout.h"
#include "ui/models/category_tree_model.h"
#include "ui/panels/category_chooser.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace fieldframe::ui {

namespace {

const QString kChipSheet =
    QStringLiteral("QPushButton { background: transparent; border: 1px solid %line%; border-radius: 12px;"
                   " padding: 1px 10px; min-height: 20px; }"
                   "QPushButton:hover { background: %hover%; }"
                   "QPushButton:focus { border: 1px solid %accent%; }"
                   "QPushButton:disabled { background: transparent; color: %text%; }");

} // namespace

CategoryChips::CategoryChips(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_add(new QPushButton(icon(QStringLiteral("add"), Tone::Muted), tr("Category"), this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setFlat(true);
    m_add->setAccessibleName(tr("Choose categories"));
    m_add->setToolTip(tr("Choose the categories of the gallery"));
    m_add->hide();
    m_layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CategoryChips::openChooser);
}

void CategoryChips::setTree(const CategoryTreeModel* tree) {
    m_tree = tree;
    m_add->setVisible(tree != nullptr);
}

void CategoryChips::addWidget(QWidget* widget) {
    m_layout->addWidget(widget);
}

QPushButton* CategoryChips::makeChip(const Chip& chip) {
    auto* const button = new QPushButton(this);
    setThemedSheet(*button, kChipSheet);
    button->setText(
        fontMetrics().elidedText(chip.name, Qt::ElideRight, fontMetrics().averageCharWidth() * 40));
    button->setEnabled(m_tree != nullptr);
    if (m_tree) {
        button->setIcon(icon(QStringLiteral("close"), Tone::Muted));
        button->setIconSize({16, 10}); // With room between name and cross.
        // The cross stands behind the name.
        button->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
        button->setToolTip(tr("Take the gallery out of %1").arg(chip.name));
        button->setAccessibleName(tr("Category %1: take the gallery out of it").arg(chip.name));
    } else {
        button->setAccessibleName(tr("Category %1").arg(chip.name));
    }
    connect(button, &QPushButton::clicked, this, [this, chip] { toggle(chip.id, chip.name); });
    return button;
}

void CategoryChips::setChips(const std::vector<Chip>& chips) {
    if (chips == m_chips && chips.size() == m_buttons.size()) {
        return;
    }
    m_chips = chips;
    // The widgets behind keep their place: chips go to the front of the line.
    std::vector<QLayoutItem*> behind;
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        const auto isChip = std::ranges::find(m_buttons, item->widget()) != m_buttons.end();
        if (isChip) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        } else {
            behind.push_back(item);
        }
    }
    m_buttons.clear();
    QWidget* before = nullptr;
    for (const Chip& chip : m_chips) {
        QPushButton* const button = makeChip(chip);
        m_layout->addWidget(button);
        if (before) {
            setTabOrder(before, button);
        }
        before = button;
        m_buttons.push_back(button);
        button->show();
    }
    for (QLayoutItem* const item : behind) {
        m_layout->addItem(item);
    }
    if (before) {
        setTabOrder(before, m_add);
    }
    m_layout->invalidate();
    updateGeometry();
}

void CategoryChips::toggle(CategoryId id, const QString& name) {
    // Shown at once: the next one may be chosen before the catalog has answered.
    std::vector<Chip> wanted = m_chips;
    const auto known = std::ranges::find(wanted, id, &Chip::id);
    if (known == wanted.end()) {
        wanted.push_back({id, name});
    } else {
        wanted.erase(known);
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setChips(wanted);
    if (hadFocus) {
        m_add->setFocus();
    }
    std::vector<CategoryId> ids;
    std::ranges::transform(m_chips, std::back_inserter(ids), &Chip::id);
    emit changed(ids, name);
}

void CategoryChips::openChooser() {
    if (!m_tree) {
        return;
    }
    std::vector<CategoryId> chosen;
    std::ranges::transform(m_chips, std::back_inserter(chosen), &Chip::id);
    auto* const chooser = new CategoryChooser(*m_tree, chosen, m_add);
    connect(chooser, &CategoryChooser::toggled, this, &CategoryChips::toggle);
    connect(chooser, &CategoryChooser::newWanted, this, &CategoryChips::newWanted);
    chooser->openAt(*m_add);
}

} // namespace fieldframe::ui
