// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <list>
#include <memory>
#include <mutex>

namespace fieldframe::catalog {

/// Tells subscribers what a commit changed. Thread-safe. Once a token is gone its subscriber is not called
/// again, not even by a call that has begun: giving up the token waits for that. A token may outlive the
/// announcer.
class Announcer {
public:
    [[nodiscard]] std::shared_ptr<void> subscribe(Catalog::Subscriber subscriber);
    void announce(const ChangeSet& changes);

private:
    struct Listeners {
        /// Recursive: a subscriber may give up its token while it is called.
        std::recursive_mutex mutex;
        std::list<Catalog::Subscriber> list;
    };
    /// Shared with the tokens, which may be given up later than the announcer.
    std::shared_ptr<Listeners> m_listeners = std::make_shared<Listeners>();
};

} // namespace fieldframe::catalog
