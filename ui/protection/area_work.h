// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/shell/actions.h"

#include <QObject>
#include <QPointer>

namespace fieldframe::ui {

class AreaMarking;
class PicturesPage;
struct AreaChange;

/// Marks the areas of the picture in the loupe that are covered in what leaves: each change is one step of
/// undo.
class AreaWork final : public QObject {
    Q_OBJECT
public:
    AreaWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
             QObject* parent = nullptr);

    /// In the loupe, which it opens.
    void begin();
    void end();
    /// Null while nothing is being marked.
    [[nodiscard]] AreaMarking* marking() const;
    [[nodiscard]] bool isSettled() const { return m_underWay == 0; }

signals:
    void failed(const fieldframe::Error& error);

private:
    void follow();
    void load();
    void change(const AreaChange& change);

    Session& m_session;
    Actions& m_actions;
    PicturesPage& m_pictures;
    EditHistory& m_history;
    Generation m_generation;
    QPointer<AreaMarking> m_marking;
    AssetId m_asset;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
