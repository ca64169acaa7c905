// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace fieldframe::ui {

inline constexpr auto kCatalogSuffix = ".fieldframe";

/// "Field library" for "/home/ana/Pictures/Field library.fieldframe".
[[nodiscard]] QString catalogName(const QString& folder);

/// The catalog's folder where @p path is called like one, or like the database in one; else empty. Looks at
/// the name only.
[[nodiscard]] QString catalogNamedBy(const QString& path);

/// What files dropped on the window are about.
struct Dropped {
    QString catalog;     ///< To be opened; empty = none.
    QStringList imports; ///< The other files and folders.
};
[[nodiscard]] Dropped droppedIn(const QMimeData& data);

} // namespace fieldframe::ui
