// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/edit_queue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldframe::ui {

bool QueuedEdit::isOf(const FormAssets& otherAssets, FieldId field, std::string_view language) const {
    return edit.field == field && edit.language == language &&
           (assets == otherAssets || (assets && otherAssets && *assets == *otherAssets));
}

void EditQueue::put(QueuedEdit edit) {
    const auto same = std::ranges::find_if(m_waiting, [&](const QueuedEdit& waiting) {
        return waiting.run == edit.run && waiting.isOf(edit.assets, edit.edit.field, edit.edit.language);
    });
    if (same != m_waiting.end()) {
        *same = std::move(edit);
    } else {
        m_waiting.push_back(std::move(edit));
    }
}

std::optional<QueuedEdit> EditQueue::takeNext() {
    if (m_underWay || m_waiting.empty()) {
        return std::nullopt;
    }
    m_underWay = std::move(m_waiting.front());
    m_waiting.pop_front();
    return m_underWay;
}

std::vector<QueuedEdit> EditQueue::takeAll() {
    std::vector<QueuedEdit> all(std::make_move_iterator(m_waiting.begin()),
                                std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    return all;
}

bool EditQueue::holds(const FormAssets& assets, FieldId field, std::string_view language) const {
    const auto isIt = [&](const QueuedEdit& edit) { return edit.isOf(assets, field, language); };
    return (m_underWay && isIt(*m_underWay)) || std::ranges::any_of(m_waiting, isIt);
}

} // namespace fieldframe::ui
