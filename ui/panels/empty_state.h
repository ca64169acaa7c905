// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fieldframe::ui {

/// What stands where there is nothing to show: what it is, what would fill it, and a button that does so.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// @p action may be null: then there is no button.
    void setContent(const QString& icon, const QString& title, const QString& hint,
                    QAction* action = nullptr);
    /// Buttons below the first, until the next setContent(). Not owned; one that goes takes its button along.
    void setFurther(const QList<QAction*>& actions);
    [[nodiscard]] QString title() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_button;
    QVBoxLayout* m_further;
    QAction* m_action = nullptr;
};

} // namespace fieldframe::ui
