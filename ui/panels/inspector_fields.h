// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What the inspector says about an asset, as texts: no widgets.
namespace fieldframe::ui {

struct InspectorField {
    QString label;
    QString text;      ///< One text, paragraphs kept; or
    QStringList items; ///< several short ones.
};

/// What the form has no field for: source, people, event, embargo, galleries… Absent ones are left out.
[[nodiscard]] std::vector<InspectorField> inspectorFields(const AssetDetails& details);
/// The file: name, kind, size in pixels and bytes.
[[nodiscard]] QString fileText(const AssetDetails& details);

} // namespace fieldframe::ui
