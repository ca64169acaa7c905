// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace fieldframe::ui {

/// A web address in a text.
struct CaptionLink {
    QUrl url;
    QString host; ///< As a person should judge it: letters that are not Latin stand in their coded form.

    bool operator==(const CaptionLink&) const = default;
};

/// The http and https addresses of @p text, and what begins with "www.", each once, at most 20. Signs that
/// end a sentence are no part of an address.
[[nodiscard]] std::vector<CaptionLink> captionLinks(const QString& text);

} // namespace fieldframe::ui
