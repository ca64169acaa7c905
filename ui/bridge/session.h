// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_set.h"
#include "ui/bridge/engine.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace fieldframe::ui {

/// The window's side of an open catalog: runs core's calls in the background and brings their results, and
/// the catalog's changes, to the GUI thread. With JobController the only place where core calls into Qt. GUI
/// thread only.
class Session final : public QObject {
    Q_OBJECT
public:
    using Lane = Engine::Lane;

    explicit Session(std::unique_ptr<Engine> engine, QObject* parent = nullptr);
    ~Session() override;

    /// Ends the session: everything running is asked to stop, results still on their way are dropped. The
    /// engine is to be destroyed on a background thread (CatalogOpener::close()).
    [[nodiscard]] std::unique_ptr<Engine> release();

    /// Runs @p work(const Engine&) on a background thread, then @p done(result) on this one, unless @p
    /// context is gone by then. Both are copied; @p work must not touch Qt objects.
    template <class Work, class Done>
    void run(Lane lane, QObject* context, Work work, Done done);

    /// Runs @p task(engine) in the background without an answer through run(); deliver() brings what it has
    /// to say.
    void post(Lane lane, std::function<void(const Engine&)> task);
    /// Thread-safe: runs @p task on the GUI thread unless @p context is gone by then.
    template <class Context>
    static void deliver(const QPointer<Context>& context, std::function<void()> task);

    /// Facts that never change while the session lives, so they need no round trip.
    [[nodiscard]] const Engine& engine() const { return *m_engine; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Answers still on their way.
    [[nodiscard]] int inFlight() const { return m_inFlight; }

signals:
    /// After commits, by whomever they were made; several may come as one.
    void changed(const fieldframe::catalog::ChangeSet& changes);

private:
    static void deliverAlways(std::function<void()> task);
    struct PendingChanges;
    void subscribe();
    void begin() { ++m_inFlight; }
    void end() { --m_inFlight; }

    std::unique_ptr<Engine> m_engine;
    std::shared_ptr<PendingChanges>
        m_pending; ///< Shared with the writer's thread, which may outlive this object.
    std::shared_ptr<void> m_subscription;
    bool m_isReadOnly = false;
    int m_inFlight = 0;
};

template <class Context>
void Session::deliver(const QPointer<Context>& context, std::function<void()> task) {
    // The context may be looked at on its own thread only.
    deliverAlways([context, task = std::move(task)] {
        if (context) {
            task();
        }
    });
}

template <class Work, class Done>
void Session::run(Lane lane, QObject* context, Work work, Done done) {
    if (!m_engine) {
        return;
    }
    begin();
    const QPointer<Session> session(this);
    const QPointer<QObject> guard(context);
    post(lane,
         [session, guard, work = std::move(work), done = std::move(done)](const Engine& engine) mutable {
             // Shared because a delivered task must be copyable, which a result need not be.
             auto result = std::make_shared<decltype(work(engine))>(work(engine));
             deliver(session, [session, guard, done = std::move(done), result]() mutable {
                 session->end();
                 if (guard) {
                     done(std::move(*result));
                 }
             });
         });
}

} // namespace fieldframe::ui
