// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/instance.h"

#include "core/catalog/catalog_folder.h"
#include "core/platform/descriptors.h"

#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace fieldframe::ui {

namespace {

constexpr quint32 kMagic = 0x46664F70; // "FfOp"
constexpr qint64 kBytesAtMost = 4 << 20;
constexpr int kConnectMilliseconds = 1000;
constexpr int kAnswerMilliseconds = 4000;
constexpr auto kYes = "y";
constexpr auto kToken = "XDG_ACTIVATION_TOKEN";

void prepare(QDataStream& stream) {
    stream.setVersion(QDataStream::Qt_6_0);
}

} // namespace

QString instanceName(const std::filesystem::path& folder) {
    const auto stamp = platform::stampOf(folder / catalog::kCatalogFile);
    if (!stamp) {
        return {};
    }
    return QStringLiteral("%1/fieldframe-%2-%3")
        .arg(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .arg(stamp->device, 0, 16)
        .arg(stamp->inode, 0, 16);
}

bool raiseInstance(const QString& name, const QStringList& imports) {
    if (name.isEmpty()) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kConnectMilliseconds)) {
        return false;
    }
    QDataStream stream(&socket);
    prepare(stream);
    // Under Wayland only who was given this by the user's click may bring a window to the front.
    stream << kMagic << imports << qgetenv(kToken);
    return socket.waitForBytesWritten(kConnectMilliseconds) && socket.waitForReadyRead(kAnswerMilliseconds) &&
           socket.read(1) == kYes;
}

InstanceServer::InstanceServer(QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this)) {
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* const socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
            answer(*socket);
        }
    });
}

void InstanceServer::listen(const QString& name) {
    close();
    if (!name.isEmpty() && !m_server->listen(name)) {
        QLocalServer::removeServer(name);
        // Without it a second start says that the catalog is busy, as it does for other users' programs.
        static_cast<void>(m_server->listen(name));
    }
}

void InstanceServer::close() {
    m_server->close();
}

void InstanceServer::answer(QLocalSocket& socket) {
    if (socket.bytesAvailable() > kBytesAtMost) {
        socket.abort();
        return;
    }
    QDataStream stream(&socket);
    prepare(stream);
    stream.startTransaction();
    quint32 magic = 0;
    QStringList imports;
    QByteArray token;
    stream >> magic >> imports >> token;
    if (!stream.commitTransaction()) {
        return; // The rest is on its way.
    }
    if (magic != kMagic) {
        socket.abort();
        return;
    }
    if (!token.isEmpty()) {
        qputenv(kToken, token);
    }
    socket.write(kYes);
    socket.flush();
    socket.disconnectFromServer();
    emit raised(imports);
}

} // namespace fieldframe::ui
