// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;
class QDBusVariant;

namespace fieldframe::ui {

/// What the desktop says about light, dark and motion, by the settings portal
/// (org.freedesktop.portal.Settings) where there is one, else by the palette it gave the program. GUI thread
/// only; it never waits.
class SystemLook final : public QObject {
    Q_OBJECT
public:
    /// To be made before the program gives itself a palette.
    explicit SystemLook(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& group, const QString& key);

    bool m_isDark;
};

/// How long a movement takes on the screen: 120, and 0 where the system says that nothing should move.
[[nodiscard]] int motionMilliseconds();

} // namespace fieldframe::ui
