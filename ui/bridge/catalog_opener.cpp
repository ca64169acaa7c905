// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/catalog_opener.h"

#include "ui/bridge/instance.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"

namespace fieldframe::ui {

CatalogOpener::CatalogOpener(QObject* parent)
    : QObject(parent) {}

CatalogOpener::~CatalogOpener() = default;

void CatalogOpener::open(const QString& folder, OpenMode mode, Opened done) {
    const QPointer<QObject> self(this);
    m_executor.post([self, path = toPath(folder), mode, workers = m_workerProgram, options = m_options,
                     done = std::move(done)] {
        auto engine =
            std::make_shared<Result<std::unique_ptr<Engine>>>(Engine::open(path, mode, workers, options));
        Session::deliver(self, [engine, done] { done(std::move(*engine)); });
    });
}

void CatalogOpener::raiseOther(const QString& folder, std::function<void(bool)> done) {
    const QPointer<QObject> self(this);
    m_executor.post([self, path = toPath(folder), done = std::move(done)] {
        const bool isRaised = raiseInstance(instanceName(path), {});
        Session::deliver(self, [done, isRaised] { done(isRaised); });
    });
}

void CatalogOpener::close(std::unique_ptr<Engine> engine, std::function<void()> done) {
    const QPointer<QObject> self(this);
    // Shared only because a task must be copyable; the background thread lets go of it first and last.
    std::shared_ptr<Engine> closing = std::move(engine);
    m_executor.post([self, closing = std::move(closing), done = std::move(done)]() mutable {
        closing.reset();
        Session::deliver(self, done);
    });
}

} // namespace fieldframe::ui
