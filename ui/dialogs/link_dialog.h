// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/caption_links.h"

#include <QDialog>

namespace fieldframe::ui {

/// Shows where a link leads, and opens it in the system's browser when told to.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LinkDialog(const CaptionLink& link, QWidget* parent = nullptr);

    /// Opens one over @p widget's window; it ends by itself.
    static void ask(const CaptionLink& link, QWidget& widget);
};

} // namespace fieldframe::ui
