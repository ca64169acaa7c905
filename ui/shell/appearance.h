// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/system_look.h"
#include "ui/shell/theme.h"

#include <QObject>

namespace fieldframe::ui {

class Actions;

/// Dark, light or as the system says: applied to the whole program at once, and again when the system
/// changes. GUI thread only.
class Appearance final : public QObject {
    Q_OBJECT
public:
    /// Applies nothing yet; the actions for the three schemes choose between them.
    explicit Appearance(Actions& actions, QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

signals:
    /// The user chose.
    void schemeChosen(fieldframe::ui::Scheme scheme);

private:
    void follow();

    Actions& m_actions;
    SystemLook m_system;
    Scheme m_scheme = Scheme::Dark;
};

} // namespace fieldframe::ui
