// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/countries.h"

#include <QLocale>

namespace fieldframe::ui {

/// The language in which the window names countries and cities.
[[nodiscard]] inline places::NameLanguage namesNow() {
    switch (QLocale().language()) {
    case QLocale::French:
        return places::NameLanguage::French;
    case QLocale::Spanish:
        return places::NameLanguage::Spanish;
    case QLocale::Arabic:
        return places::NameLanguage::Arabic;
    default:
        return places::NameLanguage::English;
    }
}

} // namespace fieldframe::ui
