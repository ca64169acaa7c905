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

struct CaptionText {
    QString language; ///< As found; "" = the default one.
    QString text;
};

/// The default one first.
[[nodiscard]] std::vector<CaptionText> captionTexts(const DescriptiveMetadata& metadata);
/// In the order of a desk: headline, credit, creators, place, keywords, rights, people, date, galleries…
/// Absent ones are left out.
[[nodiscard]] std::vector<InspectorField> inspectorFields(const AssetDetails& details);
/// The file: name, kind, size in pixels and bytes.
[[nodiscard]] QString fileText(const AssetDetails& details);
/// A date of the catalog ("2018-04-02T09:15:00+02:00") by locale, as precise as it is; with its zone where it
/// is known.
[[nodiscard]] QString dateText(const std::string& iso);

} // namespace fieldframe::ui
