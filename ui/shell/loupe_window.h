// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"
#include "ui/shell/actions.h"

#include <QWidget>

namespace fieldframe::ui {

class AssetListModel;
class LoupeView;

/// The loupe in a window of its own, for a second screen. The same keys work in it as in the main window.
class LoupeWindow final : public QWidget {
    Q_OBJECT
public:
    LoupeWindow(Actions& actions, AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions);

    [[nodiscard]] LoupeView& loupe() const { return *m_loupe; }
    /// On a screen where @p main is not, if there is one.
    void openBeside(const QWidget& main);

signals:
    void closed();
    /// It got or lost the keyboard.
    void activeChanged(bool isActive);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    LoupeView* m_loupe;
    bool m_wasPlaced = false;
};

} // namespace fieldframe::ui
