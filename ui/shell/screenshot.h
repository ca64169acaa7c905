// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/executor.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace fieldframe::ui {

class MainWindow;

/// Saves a picture of the window once everything that belongs in it has come.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow& window, const QString& file, QObject* parent = nullptr);

signals:
    /// @p error is empty where it was saved.
    void done(const QString& error);

private:
    void look();
    void save();

    MainWindow& m_window;
    QString m_file;
    QTimer m_timer;
    int m_settledLooks = 0;
    Executor m_writer{1};
};

} // namespace fieldframe::ui
