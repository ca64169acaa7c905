// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_file.h"

#include "ui/bridge/settings_file.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr qsizetype kCatalogsKept = 10;
constexpr std::uint64_t kBytesAtMost = 1024 * 1024;

constexpr QLatin1String kGeometry("geometry");
constexpr QLatin1String kPanels("panels");
constexpr QLatin1String kCatalogs("catalogs");
constexpr qsizetype kSidebarRowsKept = 200;
constexpr QLatin1String kCellWidth("cellWidth");
constexpr QLatin1String kInspector("inspector");
constexpr QLatin1String kPlaces("places");

constexpr quint32 kPlaceVersion = 2;
constexpr QLatin1String kFilmstrip("filmstrip");
constexpr QLatin1String kCaption("caption");
constexpr QLatin1String kSecondWindow("secondWindow");
constexpr QLatin1String kSecondGeometry("secondGeometry");

QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

void WindowMemory::addCatalog(const QString& folder) {
    catalogs.removeAll(folder);
    catalogs.prepend(folder);
    while (catalogs.size() > kCatalogsKept) {
        places.erase(catalogs.takeLast());
    }
}

QByteArray toBytes(const CatalogMemory& memory) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kPlaceVersion << static_cast<qint32>(memory.place.kind) << memory.place.id << memory.place.title
           << static_cast<qint64>(memory.current ? memory.current->value : 0) << memory.isLoupe
           << memory.panels << static_cast<qint32>(memory.cellWidth) << memory.isInspectorShown
           << memory.isFullScreen;
    const std::size_t count = std::min(memory.selection.size(), CatalogMemory::kSelectedAtMost);
    stream << static_cast<quint32>(count);
    for (std::size_t i = 0; i < count; ++i) {
        stream << static_cast<qint64>(memory.selection[i].value);
    }
    stream << static_cast<qint32>(memory.groupBy) << memory.sidebar.mid(0, kSidebarRowsKept);
    return bytes;
}

std::optional<CatalogMemory> catalogMemoryFrom(const QByteArray& bytes) {
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    CatalogMemory memory;
    quint32 version = 0;
    qint32 kind = 0;
    qint32 cellWidth = 0;
    qint64 current = 0;
    quint32 count = 0;
    stream >> version >> kind >> memory.place.id >> memory.place.title >> current >> memory.isLoupe >>
        memory.panels >> cellWidth >> memory.isInspectorShown >> memory.isFullScreen >> count;
    const bool isSound = stream.status() == QDataStream::Ok && version >= 1 && version <= kPlaceVersion &&
                         kind >= 0 && kind < static_cast<qint32>(Place::Kind::Search) &&
                         count <= CatalogMemory::kSelectedAtMost;
    if (!isSound) {
        return std::nullopt;
    }
    memory.place.kind = static_cast<Place::Kind>(kind);
    memory.cellWidth = cellWidth;
    if (current != 0) {
        memory.current = AssetId{current};
    }
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 id = 0;
        stream >> id;
        memory.selection.push_back(AssetId{id});
    }
    if (version >= 2) { // The first had no more.
        qint32 groupBy = 0;
        stream >> groupBy >> memory.sidebar;
        memory.groupBy = groupBy >= 0 && groupBy <= static_cast<qint32>(catalog::GroupBy::Folder)
                             ? static_cast<catalog::GroupBy>(groupBy)
                             : catalog::GroupBy::Nothing;
        memory.sidebar = memory.sidebar.mid(0, kSidebarRowsKept);
    }
    return stream.status() == QDataStream::Ok ? std::optional(memory) : std::nullopt;
}

SessionFile::SessionFile()
    : m_path(settingsPath(QStringLiteral("session.json"))) {}

WindowMemory SessionFile::load() const {
    WindowMemory memory;
    const QJsonObject object = readSettings(m_path, kBytesAtMost);
    memory.geometry = fromBase64(object[kGeometry]);
    memory.panels = fromBase64(object[kPanels]);
    memory.cellWidth = object[kCellWidth].toInt();
    memory.isInspectorShown = object[kInspector].toBool(true);
    memory.look = {object[kFilmstrip].toBool(true), object[kCaption].toBool(true),
                   object[kSecondWindow].toBool(), fromBase64(object[kSecondGeometry])};
    const QJsonObject places = object[kPlaces].toObject();
    for (const QJsonValue& catalog : object[kCatalogs].toArray()) {
        const QString folder = catalog.toString();
        if (folder.startsWith(QLatin1Char('/')) && memory.catalogs.size() < kCatalogsKept) {
            memory.catalogs.append(folder);
            if (places.contains(folder)) {
                memory.places.insert_or_assign(folder, fromBase64(places[folder]));
            }
        }
    }
    return memory;
}

void SessionFile::save(const WindowMemory& memory) {
    QJsonObject places;
    for (const auto& [folder, bytes] : memory.places) {
        places.insert(folder, base64(bytes));
    }
    const QJsonObject object{{kPlaces, places},
                             {kGeometry, base64(memory.geometry)},
                             {kPanels, base64(memory.panels)},
                             {kCatalogs, QJsonArray::fromStringList(memory.catalogs)},
                             {kCellWidth, memory.cellWidth},
                             {kInspector, memory.isInspectorShown},
                             {kFilmstrip, memory.look.isFilmstripShown},
                             {kCaption, memory.look.isCaptionShown},
                             {kSecondWindow, memory.look.isSecondWindowOpen},
                             {kSecondGeometry, base64(memory.look.secondWindow)}};
    m_writer.post([path = m_path, object] {
        // What can't be written is only forgotten.
        static_cast<void>(writeSettings(path, object));
    });
}

} // namespace fieldframe::ui
