// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace fieldframe::ui {

/// A gallery's publish date, and where it is chosen: typed as exactly as it is known, from a calendar, today,
/// or none.
class PublishDate final : public QPushButton {
    Q_OBJECT
public:
    explicit PublishDate(QWidget* parent = nullptr);

    /// ISO 8601; "" = not published.
    void setDate(const QString& iso);
    /// Opens what it is chosen in, with today where there is none yet.
    void openChooser();

signals:
    void chosen(const QString& iso);

private:
    QString m_iso;
};

/// "12 March 2024", "March 2024" or "2024", by locale; the text itself where it is no date.
[[nodiscard]] QString dateText(const QString& iso);

} // namespace fieldframe::ui
