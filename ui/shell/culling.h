// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/shell/actions.h"

#include <QObject>

namespace fieldframe::ui {

class PicturesPage;

/// Picks, rejects, ratings and labels by key, on what the page has selected.
class Culling final : public QObject {
    Q_OBJECT
public:
    Culling(Actions& actions, PicturesPage& pictures, EditHistory& history, QObject* parent = nullptr);

private:
    void pick(Pick pick, const QString& text);
    void rate(int rating);
    void label(const char* word, const QString& text);
    /// @p text with the number of pictures it is about.
    [[nodiscard]] static QString counted(const QString& text, std::size_t count);

    PicturesPage& m_pictures;
    EditHistory& m_history;
};

} // namespace fieldframe::ui
