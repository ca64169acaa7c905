// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_sources.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldframe::ui {

namespace {

bool isOfFile(Origin origin) {
    return origin == Origin::Xmp || origin == Origin::Iim || origin == Origin::Exif ||
           origin == Origin::Sidecar || origin == Origin::Media;
}

const char* originWord(Origin origin) {
    switch (origin) {
    case Origin::Xmp:
        return QT_TRANSLATE_NOOP("FieldSources", "XMP");
    case Origin::Iim:
        return QT_TRANSLATE_NOOP("FieldSources", "IPTC-IIM");
    case Origin::Exif:
        return QT_TRANSLATE_NOOP("FieldSources", "EXIF");
    case Origin::Sidecar:
        return QT_TRANSLATE_NOOP("FieldSources", "sidecar");
    case Origin::Media:
        return QT_TRANSLATE_NOOP("FieldSources", "video’s own");
    case Origin::Hand:
        return QT_TRANSLATE_NOOP("FieldSources", "hand");
    case Origin::Template:
        return QT_TRANSLATE_NOOP("FieldSources", "template");
    case Origin::Merge:
        return QT_TRANSLATE_NOOP("FieldSources", "merged");
    case Origin::Table:
        return QT_TRANSLATE_NOOP("FieldSources", "table");
    }
    return "";
}

} // namespace

FieldSources::FieldSources(const AssetDetails& details)
    : m_values(details.metadata.values)
    , m_others(details.replaced) {
    m_others.insert(m_others.end(), details.metadata.conflicts.begin(), details.metadata.conflicts.end());
}

FieldSource FieldSources::of(FieldId field, std::string_view language) const {
    const auto isIt = [&](const FieldValue& value) {
        return value.field == field && value.language == language;
    };
    FieldSource source;
    const auto value = std::ranges::find_if(m_values, isIt);
    if (value != m_values.end()) {
        source.isKnown = true;
        source.origin = value->origin;
    }
    for (const FieldValue& other : m_others) {
        // A hand may since have written just what a loser had said.
        if (isIt(other) && (value == m_values.end() || other.content != value->content)) {
            source.others.push_back({other.origin, other.content});
        }
    }
    source.isDisputed = source.isKnown && !source.others.empty() && isOfFile(source.origin);
    return source;
}

QString originText(Origin origin) {
    return QCoreApplication::translate("FieldSources", originWord(origin));
}

} // namespace fieldframe::ui
