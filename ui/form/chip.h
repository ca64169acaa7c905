// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldframe::ui {

/// What a chip says.
struct ChipText {
    QString text;
    qint64 count = 1; ///< On how many…
    qint64 total = 1; ///< …of the assets it stands.
    QString shown{};  ///< How it is written where that is not the text itself.

    [[nodiscard]] bool isPartial() const { return count < total; }
    [[nodiscard]] const QString& label() const { return shown.isEmpty() ? text : shown; }
    bool operator==(const ChipText&) const = default;
};

/// One item of a list, in its own outline, with a cross that takes it away. An item that only some of the
/// assets have says on how many, and its outline is broken.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    void setContent(const ChipText& content);
    [[nodiscard]] const ChipText& content() const { return m_content; }
    void setRemovable(bool isRemovable);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeWanted();
    /// -1 to the chip before, 1 to the one behind.
    void moveWanted(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int crossWidth() const;

    ChipText m_content;
    bool m_isRemovable = true;
};

} // namespace fieldframe::ui
