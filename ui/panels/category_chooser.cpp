// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/category_chooser.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/models/category_tree_model.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;

QString folded(const QString& text) {
    return toQt(text::folded(toUtf8(text)));
}

} // namespace

CategoryChooser::CategoryChooser(const CategoryTreeModel& tree, const std::vector<CategoryId>& chosen,
                                 QWidget* parent)
    : PopupPanel(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_new(nullptr) {
    m_words->setPlaceholderText(tr("Part of a name, or a new one"));
    m_words->setAccessibleName(tr("Part of a category’s name, or a new one"));
    m_words->installEventFilter(this);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(2 * Theme::kUnit);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformRowHeights(true);
    setThemedSheet(*m_list, QStringLiteral("QTreeView::item { min-height: 24px; }"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kUnit, Theme::kUnit, Theme::kUnit, Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    fill(tree, chosen);
    resize(fontMetrics().averageCharWidth() * 44, std::max(320, fontMetrics().height() * 20));
    connect(m_words, &QLineEdit::textChanged, this, &CategoryChooser::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, &CategoryChooser::toggle);
    m_words->setFocus();
}

void CategoryChooser::fill(const CategoryTreeModel& tree, const std::vector<CategoryId>& chosen) {
    std::vector<QTreeWidgetItem*> above;
    for (const Category& category : tree.categories()) {
        above.resize(static_cast<std::size_t>(category.depth));
        auto* const item = above.empty() ? new QTreeWidgetItem(m_list) : new QTreeWidgetItem(above.back());
        item->setText(0, toQt(category.name));
        item->setData(0, kIdRole, qint64{category.id.value});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const bool isChosen = std::ranges::find(chosen, category.id) != chosen.end();
        item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
        above.push_back(item);
    }
    m_new = new QTreeWidgetItem(m_list);
    m_new->setHidden(true);
    m_list->expandAll();
}

void CategoryChooser::filter(const QString& typed) {
    const QString words = folded(typed.simplified());
    bool isKnown = words.isEmpty();
    QTreeWidgetItem* first = nullptr;
    const auto show = [&](const auto& self, QTreeWidgetItem* item) -> bool {
        const QString name = folded(item->text(0));
        const bool isFound = item != m_new && name.contains(words);
        isKnown = isKnown || (item != m_new && name == words);
        if (isFound && !first) {
            first = item;
        }
        bool isShown = isFound;
        for (int i = 0; i < item->childCount(); ++i) {
            isShown = self(self, item->child(i)) || isShown;
        }
        item->setHidden(!isShown);
        return isShown;
    };
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        show(show, m_list->topLevelItem(i));
    }
    m_new->setHidden(isKnown);
    m_new->setText(0, tr("Make category “%1”").arg(typed.simplified()));
    m_list->setCurrentItem(words.isEmpty() ? nullptr : first ? first : m_new);
}

void CategoryChooser::toggle(QTreeWidgetItem* item) {
    if (!item) {
        return;
    }
    if (item == m_new) {
        emit newWanted(m_words->text().simplified());
        close();
        return;
    }
    item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    emit toggled(CategoryId{item->data(0, kIdRole).toLongLong()}, item->text(0));
}

void CategoryChooser::choose() {
    QTreeWidgetItem* const item = m_list->currentItem();
    if (!item) {
        close();
        return;
    }
    toggle(item);
    // Ready for the next; a second Enter must not take back what the first one chose.
    m_words->clear();
    m_list->setCurrentItem(nullptr);
}

bool CategoryChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || event->type() != QEvent::KeyPress) {
        return PopupPanel::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Space:
        if (m_words->text().isEmpty()) {
            toggle(m_list->currentItem());
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace fieldframe::ui
