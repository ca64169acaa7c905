// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/kept_choices.h"

#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <system_error>

namespace fieldframe::ui {

namespace {

constexpr std::uint64_t kBytesAtMost = 1024 * 1024;

} // namespace

KeptChoices::KeptChoices(QObject* parent)
    : QObject(parent) {}

QString KeptChoices::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/choices.json");
}

void KeptChoices::keepIn(const QString& file) {
    m_file = file;
    m_disk.post([self = QPointer<KeptChoices>(this), path = toPath(file)] {
        const auto bytes = platform::readWholeFile(path, kBytesAtMost);
        const QByteArray json = bytes ? QByteArray::fromStdString(*bytes) : QByteArray();
        Session::deliver(self, [self, json] { self->take(json); });
    });
}

void KeptChoices::take(const QByteArray& json) {
    const QJsonObject read = QJsonDocument::fromJson(json).object();
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
    m_disk.post([path = toPath(m_file), json = QJsonDocument(m_values).toJson().toStdString()] {
        std::error_code ignored; // The write says what is wrong, and what can't be kept is only forgotten.
        std::filesystem::create_directories(path.parent_path(), ignored);
        static_cast<void>(platform::writeFile(path, json, platform::Replace::Existing));
    });
}

} // namespace fieldframe::ui
