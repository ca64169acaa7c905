// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/counts.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fieldframe::ui {

namespace {

/// The count that chooses a translation's form.
int formOf(qint64 count) {
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString itemsText(qint64 count) {
    return QCoreApplication::translate("Counts", "%Ln item(s)", nullptr, formOf(count));
}

QString galleriesText(qint64 count) {
    return QCoreApplication::translate("Counts", "%Ln galler(y/ies)", nullptr, formOf(count));
}

QString fieldsText(qint64 count) {
    return QCoreApplication::translate("Counts", "%Ln field(s)", nullptr, formOf(count));
}

QString unwrittenText(qint64 count) {
    return QCoreApplication::translate("Counts", "%Ln picture(s) not written into files", nullptr,
                                       formOf(count));
}

QString starsText(int count) {
    return QCoreApplication::translate("Counts", "%Ln star(s)", nullptr, count);
}

} // namespace fieldframe::ui
