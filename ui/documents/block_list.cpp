// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_list.h"

#include "ui/bridge/text.h"
#include "ui/documents/document_text.h"
#include "ui/models/asset_mime.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

BlockList::BlockList(const GlobalId& catalog, QWidget* parent)
    : QListWidget(parent)
    , m_catalog(catalog) {
    setAccessibleName(tr("Blocks of the page"));
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void BlockList::show(const std::vector<PageBlock>& blocks) {
    const GlobalId former = current();
    const int row = currentRow();
    const QSignalBlocker quiet(this);
    m_blocks = blocks;
    clear();
    for (const PageBlock& block : m_blocks) {
        auto* const item = new QListWidgetItem(textOf(block), this);
        item->setData(kIdRole, toQt(block.id.text()));
    }
    makeCurrent(former);
    if (currentRow() < 0) {
        setCurrentRow(std::min(std::max(row, 0), count() - 1));
    }
}

void BlockList::setNames(const QHash<QString, QString>& names) {
    m_names = names;
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(textOf(m_blocks[static_cast<std::size_t>(row)]));
    }
}

QString BlockList::textOf(const PageBlock& block) const {
    const QString name = m_names.value(toQt(block.target.text()));
    const QString about = name.isEmpty() ? beginningOf(block) : name;
    return about.isEmpty() ? kindText(block.kind) : tr("%1 – %2").arg(kindText(block.kind), about);
}

GlobalId BlockList::blockAt(int row) const {
    const QListWidgetItem* const found = item(row);
    return found != nullptr ? GlobalId::parse(toUtf8(found->data(kIdRole).toString())).value_or(GlobalId())
                            : GlobalId();
}

GlobalId BlockList::current() const {
    return blockAt(currentRow());
}

void BlockList::makeCurrent(const GlobalId& block) {
    for (int row = 0; row < count(); ++row) {
        if (blockAt(row) == block) {
            setCurrentRow(row);
        }
    }
}

void BlockList::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(assetsIn(*event->mimeData(), m_catalog).has_value());
}

void BlockList::dragMoveEvent(QDragMoveEvent* event) {
    event->setAccepted(assetsIn(*event->mimeData(), m_catalog).has_value());
}

void BlockList::dropEvent(QDropEvent* event) {
    const auto drag = assetsIn(*event->mimeData(), m_catalog);
    if (!drag) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isBelow = index.isValid() && event->position().y() > visualRect(index).center().y();
    emit picturesDropped(drag->assets,
                         index.isValid() ? blockAt(index.row() + (isBelow ? 1 : 0)) : GlobalId());
}

} // namespace fieldframe::ui
