// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keys_dialog.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fieldframe::ui {

namespace {

QLabel* label(const QString& text, QWidget* parent) {
    auto* const made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    return made;
}

void addRow(QGridLayout& rows, const QString& keys, const QString& what, QWidget* parent) {
    const int row = rows.rowCount();
    QLabel* const keysLabel = label(keys, parent);
    keysLabel->setForegroundRole(QPalette::Link);
    QLabel* const whatLabel = label(what, parent);
    whatLabel->setAccessibleName(KeysDialog::tr("%1: %2").arg(what, keys));
    rows.addWidget(keysLabel, row, 0);
    rows.addWidget(whatLabel, row, 1);
}

QGridLayout* section(const Actions& actions, MenuId menu, const QString& title, QWidget* parent) {
    auto* const rows = new QGridLayout;
    rows->setHorizontalSpacing(2 * Theme::kUnit);
    rows->setVerticalSpacing(Theme::kUnit / 2);
    rows->setColumnStretch(1, 1);
    QLabel* const heading = label(title, parent);
    heading->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    rows->addWidget(heading, 0, 0, 1, 2);
    for (const ActionRow& row : actionTable()) {
        if (row.menu == menu && !actions[row.id].shortcuts().isEmpty()) {
            // Undo and redo carry the name of what they take back; the keys don't.
            addRow(*rows, keysText(actions[row.id].shortcuts()),
                   QCoreApplication::translate("Actions", row.text), parent);
        }
    }
    return rows;
}

} // namespace

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    left->setSpacing(2 * Theme::kUnit);
    right->setSpacing(2 * Theme::kUnit);
    left->addLayout(section(actions, MenuId::File, tr("File"), this));
    left->addLayout(section(actions, MenuId::Edit, tr("Edit"), this));
    left->addLayout(section(actions, MenuId::View, tr("View"), this));
    left->addStretch();
    right->addLayout(section(actions, MenuId::Picture, tr("Picture"), this));
    right->addLayout(section(actions, MenuId::Gallery, tr("Gallery"), this));
    QLabel* const note = label(tr("With Shift, a key that picks, rates or labels also moves to the next "
                                  "picture. In the grid, arrows move and Shift with arrows selects."),
                               this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    right->addWidget(note);
    right->addStretch();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit);
    layout->setSpacing(5 * Theme::kUnit);
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
}

void KeysDialog::keyPressEvent(QKeyEvent* event) {
    constexpr std::array<int, 5> kModifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta,
                                            Qt::Key_AltGr};
    if (std::ranges::find(kModifiers, event->key()) == kModifiers.end()) {
        close();
    }
}

} // namespace fieldframe::ui
