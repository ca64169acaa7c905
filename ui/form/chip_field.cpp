// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/chip_field.h"

#include "ui/bridge/text.h"
#include "ui/form/chip_line.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

QString separatorsOf(FieldId field) {
    return field == FieldId::Keywords ? QStringLiteral(";,") : QStringLiteral(";");
}

bool has(const std::vector<std::string>& items, const std::string& item) {
    return std::ranges::find(items, item) != items.end();
}

} // namespace

ChipField::ChipField(FieldId field, QWidget* parent)
    : ChipBox(parent)
    , m_field(field)
    , m_line(new ChipLine(separatorsOf(field), this)) {
    setTail(*m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ChipField::typed);
    connect(m_line, &ChipLine::finished, this, &ChipField::finished);
    connect(m_line, &ChipLine::entered, this, &ChipField::entered);
    connect(m_line, &ChipLine::left, this, &ChipField::left);
    connect(m_line, &ChipLine::backWanted, this, &ChipBox::focusLastChip);
    connect(m_line, &ChipLine::stepWanted, this, &ChipBox::stepWanted);
    connect(m_line, &ChipLine::leaveWanted, this, &ChipBox::leaveWanted);
    connect(this, &ChipBox::removeWanted, this, &ChipField::remove);
    connect(this, &ChipBox::activated, this, &ChipField::complete);
    connect(this, &ChipBox::textTyped, this, [this](const QString& text) {
        m_line->setFocus();
        m_line->insert(text);
        emit typed();
    });
}

QWidget& ChipField::line() const {
    return *m_line;
}

QString ChipField::lineText() const {
    return m_line->text();
}

void ChipField::setUnsavedText(const QString& text) {
    m_saved.clear();
    if (text != m_line->text()) {
        m_line->setText(text);
    }
}

void ChipField::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}

Result<edit::ListEdit> ChipField::take(Typing typing) {
    const auto content = edit::contentFromTyped(metadataField(m_field), toUtf8(m_line->text()));
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    auto wanted = std::get<std::vector<std::string>>(*content);
    if (typing == Typing::GoesOn) {
        // "art" on the way to "artist" must not be taken from those that had it.
        std::erase_if(wanted, [this](const std::string& item) {
            return !has(m_saved, item) && std::ranges::any_of(m_items, [&](const ChipText& known) {
                return toUtf8(known.text) == item;
            });
        });
    }
    edit::ListEdit edit{m_field, {}, {}};
    std::ranges::copy_if(wanted, std::back_inserter(edit.add),
                         [this](const std::string& item) { return !has(m_saved, item); });
    std::ranges::copy_if(m_saved, std::back_inserter(edit.remove),
                         [&](const std::string& item) { return !has(wanted, item); });
    m_saved = std::move(wanted);
    if (typing == Typing::IsDone) {
        m_saved.clear();
        m_line->setText({});
        showItems();
    }
    return edit;
}

void ChipField::setItems(std::vector<ChipText> items, qint64 total) {
    m_items = std::move(items);
    for (ChipText& item : m_items) {
        item.total = total;
    }
    showItems();
}

void ChipField::showItems() {
    std::vector<ChipText> shown = m_items;
    std::erase_if(shown, [this](const ChipText& item) { return has(m_saved, toUtf8(item.text)); });
    setChips(shown);
}

void ChipField::forgetTyping() {
    if (!m_saved.empty()) {
        m_saved.clear();
        m_line->setText({});
        showItems();
    }
}

void ChipField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    if (isReadOnly) {
        m_line->setPlaceholderText({});
    }
    setRemovable(!isReadOnly);
}

void ChipField::remove(const QString& text) {
    if (!m_isHolding && !m_isReadOnly) {
        emit edited({m_field, {}, {toUtf8(text)}});
    }
}

void ChipField::complete(const QString& text) {
    const auto item = std::ranges::find(m_items, text, &ChipText::text);
    if (!m_isHolding && !m_isReadOnly && item != m_items.end() && item->isPartial()) {
        emit edited({m_field, {toUtf8(text)}, {}});
    }
}

} // namespace fieldframe::ui
