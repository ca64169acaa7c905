// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_look.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

namespace fieldframe::ui {

namespace {

constexpr int kMotionMilliseconds = 120;
constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr QLatin1String kAppearance("org.freedesktop.appearance");
constexpr QLatin1String kColourScheme("color-scheme");
constexpr QLatin1String kDesktop("org.gnome.desktop.interface");
constexpr QLatin1String kAnimations("enable-animations");

/// The portal's "color-scheme": no preference, dark, light.
enum class PortalScheme { None = 0, Dark = 1, Light = 2 };

/// Set by SystemLook; GUI thread only.
bool& isStill() {
    static bool still = false;
    return still;
}

/// Read() wraps its answer twice.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
    , m_isDark(QGuiApplication::palette().color(QPalette::Window).lightness() <
               QGuiApplication::palette().color(QPalette::WindowText).lightness()) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kInterface),
                QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(kAppearance, kColourScheme);
    ask(kDesktop, kAnimations);
}

void SystemLook::ask(const QString& group, const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                                       QLatin1String(kInterface), QStringLiteral("Read"));
    call << group << key;
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // Desktops without the portal, or without this setting, keep what the palette said.
        if (reply.isValid()) {
            settingChanged(group, key, reply.value());
        }
    });
}

void SystemLook::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    const QVariant plain = unwrapped(QVariant::fromValue(value));
    if (group == kAppearance && key == kColourScheme) {
        const auto scheme = static_cast<PortalScheme>(plain.toInt());
        if (scheme != PortalScheme::None && m_isDark != (scheme == PortalScheme::Dark)) {
            m_isDark = scheme == PortalScheme::Dark;
            emit changed();
        }
    } else if (group == kDesktop && key == kAnimations) {
        isStill() = !plain.toBool();
    }
}

int motionMilliseconds() {
    return isStill() || !QApplication::isEffectEnabled(Qt::UI_General) ? 0 : kMotionMilliseconds;
}

} // namespace fieldframe::ui
