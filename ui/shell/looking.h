// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/shell/actions.h"
#include "ui/shell/look_memory.h"

#include <QByteArray>
#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

namespace fieldframe::ui {

class LoupeWindow;
class PicturePane;
class PicturesPage;

/// Looking closely, by key and menu: loupe, compare, zoom, turning, playing, filmstrip, second window.
class Looking final : public QObject {
    Q_OBJECT
public:
    Looking(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
            QObject* parent = nullptr);
    ~Looking() override;

    [[nodiscard]] LookMemory memory() const;
    void restore(const LookMemory& memory);
    /// Null until it was opened once.
    [[nodiscard]] LoupeWindow* secondWindow() const { return m_window.get(); }
    [[nodiscard]] bool isSettled() const;
    /// What opens video and sound; at first the system's own program for such a file.
    using Player = std::function<void(const std::filesystem::path&)>;
    void setPlayer(Player player) { m_player = std::move(player); }

signals:
    /// Something can't be played.
    void failed(const fieldframe::Error& error);

private:
    void connectModes();
    void connectZoom();
    void connectPanels();
    void lookOrPlay();
    void play(AssetId asset);
    void turn(int quarters, const QString& text);
    void dropRejected();
    void setSecondWindowOpen(bool isOpen);
    void follow();
    void setCaptionShown(bool isShown);
    /// The one that has the keyboard; in the grid the loupe's own, which is opened by that.
    [[nodiscard]] PicturePane* pane() const;
    void zoom(const std::function<void(PicturePane&)>& how);

    Session& m_session;
    Actions& m_actions;
    PicturesPage& m_pictures;
    EditHistory& m_history;
    Player m_player;
    std::unique_ptr<LoupeWindow> m_window;
    QByteArray m_windowGeometry; ///< From the last session, until the window is made.
};

} // namespace fieldframe::ui
