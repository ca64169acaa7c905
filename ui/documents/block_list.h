// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"

#include <QHash>
#include <QListWidget>

namespace fieldframe::ui {

/// The blocks of a document in order. Pictures can be dropped on it. GUI thread only.
class BlockList final : public QListWidget {
    Q_OBJECT
public:
    /// @p catalog: pictures of no other can be dropped.
    BlockList(const GlobalId& catalog, QWidget* parent = nullptr);

    /// The block that was current stays so, or that in its place.
    void show(const std::vector<PageBlock>& blocks);
    /// What pictures and galleries are called, by their global ids.
    void setNames(const QHash<QString, QString>& names);
    /// Nil where there is none.
    [[nodiscard]] GlobalId current() const;
    void makeCurrent(const GlobalId& block);
    /// Nil behind the last.
    [[nodiscard]] GlobalId blockAt(int row) const;

signals:
    /// @p before is nil for the end.
    void picturesDropped(const std::vector<fieldframe::AssetId>& assets, const fieldframe::GlobalId& before);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QString textOf(const PageBlock& block) const;

    GlobalId m_catalog;
    std::vector<PageBlock> m_blocks;
    QHash<QString, QString> m_names;
};

} // namespace fieldframe::ui
