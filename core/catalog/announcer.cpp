// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/announcer.h"

namespace fieldframe::catalog {

bool ChangeSet::isEmpty() const {
    return added.empty() && changed.empty() && removed.empty() && turned.empty() && galleries.empty() &&
           documents.empty() && !categoriesChanged && !savedSearchesChanged && !peopleChanged && !previewsChanged;
}

std::shared_ptr<void> Announcer::subscribe(Catalog::Subscriber subscriber) {
    const std::scoped_lock lock(m_listeners->mutex);
    m_listeners->list.push_back(std::move(subscriber));
    const auto place = std::prev(m_listeners->list.end());
    return {static_cast<void*>(&*place), [listeners = m_listeners, place](void*) {
                const std::scoped_lock guard(listeners->mutex);
                // Emptied, not erased: the list may be walked right now, below this call.
                *place = nullptr;
            }};
}

void Announcer::announce(const ChangeSet& changes) {
    if (changes.isEmpty()) {
        return;
    }
    const std::scoped_lock lock(m_listeners->mutex);
    m_listeners->list.remove_if([](const Catalog::Subscriber& subscriber) { return !subscriber; });
    for (Catalog::Subscriber& subscriber : m_listeners->list) {
        if (subscriber) {
            // A copy, because the subscriber may give itself up.
            const Catalog::Subscriber call = subscriber;
            call(changes);
        }
    }
}

} // namespace fieldframe::catalog
