// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/bridge/session.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace fieldframe::ui {

/// The user's edits: done in the background in the order they were asked for, and pushed to the undo stack
/// once they are committed. GUI thread only.
class EditHistory final : public QObject {
    Q_OBJECT
public:
    using Receipt = Result<catalog::ChangeReceipt>;
    using Edit = std::function<Receipt(const edit::EditService&)>;

    explicit EditHistory(Session& session, QObject* parent = nullptr);

    /// Does @p edit; @p text names it in the Edit menu ("Pick (3 pictures)"). Nothing is pushed where nothing
    /// changed.
    void perform(const QString& text, Edit edit);

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

signals:
    /// An edit was committed.
    void saved();
    /// It was not, or could not be undone: @p what is the edit's name.
    void failed(const QString& what, const fieldframe::Error& error);

private:
    class Command;
    struct Batch;
    void revert(const std::shared_ptr<Batch>& batch, const QString& text);

    Session& m_session;
    QUndoStack m_stack;
};

} // namespace fieldframe::ui
