// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/bridge/session.h"
#include "ui/bridge/settings_file.h"
#include "ui/bridge/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

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
constexpr QLatin1String kSpelling("spelling");
constexpr QLatin1String kPerson("person");
constexpr QLatin1String kGigabytes("previewGigabytes");
constexpr QLatin1String kWriteWhen("writeFiles");
constexpr QLatin1String kIim("iim");
constexpr std::array kWhens{QLatin1String("at-once"), QLatin1String("on-demand"), QLatin1String("never")};
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
    : m_path(settingsPath(QStringLiteral("preferences.json"))) {}

Preferences PreferencesFile::load() const {
    Preferences preferences;
    const QJsonObject object = readSettings(m_path, kBytesAtMost);
    preferences.scheme = schemeFromName(object[kTheme].toString());
    preferences.language = object[kLanguage].toString().left(2);
    preferences.keymap =
        Keymap(object[kKeymap].toString() == kMechanic ? KeymapBase::PhotoMechanic : KeymapBase::Lightroom);
    readKeys(preferences.keymap, object[kKeys].toObject());
    preferences.isAdvancing = object[kAdvance].toBool();
    preferences.isSpellingChecked = object[kSpelling].toBool(preferences.isSpellingChecked);
    preferences.person = object[kPerson].toString().left(kNameAtMost);
    preferences.previewGigabytes = std::clamp(object[kGigabytes].toInt(preferences.previewGigabytes),
                                              Preferences::kFewestGigabytes, Preferences::kMostGigabytes);
    const auto when = std::ranges::find(kWhens, object[kWriteWhen].toString());
    preferences.writeWhen =
        when != kWhens.end() ? static_cast<WriteWhen>(when - kWhens.begin()) : preferences.writeWhen;
    preferences.iim = iimModeFromName(object[kIim].toString().toStdString()).value_or(preferences.iim);
    return preferences;
}

void PreferencesFile::save(const Preferences& preferences, std::function<void(const Error&)> failed) {
    const bool isMechanic = preferences.keymap.base() == KeymapBase::PhotoMechanic;
    const QJsonObject object{{kTheme, schemeName(preferences.scheme)},
                             {kLanguage, preferences.language},
                             {kKeymap, isMechanic ? kMechanic : QLatin1String("lightroom")},
                             {kKeys, toJson(preferences.keymap)},
                             {kAdvance, preferences.isAdvancing},
                             {kSpelling, preferences.isSpellingChecked},
                             {kPerson, preferences.person},
                             {kGigabytes, preferences.previewGigabytes},
                             {kWriteWhen, kWhens.at(static_cast<std::size_t>(preferences.writeWhen))},
                             {kIim, toQt(iimModeName(preferences.iim))}};
    m_writer.post([path = m_path, object, failed = std::move(failed)] {
        if (const Status written = writeSettings(path, object); !written && failed) {
            failed(written.error());
        }
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
        m_file->save(m_value, [self = QPointer<Settings>(this)](const Error& error) {
            Session::deliver(self, [self, error] { emit self->notKept(error); });
        });
    }
    emit changed();
}

} // namespace fieldframe::ui
