// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/caption_links.h"

#include <QWidget>

namespace fieldframe::ui {

class FlowLayout;

/// The links of a text as buttons that name their host and ask before anything opens.
class LinkRow final : public QWidget {
    Q_OBJECT
public:
    explicit LinkRow(QWidget* parent = nullptr);

    /// Nothing to see where there are none.
    void setText(const QString& text);

private:
    std::vector<CaptionLink> m_links;
    FlowLayout* m_flow;
};

} // namespace fieldframe::ui
