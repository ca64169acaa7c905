// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_file.h"

#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"
#include "ui/bridge/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <filesystem>
#include <system_error>

namespace fieldframe::ui {

namespace {

constexpr qsizetype kCatalogsKept = 10;
constexpr std::uint64_t kBytesAtMost = 256 * 1024;

constexpr QLatin1String kGeometry("geometry");
constexpr QLatin1String kPanels("panels");
constexpr QLatin1String kCatalogs("catalogs");
constexpr qsizetype kSidebarRowsKept = 500;
constexpr QLatin1String kSidebar("sidebar");
constexpr QLatin1String kCellWidth("cellWidth");
constexpr QLatin1String kInspector("inspector");

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
        catalogs.removeLast();
    }
}

SessionFile::SessionFile()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
             QStringLiteral("/session.json")) {}

WindowMemory SessionFile::load() const {
    WindowMemory memory;
    const auto bytes = platform::readWholeFile(toPath(m_path), kBytesAtMost);
    if (!bytes) {
        return memory;
    }
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    memory.geometry = fromBase64(object[kGeometry]);
    memory.panels = fromBase64(object[kPanels]);
    memory.cellWidth = object[kCellWidth].toInt();
    memory.isInspectorShown = object[kInspector].toBool(true);
    for (const QJsonValue& catalog : object[kCatalogs].toArray()) {
        const QString folder = catalog.toString();
        if (folder.startsWith(QLatin1Char('/')) && memory.catalogs.size() < kCatalogsKept) {
            memory.catalogs.append(folder);
        }
    }
    for (const QJsonValue& row : object[kSidebar].toArray()) {
        if (memory.sidebar.size() < kSidebarRowsKept) {
            memory.sidebar.append(row.toString());
        }
    }
    return memory;
}

void SessionFile::save(const WindowMemory& memory) {
    const QJsonObject object{{kGeometry, base64(memory.geometry)},
                             {kPanels, base64(memory.panels)},
                             {kCatalogs, QJsonArray::fromStringList(memory.catalogs)},
                             {kSidebar, QJsonArray::fromStringList(memory.sidebar.mid(0, kSidebarRowsKept))},
                             {kCellWidth, memory.cellWidth},
                             {kInspector, memory.isInspectorShown}};
    m_writer.post([path = toPath(m_path), json = QJsonDocument(object).toJson().toStdString()] {
        std::error_code ignored; // The write says what is wrong.
        std::filesystem::create_directories(path.parent_path(), ignored);
        static_cast<void>(platform::writeFile(path, json, platform::Replace::Existing));
    });
}

} // namespace fieldframe::ui
