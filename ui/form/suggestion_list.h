// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/field_suggester.h"

#include <QListWidget>

#include <vector>

namespace fieldframe::ui {

/// What may stand in a field, in a list at it. The keyboard stays in the field; its keys choose here.
class SuggestionList final : public QListWidget {
    Q_OBJECT
public:
    /// @p canvas: what it lies on, over the fields.
    explicit SuggestionList(QWidget& canvas);

    /// Shows @p suggestions for @p field (its name), below @p input or above it, with none chosen.
    void offer(const std::vector<search::FieldSuggestion>& suggestions, const QString& field,
               const QWidget& input);
    /// The next one, or with -1 the one before; beyond the ends none.
    void choose(int by);
    /// Of the chosen one; nothing while none is.
    [[nodiscard]] std::optional<QString> chosen() const;

signals:
    /// With the mouse.
    void taken(const QString& text);

private:
    void placeAt(const QWidget& input);
};

} // namespace fieldframe::ui
