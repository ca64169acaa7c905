// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace fieldframe::ui {

/// A small window at a button, closed by looking elsewhere. Keys pressed in it are no keys of the page below.
class PopupPanel : public QFrame {
    Q_OBJECT
public:
    explicit PopupPanel(QWidget* parent);
    /// Below @p anchor, from where text begins, within the screen.
    void openAt(const QWidget& anchor);

protected:
    bool event(QEvent* event) override;
};

} // namespace fieldframe::ui
