// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fieldframe::ui {

/// Whether Caps Lock is on, as the last key said that came to the program. GUI thread only.
class LockKeys final : public QObject {
public:
    explicit LockKeys(QObject* parent = nullptr);

    [[nodiscard]] bool isCapsLocked() const { return m_isCapsLocked; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isCapsLocked = false;
};

} // namespace fieldframe::ui
