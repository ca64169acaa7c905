// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>

class QLocalServer;
class QLocalSocket;

namespace fieldframe::ui {

/// Where the program listens that has the catalog in @p folder open: the same by whatever name the folder is
/// reached. Empty where there is no catalog. Looks at the disk; any thread.
[[nodiscard]] QString instanceName(const std::filesystem::path& folder);

/// Asks the program listening at @p name to come to the front and to offer @p imports (absolute paths) to its
/// user. False where none of this user answers. Waits for a few seconds at most, so not on the GUI thread of
/// a window that is shown.
[[nodiscard]] bool raiseInstance(const QString& name, const QStringList& imports);

/// Listens for raiseInstance() of others, of the same user only. GUI thread only.
class InstanceServer final : public QObject {
    Q_OBJECT
public:
    explicit InstanceServer(QObject* parent = nullptr);

    /// Instead of what it listened at before. To be called by whoever holds the catalog's lock: what a killed
    /// program left there is taken over.
    void listen(const QString& name);
    void close();

signals:
    void raised(const QStringList& imports);

private:
    void answer(QLocalSocket& socket);

    QLocalServer* m_server;
};

} // namespace fieldframe::ui
