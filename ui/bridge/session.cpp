// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/session.h"

#include <iterator>

namespace fieldframe::ui {

namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void merge(catalog::ChangeSet& into, const catalog::ChangeSet& from) {
    append(into.added, from.added);
    append(into.changed, from.changed);
    append(into.removed, from.removed);
    append(into.turned, from.turned);
    append(into.galleries, from.galleries);
    append(into.documents, from.documents);
    into.categoriesChanged = into.categoriesChanged || from.categoriesChanged;
    into.savedSearchesChanged = into.savedSearchesChanged || from.savedSearchesChanged;
    into.peopleChanged = into.peopleChanged || from.peopleChanged;
    into.previewsChanged = into.previewsChanged || from.previewsChanged;
}

} // namespace

/// Changes on their way to the GUI thread: many commits before it looks are one delivery.
struct Session::PendingChanges {
    std::mutex mutex;
    catalog::ChangeSet changes;
    bool isPosted = false;
};

Session::Session(std::unique_ptr<Engine> engine, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_pending(std::make_shared<PendingChanges>())
    , m_isReadOnly(m_engine->catalog().isReadOnly()) {
    subscribe();
}

Session::~Session() = default;

std::unique_ptr<Engine> Session::release() {
    m_subscription.reset();
    if (m_engine) {
        m_engine->requestStop();
    }
    return std::move(m_engine);
}

void Session::post(Lane lane, std::function<void(const Engine&)> task) {
    if (Engine* const engine = m_engine.get()) {
        engine->post(lane, [engine, task = std::move(task)] { task(*engine); });
    }
}

void Session::deliverAlways(std::function<void()> task) {
    // The application object outlives every engine.
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(task), Qt::QueuedConnection);
}

void Session::subscribe() {
    const QPointer<Session> session(this);
    m_subscription =
        m_engine->catalog().subscribe([session, pending = m_pending](const catalog::ChangeSet& changes) {
            {
                const std::scoped_lock lock(pending->mutex);
                merge(pending->changes, changes);
                if (std::exchange(pending->isPosted, true)) {
                    return;
                }
            }
            deliver(session, [session, pending] {
                catalog::ChangeSet taken;
                {
                    const std::scoped_lock lock(pending->mutex);
                    taken = std::exchange(pending->changes, {});
                    pending->isPosted = false;
                }
                emit session->changed(taken);
            });
        });
}

} // namespace fieldframe::ui
