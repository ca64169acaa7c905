// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/journal.h"
#include "ui/bridge/session.h"

#include <QObject>
#include <QUndoStack>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fieldframe::ui {

/// The user's edits: done in the background in the order they were asked for, and pushed to the undo stack
/// once they are committed. The stack says what the journal says, so it goes on from the last run. GUI thread
/// only.
class EditHistory final : public QObject {
    Q_OBJECT
public:
    using Receipt = Result<catalog::ChangeReceipt>;
    using Edit = std::function<Receipt(const edit::EditService&)>;

    explicit EditHistory(Session& session, QObject* parent = nullptr);

    /// How a step of an earlier run is called in the Edit menu.
    using Naming = std::function<QString(const catalog::BatchSummary&)>;
    /// Fills the stack with the steps that the journal has; those of this run keep their names.
    void restore(Naming naming);

    using Done = std::function<void(const Receipt&)>;
    /// Does @p edit; @p text names it in the Edit menu ("Pick (3 pictures)"). Nothing is pushed where nothing
    /// changed. @p done is called on the GUI thread, before failed() or saved() is emitted.
    void perform(const QString& text, Edit edit, Done done = {});
    /// The same, for what is more than a verb of EditService.
    void performWith(const QString& text, std::function<Receipt(const Engine&)> edit, Done done = {});

    /// An edit that is part of a longer one, as a sentence typed and saved now and then: parts with the same
    /// @p run, with no other edit and no undo between them, are one batch in the journal and one step of
    /// undo.
    using Part = std::function<Receipt(const edit::EditService&, const GlobalId& batch)>;
    /// @p done: see perform().
    void performPart(const QString& run, const QString& text, Part part, Done done);

    /// Puts a batch that was written elsewhere, as an import, on the stack.
    void record(const QString& text, const GlobalId& batch) { push(text, batch); }

    /// Takes the last edit back, once those under way are committed.
    void undo() {
        whenQuiet([this] { m_stack.undo(); });
    }
    void redo() {
        whenQuiet([this] { m_stack.redo(); });
    }
    /// Takes @p batch back, wherever it stands in the stack.
    void takeBack(const QString& text, const GlobalId& batch);
    /// Takes @p batch back, or does it again, but leaves alone what was changed again since.
    void revertTheRest(const QString& text, const GlobalId& batch);

    /// Calls @p step once all edits under way have come to their end; soon, where there are none.
    void whenQuiet(std::function<void()> step);

    /// No edit is under way.
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

signals:
    /// An edit was committed.
    void saved();
    /// Something was taken back or done again.
    void reverted();
    /// It was not, or could not be undone: @p what is the edit's name.
    void failed(const QString& what, const fieldframe::Error& error);
    /// Nothing was taken back: it would have overwritten @p changes, which came later. See revertTheRest().
    void overwriting(const QString& what, const fieldframe::GlobalId& batch,
                     const std::vector<fieldframe::edit::LaterChange>& changes);

private:
    class Command;
    struct Batch;
    struct Run;
    struct Steps;
    struct Reverted;
    void revert(const std::shared_ptr<Batch>& batch, const QString& text, edit::Later later);
    void take(const Reverted& outcome, const GlobalId& batch, const QString& text);
    void push(const QString& text, const GlobalId& batch);
    void reload();
    void fill(const Steps& steps);
    [[nodiscard]] QString nameOf(const catalog::BatchSummary& batch) const;
    void begin() { ++m_underWay; }
    void end();

    Session& m_session;
    QUndoStack m_stack;
    Naming m_naming;
    std::map<GlobalId, QString> m_names; ///< Of edits of this run.
    bool m_isFilling = false;            ///< The stack is moved, nothing is to be taken back.
    std::shared_ptr<Run> m_run;          ///< The one that may still go on.
    int m_underWay = 0;
    std::deque<std::function<void()>> m_steps; ///< Undos and redos asked for while something was under way.
};

} // namespace fieldframe::ui
