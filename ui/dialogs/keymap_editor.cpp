// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keymap_editor.h"

#include "ui/shell/menus.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kWordRole = Qt::UserRole;
constexpr QSize kSize{640, 560};

} // namespace

KeymapEditor::KeymapEditor(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_add(new QPushButton(tr("Add key"), this))
    , m_remove(new QPushButton(tr("No keys"), this))
    , m_reset(new QPushButton(tr("Usual keys"), this))
    , m_resetAll(new QPushButton(tr("All usual keys"), this))
    , m_conflict(new QLabel(this)) {
    setWindowTitle(tr("Change keys"));
    build();
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    look();
    connect(&settings, &Settings::changed, this, &KeymapEditor::fill);
    connect(m_search, &QLineEdit::textChanged, this, &KeymapEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_key->clear();
        look();
    });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeymapEditor::look);
    connect(m_add, &QPushButton::clicked, this, &KeymapEditor::addKey);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { change([row = current()](Keymap& keymap) { keymap.setKeys(*row, {}); }); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { change([row = current()](Keymap& keymap) { keymap.reset(*row); }); });
    connect(m_resetAll, &QPushButton::clicked, this,
            [this] { change([](Keymap& keymap) { keymap.resetAll(); }); });
}

void KeymapEditor::build() {
    m_search->setPlaceholderText(tr("Search actions and keys…"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Menu")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    setThemedSheet(*m_list,
                   QStringLiteral("QTreeView { border: 1px solid %line%; border-radius: 4px; }"
                                  "QTreeView::item { min-height: 24px; padding: 0 8px; }"
                                  "QHeaderView::section { background: %panel%; color: %muted%; border: none;"
                                  " padding: 4px 8px; }"));
    m_key->setAccessibleName(tr("New key"));
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    // Its two lines are always there: nothing may move when they are filled.
    m_conflict->setMinimumHeight(2 * m_conflict->fontMetrics().lineSpacing());
    m_conflict->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto* const keyLabel = new QLabel(tr("New key"), this);
    keyLabel->setBuddy(m_key);
    auto* const keyRow = new QHBoxLayout;
    keyRow->addWidget(keyLabel);
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_add);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const resetRow = new QHBoxLayout;
    resetRow->addWidget(m_remove);
    resetRow->addWidget(m_reset);
    resetRow->addWidget(m_resetAll);
    resetRow->addStretch();
    resetRow->addWidget(buttons);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(keyRow);
    layout->addWidget(m_conflict);
    layout->addLayout(resetRow);
    m_remove->setToolTip(tr("Take all keys of this action away"));
    m_reset->setToolTip(tr("Give this action the keys of the keymap again"));
    m_resetAll->setToolTip(tr("Give all actions the keys of the keymap again"));
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    resize(kSize);
}

void KeymapEditor::fill() {
    const ActionRow* const was = current();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const Keymap& keymap = m_settings.value().keymap;
    for (const ActionRow& row : actionTable()) {
        auto* const item =
            new QTreeWidgetItem(m_list, {fullName(row), keysText(keymap.keysOf(row)), menuTitle(row.menu)});
        item->setData(0, kWordRole, QString::fromLatin1(row.word));
        item->setToolTip(0, QCoreApplication::translate("Actions", row.tip));
        item->setForeground(2, palette().color(QPalette::PlaceholderText));
        if (keymap.isOwn(row)) {
            item->setFont(1, Theme::font(Theme::Size::Body, QFont::DemiBold));
            item->setToolTip(1, tr("Changed; usually %1").arg(keysText(keymap.usualKeysOf(row))));
        }
        if (&row == was) {
            m_list->setCurrentItem(item);
        }
    }
    filter();
    look();
}

void KeymapEditor::filter() {
    const QString words = m_search->text().simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* const item = m_list->topLevelItem(i);
        const bool isWanted = item->text(0).contains(words, Qt::CaseInsensitive) ||
                              item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!isWanted);
    }
}

const ActionRow* KeymapEditor::current() const {
    const QTreeWidgetItem* const item = m_list->currentItem();
    return item ? actionByWord(item->data(0, kWordRole).toString().toStdString()) : nullptr;
}

QKeySequence KeymapEditor::typed() const {
    const QKeySequence keys = m_key->keySequence();
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

void KeymapEditor::look() {
    const ActionRow* const row = current();
    const Keymap& keymap = m_settings.value().keymap;
    const QKeySequence key = typed();
    m_remove->setEnabled(row && !keymap.keysOf(*row).isEmpty());
    m_reset->setEnabled(row && keymap.isOwn(*row));
    m_resetAll->setEnabled(!keymap.own().empty());
    m_add->setEnabled(row && !key.isEmpty() && !keymap.keysOf(*row).contains(key));
    m_add->setText(tr("Add key"));
    m_conflict->clear();
    if (!row || key.isEmpty()) {
        setTone(*m_conflict, Tone::Muted);
        m_conflict->setText(
            row ? tr("Press a key, or several at once, in the field above to give it to “%1”.")
                      .arg(fullName(*row))
                : QString());
        return;
    }
    QStringList others;
    for (const ActionRow* const other : keymap.conflicts(*row, key)) {
        others.append(fullName(*other));
    }
    if (!others.isEmpty()) {
        setTone(*m_conflict, Tone::Warning);
        m_conflict->setText(
            tr("%1 is used already: %2. Used here, it is taken from there.")
                .arg(key.toString(QKeySequence::NativeText), QLocale().createSeparatedList(others)));
        m_add->setText(tr("Use it here"));
    }
}

void KeymapEditor::addKey() {
    const ActionRow* const row = current();
    const QKeySequence key = typed();
    change([row, key](Keymap& keymap) {
        for (const ActionRow* const other : keymap.conflicts(*row, key)) {
            QList<QKeySequence> kept = keymap.keysOf(*other);
            const QKeySequence advancing = row->canAdvance ? advancingKey(key) : QKeySequence();
            erase_if(kept, [&](const QKeySequence& theirs) {
                const QKeySequence theirAdvancing = other->canAdvance ? advancingKey(theirs) : QKeySequence();
                return theirs == key || (!advancing.isEmpty() && theirs == advancing) ||
                       (!theirAdvancing.isEmpty() && theirAdvancing == key);
            });
            keymap.setKeys(*other, kept);
        }
        keymap.setKeys(*row, keymap.keysOf(*row) + QList<QKeySequence>{key});
    });
    m_key->clear();
}

void KeymapEditor::change(const std::function<void(Keymap&)>& how) {
    if (current()) {
        Preferences preferences = m_settings.value();
        how(preferences.keymap);
        m_settings.change(preferences);
    }
}

} // namespace fieldframe::ui
