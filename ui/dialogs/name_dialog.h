// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace fieldframe::ui {

/// Asks for a name.
class NameDialog {
public:
    struct Question {
        QString title;
        QString label;
        QString name; ///< What stands there first, all selected.
        QString accept;
    };
    /// Calls @p done with what was typed, on one line; not where that is empty. Does not wait.
    static void open(const Question& question, QWidget* parent,
                     std::function<void(const QString& name)> done);
};

} // namespace fieldframe::ui
