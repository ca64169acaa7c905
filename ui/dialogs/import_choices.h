// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_request.h"

#include <QJsonObject>
#include <QString>

namespace fieldframe::ui {

/// What becomes of imported files: a value, kept as a preset and as what was chosen last.
struct ImportChoices {
    enum class Galleries { None, PerFolder, One };

    bool isCopying = false;
    QString copyTo;
    QString names =
        QStringLiteral("{date:yyyy}/{date:yyyy-MM-dd}/{filename}"); ///< See naming::NamingTemplate.
    Galleries galleries = Galleries::None;
    QString title;            ///< Of the one gallery.
    QString metadataTemplate; ///< Its name; "" = none.
    bool hasPreviews = false;
    bool isOnlyNew = false;

    [[nodiscard]] QJsonObject json() const;
    /// Whatever is not of the right form is left as it usually is.
    [[nodiscard]] static ImportChoices from(const QJsonObject& json);
    void applyTo(ingest::ImportRequest& request) const;
    bool operator==(const ImportChoices&) const = default;
};

} // namespace fieldframe::ui
