// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/edit_queue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldframe::ui {

namespace {

const std::string kNoLanguage;

bool isSame(const FormAssets& one, const FormAssets& other) {
    return one == other || (one && other && *one == *other);
}

void move(const std::string& item, std::vector<std::string>& from, std::vector<std::string>& to) {
    std::erase(from, item);
    if (std::ranges::find(to, item) == to.end()) {
        to.push_back(item);
    }
}

} // namespace

edit::ListEdit joined(edit::ListEdit first, const edit::ListEdit& second) {
    for (const std::string& item : second.remove) {
        move(item, first.add, first.remove);
    }
    for (const std::string& item : second.add) {
        move(item, first.remove, first.add);
    }
    return first;
}

FieldId QueuedEdit::field() const {
    if (const auto* const value = std::get_if<edit::FieldEdit>(&edit)) {
        return value->field;
    }
    const auto* const list = std::get_if<edit::ListEdit>(&edit);
    return list ? list->field : FieldId::Country;
}

const std::string& QueuedEdit::language() const {
    const auto* const value = std::get_if<edit::FieldEdit>(&edit);
    return value ? value->language : kNoLanguage;
}

bool QueuedEdit::isOf(const FormAssets& otherAssets, FieldId otherField,
                      std::string_view otherLanguage) const {
    return field() == otherField && language() == otherLanguage && isSame(assets, otherAssets);
}

void EditQueue::put(QueuedEdit edit) {
    const auto same = std::ranges::find_if(m_waiting, [&](const QueuedEdit& waiting) {
        return waiting.run == edit.run && waiting.isFilling() == edit.isFilling() &&
               waiting.isOf(edit.assets, edit.field(), edit.language());
    });
    if (same == m_waiting.end()) {
        m_waiting.push_back(std::move(edit));
        return;
    }
    auto* const list = std::get_if<edit::ListEdit>(&same->edit);
    const auto* const next = std::get_if<edit::ListEdit>(&edit.edit);
    if (list && next) {
        *list = joined(std::move(*list), *next);
    } else {
        *same = std::move(edit);
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
    const auto isIt = [&](const QueuedEdit& edit) {
        return !edit.isFilling() && edit.isOf(assets, field, language);
    };
    return (m_underWay && isIt(*m_underWay)) || std::ranges::any_of(m_waiting, isIt);
}

std::vector<edit::ListEdit> EditQueue::lists(const FormAssets& assets) const {
    std::vector<edit::ListEdit> lists;
    const auto add = [&](const QueuedEdit& edit) {
        const auto* const list = std::get_if<edit::ListEdit>(&edit.edit);
        if (list && isSame(edit.assets, assets)) {
            lists.push_back(*list);
        }
    };
    if (m_underWay) {
        add(*m_underWay);
    }
    std::ranges::for_each(m_waiting, add);
    return lists;
}

} // namespace fieldframe::ui
