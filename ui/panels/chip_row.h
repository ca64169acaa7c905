// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace fieldframe::ui {

/// Short texts, each in its own outline, in as many lines as they need.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(const QStringList& texts, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;

    QStringList m_texts;
};

} // namespace fieldframe::ui
