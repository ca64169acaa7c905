// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/executor.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace fieldframe::ui {

/// What was chosen last in dialogs and searched for: words and values that are only a convenience, kept for
/// the user and not in the catalog. Without a file it is forgotten with the window. GUI thread only.
class KeptChoices final : public QObject {
    Q_OBJECT
public:
    explicit KeptChoices(QObject* parent = nullptr);

    /// Reads @p file in the background (loaded() follows) and writes every later change to it.
    void keepIn(const QString& file);
    /// The user's own file.
    [[nodiscard]] static QString usualFile();

    [[nodiscard]] QJsonValue value(const QString& key) const { return m_values[key]; }
    void set(const QString& key, const QJsonValue& value);

signals:
    void loaded();

private:
    void take(const QJsonObject& read);
    void save();

    QString m_file;
    QJsonObject m_values;
    Executor m_disk{1};
};

} // namespace fieldframe::ui
