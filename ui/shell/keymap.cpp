// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keymap.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>

#include <algorithm>

namespace fieldframe::ui {

namespace {

QList<QKeySequence> parsed(const char* sequences) {
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(sequences).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    }
    return keys;
}

bool takes(const Keymap& keymap, const ActionRow& row, const QKeySequence& key) {
    const QList<QKeySequence> keys = keymap.keysOf(row);
    return keys.contains(key) || (row.canAdvance && std::ranges::any_of(keys, [&](const QKeySequence& plain) {
                                      return advancingKey(plain) == key;
                                  }));
}

} // namespace

QList<QKeySequence> Keymap::usualKeysOf(const ActionRow& row) const {
    // From right to left the next picture is the one on the left, as in the filmstrip.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    if (isMirrored && row.id == ActionId::NextPicture) {
        return parsed("Left");
    }
    if (isMirrored && row.id == ActionId::PreviousPicture) {
        return parsed("Right");
    }
    const bool isMechanic = m_base == KeymapBase::PhotoMechanic && row.mechanicKeys;
    return parsed(isMechanic ? row.mechanicKeys : row.keys);
}

QList<QKeySequence> Keymap::keysOf(const ActionRow& row) const {
    const auto own = m_own.find(std::string_view(row.word));
    return own == m_own.end() ? usualKeysOf(row) : own->second;
}

void Keymap::setKeys(const ActionRow& row, const QList<QKeySequence>& keys) {
    if (keys == usualKeysOf(row)) {
        reset(row);
    } else {
        m_own.insert_or_assign(row.word, keys);
    }
}

std::vector<const ActionRow*> Keymap::conflicts(const ActionRow& row, const QKeySequence& key) const {
    std::vector<const ActionRow*> others;
    const QKeySequence advancing = row.canAdvance ? advancingKey(key) : QKeySequence();
    for (const ActionRow& other : actionTable()) {
        const bool isTaken =
            takes(*this, other, key) || (!advancing.isEmpty() && takes(*this, other, advancing));
        if (other.id != row.id && isTaken) {
            others.push_back(&other);
        }
    }
    return others;
}

const ActionRow* actionByWord(std::string_view word) {
    const auto table = actionTable();
    const auto found =
        std::ranges::find(table, word, [](const ActionRow& row) { return std::string_view(row.word); });
    return found == table.end() ? nullptr : &*found;
}

QKeySequence advancingKey(const QKeySequence& key) {
    if (key.count() != 1 || key[0].keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        return {};
    }
    return QKeySequence(QKeyCombination(key[0].keyboardModifiers() | Qt::ShiftModifier, key[0].key()));
}

QString keysText(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QCoreApplication::translate("Keymap", ", ", "between two keys for the same"));
}

} // namespace fieldframe::ui
