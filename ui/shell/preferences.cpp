// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"
#include "ui/bridge/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace fieldframe::ui {

namespace {

constexpr std::uint64_t kBytesAtMost = 256 * 1024;
constexpr qsizetype kKeysAtMost = 8;
constexpr qsizetype kNameAtMost = 200;

constexpr QLatin1String kTheme("theme");
constexpr QLatin1String kLanguage("language");
constexpr QLatin1String kKeymap("keymap");
constexpr QLatin1String kKeys("keys");
constexpr QLatin1String kAdvance("autoAdvance");
constexpr QLatin1String kPerson("person");
constexpr QLatin1String kGigabytes("previewGigabytes");
constexpr QLatin1String kMechanic("photo-mechanic");

QJsonObject toJson(const Keymap& keymap) {
    QJsonObject object;
    for (const auto& [word, keys] : keymap.own()) {
        QJsonArray texts;
        for (const QKeySequence& key : keys) {
            texts.append(key.toString(QKeySequence::PortableText));
        }
        object.insert(QString::fromStdString(word), texts);
    }
    return object;
}

void readKeys(Keymap& keymap, const QJsonObject& object) {
    for (const ActionRow& row : actionTable()) {
        const QJsonValue value = object[QLatin1String(row.word)];
        if (!value.isArray()) {
            continue;
        }
        QList<QKeySequence> keys;
        for (const QJsonValue& text : value.toArray()) {
            const QKeySequence key(text.toString(), QKeySequence::PortableText);
            if (!key.isEmpty() && keys.size() < kKeysAtMost) {
                keys.append(key);
            }
        }
        keymap.setKeys(row, keys);
    }
}

} // namespace

PreferencesFile::PreferencesFile()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
             QStringLiteral("/preferences.json")) {}

Preferences PreferencesFile::load() const {
    Preferences preferences;
    const auto bytes = platform::readWholeFile(toPath(m_path), kBytesAtMost);
    if (!bytes) {
        return preferences;
    }
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    preferences.scheme = schemeFromName(object[kTheme].toString());
    preferences.language = object[kLanguage].toString().left(2);
    preferences.keymap =
        Keymap(object[kKeymap].toString() == kMechanic ? KeymapBase::PhotoMechanic : KeymapBase::Lightroom);
    readKeys(preferences.keymap, object[kKeys].toObject());
    preferences.isAdvancing = object[kAdvance].toBool();
    preferences.person = object[kPerson].toString().left(kNameAtMost);
    preferences.previewGigabytes = std::clamp(object[kGigabytes].toInt(preferences.previewGigabytes),
                                              Preferences::kFewestGigabytes, Preferences::kMostGigabytes);
    return preferences;
}

void PreferencesFile::save(const Preferences& preferences) {
    const bool isMechanic = preferences.keymap.base() == KeymapBase::PhotoMechanic;
    const QJsonObject object{{kTheme, schemeName(preferences.scheme)},
                             {kLanguage, preferences.language},
                             {kKeymap, isMechanic ? kMechanic : QLatin1String("lightroom")},
                             {kKeys, toJson(preferences.keymap)},
                             {kAdvance, preferences.isAdvancing},
                             {kPerson, preferences.person},
                             {kGigabytes, preferences.previewGigabytes}};
    m_writer.post([path = toPath(m_path), json = QJsonDocument(object).toJson().toStdString()] {
        std::error_code ignored; // The write says what is wrong.
        std::filesystem::create_directories(path.parent_path(), ignored);
        // Preferences that can't be kept still hold for this run.
        static_cast<void>(platform::writeFile(path, json, platform::Replace::Existing));
    });
}

void Settings::keepIn(std::unique_ptr<PreferencesFile> file) {
    m_file = std::move(file);
    m_value = m_file->load();
    emit changed();
}

void Settings::change(const Preferences& preferences) {
    if (preferences == m_value) {
        return;
    }
    m_value = preferences;
    if (m_file) {
        m_file->save(m_value);
    }
    emit changed();
}

} // namespace fieldframe::ui
