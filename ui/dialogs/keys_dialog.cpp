// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keys_dialog.h"

#include "ui/shell/menus.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace fieldframe::ui {

namespace {

constexpr int kRoomAround = 64;
/// What four columns need.
constexpr int kWideCharacters = 140;

QLabel* label(const QString& text, QWidget* parent) {
    auto* const made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    return made;
}

void addRow(QGridLayout& rows, const QString& keys, const QString& what, QWidget* parent) {
    const int row = rows.rowCount();
    QLabel* const keysLabel = label(keys, parent);
    keysLabel->setForegroundRole(QPalette::Link);
    // Keys are written from left to right in every language; they stand at the edge where the row begins.
    const Qt::Alignment edge = parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    keysLabel->setAlignment(edge | Qt::AlignAbsolute | Qt::AlignVCenter);
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
            addRow(*rows, keysText(actions[row.id].shortcuts()), fullName(row), parent);
        }
    }
    return rows;
}

QLabel* noteLabel(const QString& text, QWidget* parent) {
    QLabel* const note = label(text, parent);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

} // namespace

KeysDialog::KeysDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    const QSize room =
        parent ? parent->size() - QSize(kRoomAround, kRoomAround) : QSize(kRoomAround, kRoomAround);
    auto* const body = new QWidget(this);
    auto* const columns = new QHBoxLayout(body);
    columns->setContentsMargins(3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit);
    columns->setSpacing(3 * Theme::kUnit);
    using enum MenuId;
    const std::vector<std::vector<MenuId>> four{{File, Edit}, {View}, {Picture}, {Gallery, Help}};
    const std::vector<std::vector<MenuId>> two{{File, Edit, Picture}, {View, Gallery, Help}};
    // Large text scrolls downwards, not to the side.
    const bool isNarrow = room.width() < kWideCharacters * fontMetrics().averageCharWidth();
    for (const auto& menus : isNarrow ? two : four) {
        auto* const column = new QVBoxLayout;
        column->setSpacing(2 * Theme::kUnit);
        for (const MenuId menu : menus) {
            column->addLayout(section(actions, menu, menuTitle(menu), body));
        }
        if (menus.back() == Help) {
            column->addWidget(noteLabel(
                tr("With Shift or Caps Lock, a key that picks, rates or labels also moves to the next "
                   "picture. In the grid, arrows move and Shift with arrows selects. Every key can be "
                   "changed in the preferences."),
                body));
            column->addWidget(noteLabel(
                tr("Where you type: Tab goes to the next field, Ctrl+Down or PgDn to the next picture in the "
                   "same field, Esc back to the pictures. Alt+Enter shows where a text came from, Down takes "
                   "what is offered. Ctrl+E goes to the end of the line there, and to the caption everywhere "
                   "else."),
                body));
            column->addWidget(noteLabel(
                tr("Where areas are marked: Tab chooses the next one, arrows move it, Shift with arrows "
                   "sizes it, Ins makes one, Del takes it away, Esc ends."),
                body));
        }
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    // With room for the bar that scrolls what is too high.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize((body->sizeHint() + QSize(4 + bar, 4)).boundedTo(room));
}

void KeysDialog::keyPressEvent(QKeyEvent* event) {
    constexpr std::array<int, 5> kModifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta,
                                            Qt::Key_AltGr};
    if (std::ranges::find(kModifiers, event->key()) == kModifiers.end()) {
        close();
    }
}

} // namespace fieldframe::ui
