// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/edit_history.h"

#include <QUndoCommand>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kStepsOfEarlierRuns = 100;

} // namespace

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

/// What the journal has, next first.
struct EditHistory::Steps {
    Result<std::vector<catalog::HistoryStep>> undo;
    Result<std::vector<catalog::HistoryStep>> redo;
};

struct EditHistory::Reverted {
    GlobalId batch;
    Receipt receipt;
    std::vector<edit::LaterChange> later; ///< What stood in the way.
};

class EditHistory::Command final : public QUndoCommand {
public:
    Command(EditHistory& history, const QString& text, std::shared_ptr<Batch> batch)
        : QUndoCommand(text)
        , m_history(history)
        , m_batch(std::move(batch)) {}

    void undo() override { m_history.revert(m_batch, text(), edit::Later::Refuse); }
    void redo() override {
        // QUndoStack::push() calls this for an edit that is already committed.
        if (std::exchange(m_isFirst, false)) {
            return;
        }
        m_history.revert(m_batch, text(), edit::Later::Refuse);
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
    performWith(
        text, [edit = std::move(edit)](const Engine& engine) { return edit(engine.edits()); },
        std::move(done));
}

void EditHistory::performWith(const QString& text, std::function<Receipt(const Engine&)> edit, Done done) {
    m_run.reset();
    begin();
    m_session.run(Session::Lane::Editing, this, std::move(edit),
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
    m_names[batch] = text;
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

void EditHistory::revert(const std::shared_ptr<Batch>& batch, const QString& text, edit::Later later) {
    if (m_isFilling) {
        return;
    }
    m_run.reset();
    begin();
    m_session.run(
        Session::Lane::Editing, this,
        [batch, later](const Engine& engine) {
            Reverted outcome{batch->id, engine.edits().undo(batch->id, later), {}};
            if (outcome.receipt) {
                batch->id = outcome.receipt->batch;
            } else if (outcome.receipt.error().code == ErrorCode::Conflict) {
                outcome.later =
                    engine.edits().laterChanges(batch->id).value_or(std::vector<edit::LaterChange>());
            }
            return outcome;
        },
        [this, text](const Reverted& outcome) {
            take(outcome, outcome.batch, text);
            end();
        });
}

void EditHistory::takeBack(const QString& text, const GlobalId& batch) {
    whenQuiet([this, text, batch] {
        revert(std::make_shared<Batch>(Batch{batch}), text, edit::Later::Refuse);
        whenQuiet([this] { reload(); });
    });
}

void EditHistory::revertTheRest(const QString& text, const GlobalId& batch) {
    revert(std::make_shared<Batch>(Batch{batch}), text, edit::Later::Keep);
    whenQuiet([this] { reload(); });
}

void EditHistory::take(const Reverted& outcome, const GlobalId& batch, const QString& text) {
    if (outcome.receipt) {
        emit reverted();
        emit saved();
        return;
    }
    // The stack has moved on; it is to say what the journal says.
    reload();
    if (outcome.later.empty()) {
        emit failed(text, outcome.receipt.error());
    } else {
        emit overwriting(text, batch, outcome.later);
    }
}

void EditHistory::restore(Naming naming) {
    m_naming = std::move(naming);
    reload();
}

void EditHistory::reload() {
    if (!m_naming) {
        m_stack.clear();
        return;
    }
    begin();
    m_session.run(
        Session::Lane::Editing, this,
        [](const Engine& engine) {
            const catalog::Journal& journal = engine.catalog().journal();
            return Steps{journal.toUndo(kStepsOfEarlierRuns), journal.toRedo(kStepsOfEarlierRuns)};
        },
        [this](const Steps& steps) {
            fill(steps);
            end();
        });
}

void EditHistory::fill(const Steps& steps) {
    m_stack.clear();
    if (!steps.undo || !steps.redo) {
        return;
    }
    const auto add = [this](const catalog::HistoryStep& step) {
        m_stack.push(new Command(*this, nameOf(step.edit), std::make_shared<Batch>(Batch{step.batch})));
    };
    std::for_each(steps.undo->rbegin(), steps.undo->rend(), add);
    std::for_each(steps.redo->begin(), steps.redo->end(), add);
    m_isFilling = true;
    m_stack.setIndex(static_cast<int>(steps.undo->size()));
    m_isFilling = false;
}

QString EditHistory::nameOf(const catalog::BatchSummary& batch) const {
    const auto known = m_names.find(batch.id);
    return known != m_names.end() ? known->second : m_naming(batch);
}

} // namespace fieldframe::ui
