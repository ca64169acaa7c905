// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/code_table.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace fieldframe::ui {

/// Puts the text of a code in its place as soon as it is closed, in every field below a widget that is typed
/// into. One undo in the field brings the code back.
class CodeTyping final : public QObject {
    Q_OBJECT
public:
    explicit CodeTyping(QWidget& within, QObject* parent = nullptr);

    /// Null: there are none.
    void setCodes(std::shared_ptr<const batch::CodeTable> codes) { m_codes = std::move(codes); }
    [[nodiscard]] std::size_t count() const { return m_codes ? m_codes->size() : 0; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Whether the key is used up.
    bool expandIn(QWidget& field) const;

    QPointer<QWidget> m_within;
    std::shared_ptr<const batch::CodeTable> m_codes;
};

} // namespace fieldframe::ui
