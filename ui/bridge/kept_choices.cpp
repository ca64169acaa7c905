// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/kept_choices.h"

#include "ui/bridge/session.h"
#include "ui/bridge/settings_file.h"

namespace fieldframe::ui {

namespace {

constexpr std::uint64_t kBytesAtMost = 1024 * 1024;

} // namespace

KeptChoices::KeptChoices(QObject* parent)
    : QObject(parent) {}

QString KeptChoices::usualFile() {
    return settingsPath(QStringLiteral("choices.json"));
}

void KeptChoices::keepIn(const QString& file) {
    m_file = file;
    m_disk.post([self = QPointer<KeptChoices>(this), file] {
        const QJsonObject read = readSettings(file, kBytesAtMost);
        Session::deliver(self, [self, read] { self->take(read); });
    });
}

void KeptChoices::take(const QJsonObject& read) {
    // What was chosen while the file was being read is newer.
    for (auto at = read.begin(); at != read.end(); ++at) {
        if (!m_values.contains(at.key())) {
            m_values.insert(at.key(), at.value());
        }
    }
    emit loaded();
}

void KeptChoices::set(const QString& key, const QJsonValue& value) {
    if (m_values[key] != value) {
        m_values.insert(key, value);
        save();
    }
}

void KeptChoices::save() {
    if (m_file.isEmpty()) {
        return;
    }
    m_disk.post([path = m_file, values = m_values] {
        // What can't be kept is only forgotten.
        static_cast<void>(writeSettings(path, values));
    });
}

} // namespace fieldframe::ui
