// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>

#include <optional>
#include <vector>

namespace fieldframe::ui {

struct Choice {
    QString value; ///< As the catalog keeps it.
    QString text;
};

/// A value out of a few. The wheel scrolls what is around it and never changes it.
class ChoiceField final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(const std::vector<Choice>& choices, QWidget* parent = nullptr);

    /// Nothing: @p placeholder stands there. A value that is no choice is added.
    void show(const std::optional<QString>& value, const QString& placeholder);
    [[nodiscard]] QString value() const { return currentData().toString(); }

    /// While it holds, nothing is chosen: what is shown is not yet what it would be chosen for.
    void setHolding(bool isHolding) { m_isHolding = isHolding; }

    /// Room for a few letters, however long what stands for several values is.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen();
    void stepWanted(int by);
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_isHolding = false;
};

} // namespace fieldframe::ui
