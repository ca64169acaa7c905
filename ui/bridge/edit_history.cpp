// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/edit_history.h"

#include <QUndoCommand>

namespace fieldframe::ui {

/// The journal batch that the next undo or redo takes back: undoing makes a batch, and redoing takes that one
/// back. Shared between the command and the editing lane; touched on the editing lane only.
struct EditHistory::Batch {
    GlobalId id;
};

class EditHistory::Command final : public QUndoCommand {
public:
    Command(EditHistory& history, const QString& text, std::shared_ptr<Batch> batch)
        : QUndoCommand(text)
        , m_history(history)
        , m_batch(std::move(batch)) {}

    void undo() override { m_history.revert(m_batch, text()); }
    void redo() override {
        // QUndoStack::push() calls this for an edit that is already committed.
        if (std::exchange(m_isFirst, false)) {
            return;
        }
        m_history.revert(m_batch, text());
    }

private:
    EditHistory& m_history;
    std::shared_ptr<Batch> m_batch;
    bool m_isFirst = true;
};

EditHistory::EditHistory(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void EditHistory::perform(const QString& text, Edit edit) {
    m_session.run(
        Session::Lane::Editing, this,
        [edit = std::move(edit)](const Engine& engine) { return edit(engine.edits()); },
        [this, text](const Receipt& receipt) {
            if (!receipt) {
                emit failed(text, receipt.error());
                return;
            }
            if (receipt->changes > 0) {
                m_stack.push(new Command(*this, text, std::make_shared<Batch>(Batch{receipt->batch})));
            }
            emit saved();
        });
}

void EditHistory::revert(const std::shared_ptr<Batch>& batch, const QString& text) {
    m_session.run(
        Session::Lane::Editing, this,
        [batch](const Engine& engine) {
            Receipt receipt = engine.edits().undo(batch->id);
            if (receipt) {
                batch->id = receipt->batch;
            }
            return receipt;
        },
        [this, text](const Receipt& receipt) {
            if (!receipt) {
                // What the stack says no longer holds; going on would take back the wrong things.
                m_stack.clear();
                emit failed(text, receipt.error());
                return;
            }
            emit saved();
        });
}

} // namespace fieldframe::ui
