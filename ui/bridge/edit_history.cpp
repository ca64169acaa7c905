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

/// Parts of one edit.
struct EditHistory::Run {
    QString name;
    GlobalId batch;
    bool isOnStack = false;
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

void EditHistory::perform(const QString& text, Edit edit, Done done) {
    m_run.reset();
    begin();
    m_session.run(
        Session::Lane::Editing, this,
        [edit = std::move(edit)](const Engine& engine) { return edit(engine.edits()); },
        [this, text, done = std::move(done)](const Receipt& receipt) {
            if (receipt && receipt->changes > 0) {
                push(text, receipt->batch);
            }
            if (done) {
                done(receipt);
            }
            if (receipt) {
                emit saved();
            } else {
                emit failed(text, receipt.error());
            }
            end();
        });
}

void EditHistory::performPart(const QString& run, const QString& text, Part part, Done done) {
    if (!m_run || m_run->name != run) {
        m_run = std::make_shared<Run>(Run{run, GlobalId::generate()});
    }
    begin();
    m_session.run(
        Session::Lane::Editing, this,
        [part = std::move(part), batch = m_run->batch](const Engine& engine) {
            return part(engine.edits(), batch);
        },
        [this, text, run = m_run, done = std::move(done)](const Receipt& receipt) {
            if (receipt && receipt->changes > 0 && !std::exchange(run->isOnStack, true)) {
                push(text, run->batch);
            }
            done(receipt);
            if (receipt) {
                emit saved();
            } else {
                emit failed(text, receipt.error());
            }
            end();
        });
}

void EditHistory::push(const QString& text, const GlobalId& batch) {
    m_stack.push(new Command(*this, text, std::make_shared<Batch>(Batch{batch})));
}

void EditHistory::whenQuiet(std::function<void()> step) {
    m_steps.push_back(std::move(step));
    begin();
    end();
}

void EditHistory::end() {
    --m_underWay;
    if (m_underWay == 0 && !m_steps.empty()) {
        const std::function<void()> step = std::move(m_steps.front());
        m_steps.pop_front();
        step();
        // A step with nothing to do leaves the turn to the next.
        if (m_underWay == 0) {
            begin();
            end();
        }
    }
}

void EditHistory::revert(const std::shared_ptr<Batch>& batch, const QString& text) {
    m_run.reset();
    begin();
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
            } else {
                emit reverted();
                emit saved();
            }
            end();
        });
}

} // namespace fieldframe::ui
