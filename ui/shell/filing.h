// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/shell/actions.h"

#include <QObject>

namespace fieldframe::ui {

class PicturesPage;

/// Galleries from what the page has selected: makes one, adds to one, takes out of the one shown.
class Filing final : public QObject {
    Q_OBJECT
public:
    Filing(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
           QObject* parent = nullptr);

private:
    void makeGallery();
    void addToGallery();
    void removeFromGallery();

    Session& m_session;
    PicturesPage& m_pictures;
    EditHistory& m_history;
};

} // namespace fieldframe::ui
