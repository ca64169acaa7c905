// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/catalog/asset_groups.h"
#include "ui/bridge/executor.h"
#include "ui/models/place.h"
#include "ui/shell/look_memory.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace fieldframe::ui {

/// Where somebody was in a catalog: a value.
struct CatalogMemory {
    Place place;
    std::vector<AssetId> selection; ///< Not more than a few hundred.
    std::optional<AssetId> current;
    bool isLoupe = false;
    QByteArray panels; ///< Widths of sidebar, pictures and inspector.
    int cellWidth = 0; ///< Of the grid; 0 = the usual one.
    bool isInspectorShown = true;
    bool isFullScreen = false;
    catalog::GroupBy groupBy = catalog::GroupBy::Nothing; ///< Of the grid.
    QStringList sidebar; ///< What is open and closed there: see SidebarTree::expansion().

    static constexpr std::size_t kSelectedAtMost = 500;
};

/// What the window remembers from one start to the next: a value.
struct WindowMemory {
    QByteArray geometry;  ///< QWidget::saveGeometry().
    QByteArray panels;    ///< Widths of sidebar, pictures and inspector.
    QStringList catalogs; ///< Opened last, newest first.
    int cellWidth = 0;    ///< Of the grid; 0 = the usual one.
    bool isInspectorShown = true;
    std::map<QString, QByteArray> places; ///< A CatalogMemory for each catalog, as toBytes() makes them.
    LookMemory look;

    /// Puts @p folder first among the catalogs, of which only so many are kept.
    void addCatalog(const QString& folder);
    bool operator==(const WindowMemory&) const = default;
};

[[nodiscard]] QByteArray toBytes(const CatalogMemory& memory);
/// Nothing where @p bytes are not of the right form.
[[nodiscard]] std::optional<CatalogMemory> catalogMemoryFrom(const QByteArray& bytes);

/// Keeps a WindowMemory in one small JSON file of the user's configuration. What is there is not trusted:
/// whatever is not of the right form is left out.
class SessionFile {
public:
    /// In the user's configuration folder.
    SessionFile();
    explicit SessionFile(QString path)
        : m_path(std::move(path)) {}

    /// Reads it; an empty memory where there is none.
    [[nodiscard]] WindowMemory load() const;
    /// Writes it in the background; the destructor waits until that is done. What can't be written is only
    /// forgotten: it is no reason to bother anyone.
    void save(const WindowMemory& memory);

private:
    QString m_path;
    Executor m_writer{1};
};

} // namespace fieldframe::ui
