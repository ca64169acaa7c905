// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace fieldframe::ui {

/// A part of a panel under a heading that folds it away.
class FoldSection final : public QWidget {
    Q_OBJECT
public:
    FoldSection(const QString& title, QWidget& content, bool isOpen, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    [[nodiscard]] QToolButton& heading() const { return *m_heading; }

signals:
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* m_heading;
    QWidget& m_content;
};

} // namespace fieldframe::ui
