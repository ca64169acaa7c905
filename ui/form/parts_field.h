// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fieldframe::ui {

/// Structures of a field, each a block of named lines: a place, a licensor, a creator's contact. Members it
/// has no line for are kept as they are. As text it is what the catalog stores (storedText()).
class PartsField final : public QWidget {
    Q_OBJECT
public:
    explicit PartsField(FieldId field, QWidget* parent = nullptr);

    /// @p mixed: what is said where the assets differ; then it is empty until a structure is added.
    void show(const QString& stored, const QString& mixed);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool isReadOnly);
    /// While it holds, nothing can be changed: what is shown is not yet what would be.
    void setHolding(bool isHolding);
    [[nodiscard]] int blockCount() const { return static_cast<int>(m_blocks.size()); }
    /// Null for a member without a line.
    [[nodiscard]] QLineEdit* line(int block, std::string_view member) const;
    /// Null where there is no structure.
    [[nodiscard]] QLineEdit* firstLine() const;
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }

signals:
    void typed();
    /// A structure came or went.
    void changed();
    void entered();
    void left();
    void stepWanted(int by);
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        std::string member;
        QLineEdit* edit;
    };
    struct Block {
        QWidget* box;
        StructContent content; ///< As it was shown.
        std::vector<Line> lines;
    };

    void addBlock(const StructContent& content);
    void addLine(Block& block, const std::string& member, const QString& label, const QString& text);
    void removeBlock(const QWidget* box);
    void clear();
    void showAdd();
    [[nodiscard]] StructContent contentOf(const Block& block) const;
    [[nodiscard]] bool isFormKeyHandled(const QEvent& event);

    const FieldId m_field;
    QVBoxLayout* m_column;
    QLabel* m_mixed;
    QPushButton* m_add;
    std::vector<Block> m_blocks;
    bool m_isReadOnly = false;
};

} // namespace fieldframe::ui
