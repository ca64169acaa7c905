// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/byte_note.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fieldframe::ui {

namespace {

/// Of a long text only its last words are named: those are what is cut there.
constexpr qsizetype kTailCharacters = 32;

constexpr std::size_t kCodeBytes = 3;

QString tailOf(const QString& kept) {
    return kept.size() <= kTailCharacters ? kept : QChar(0x2026) + kept.right(kTailCharacters);
}

} // namespace

ByteNote byteNote(FieldId field, const QString& text) {
    const MetadataField& row = metadataField(field);
    const bool isText = row.shape == FieldShape::Text || row.shape == FieldShape::LanguageText;
    if (!row.iim || !isText) {
        return {};
    }
    const std::string utf8 = toUtf8(text);
    const std::size_t most = row.iim->maxBytes;
    // A code that just fits is nothing to be told.
    if (utf8.size() * 4 < most * 3 || (utf8.size() <= most && most <= kCodeBytes)) {
        return {};
    }
    const QString used = QLocale().toString(static_cast<qulonglong>(utf8.size()));
    const QString room = QLocale().toString(static_cast<qulonglong>(most));
    if (utf8.size() <= most) {
        return {QCoreApplication::translate("Form", "%1 of %2 bytes").arg(used, room), false};
    }
    const QString kept = toQt(std::string(text::cutAtGrapheme(utf8, most)));
    return {QCoreApplication::translate("Form", "%1 of %2 bytes: programs that read IIM alone see “%3”")
                .arg(used, room, tailOf(kept)),
            true};
}

} // namespace fieldframe::ui
