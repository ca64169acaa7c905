// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/link_row.h"

#include "ui/dialogs/link_dialog.h"
#include "ui/form/flow_layout.h"
#include "ui/shell/theme.h"

#include <QPushButton>

namespace fieldframe::ui {

LinkRow::LinkRow(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this)) {
    hide();
}

void LinkRow::setText(const QString& text) {
    std::vector<CaptionLink> links = captionLinks(text);
    if (links == m_links) {
        return;
    }
    m_links = std::move(links);
    while (QLayoutItem* const item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const CaptionLink& link : m_links) {
        auto* const button = new QPushButton(tr("Open %1…").arg(link.host), this);
        button->setFont(Theme::font(Theme::Size::Small));
        button->setToolTip(link.url.toString(QUrl::FullyEncoded));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, link] { LinkDialog::ask(link, *this); });
        m_flow->addWidget(button);
    }
    setVisible(!m_links.empty());
    updateGeometry();
}

} // namespace fieldframe::ui
