// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themed.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QVariant>
#include <QWidget>

namespace fieldframe::ui {

namespace {

constexpr auto kSheet = "fieldframeSheet";

} // namespace

void setThemedSheet(QWidget& widget, const QString& sheet) {
    widget.setProperty(kSheet, sheet);
    const QString filled = Theme::current().fill(sheet);
    if (widget.styleSheet() != filled) {
        widget.setStyleSheet(filled);
    }
}

void setLeastHeight(QPlainTextEdit& field, int height) {
    setThemedSheet(field, QStringLiteral("QPlainTextEdit { min-height: %1px; }").arg(height));
}

void setTone(QWidget& widget, Tone tone) {
    static constexpr auto sheetOf = [](Tone wanted) {
        switch (wanted) {
        case Tone::Text:
            return "color: %text%;";
        case Tone::Muted:
            return "color: %muted%;";
        case Tone::Accent:
            return "color: %accent%;";
        case Tone::Warning:
            return "color: %warning%;";
        }
        return "";
    };
    setThemedSheet(widget, QString::fromLatin1(sheetOf(tone)));
}

void fillThemedSheets() {
    for (QWidget* const widget : QApplication::allWidgets()) {
        const QVariant sheet = widget->property(kSheet);
        if (sheet.isValid()) {
            setThemedSheet(*widget, sheet.toString());
        }
    }
}

} // namespace fieldframe::ui
