// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edit/edit_service.h"
#include "ui/form/chip_box.h"

#include <QStringList>

namespace fieldframe::ui {

class ChipLine;

/// A list of texts of one asset or many: chips, and a line where the next one is typed. Enter or a semicolon
/// makes it a chip. While it is typed it is already on its way to the catalog, and what it was a moment ago
/// is taken back – unless some asset had that before.
class ChipField final : public ChipBox {
    Q_OBJECT
public:
    explicit ChipField(FieldId field, QWidget* parent = nullptr);

    enum class Typing { GoesOn, IsDone };
    /// What the line asks for since it was asked last; then the line is empty where the typing is done.
    /// InvalidInput for what can't be an item.
    [[nodiscard]] Result<edit::ListEdit> take(Typing typing);

    /// What the catalog says.
    void setItems(std::vector<ChipText> items, qint64 total);
    [[nodiscard]] QString lineText() const;
    /// What could not be saved, to be tried again.
    void setUnsavedText(const QString& text);
    void setPlaceholder(const QString& text);
    /// What is in the line is the catalog's business no more: it was undone there.
    void forgetTyping();
    void setReadOnly(bool isReadOnly);
    /// While it holds, chips stay: what is shown is not yet what would be changed.
    void setHolding(bool isHolding) { m_isHolding = isHolding; }
    [[nodiscard]] QWidget& line() const;

signals:
    void typed();
    /// The line is to be taken as it is.
    void finished();
    /// A chip was taken away, or given to those that lacked it.
    void edited(const fieldframe::edit::ListEdit& edit);
    void entered();
    void left();

private:
    void showItems();
    void complete(const QString& text);
    void remove(const QString& text);

    const FieldId m_field;
    ChipLine* m_line;
    std::vector<ChipText> m_items;
    std::vector<std::string> m_saved; ///< Of the line, what is in the catalog already.
    bool m_isHolding = false;
    bool m_isReadOnly = false;
};

} // namespace fieldframe::ui
