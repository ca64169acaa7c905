// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace fieldframe::ui {

/// One finding below its field: the sentence, and a button that mends it. The button takes no keyboard; its
/// key works in the field.
class FindingLine final : public QWidget {
    Q_OBJECT
public:
    explicit FindingLine(QWidget* parent = nullptr);

    /// @p more: findings of the field beyond those that are shown, told at its end.
    void show(const lint::Finding& finding, qint64 more, bool isReadOnly);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton& mendButton() const { return *m_mend; }

signals:
    void mendWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_text;
    QToolButton* m_mend;
};

} // namespace fieldframe::ui
