// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_preview.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace fieldframe::ui {

/// One item as it would leave: its picture, the names of its files, its texts, and what is changed. GUI
/// thread only.
class ItemPane final : public QWidget {
    Q_OBJECT
public:
    explicit ItemPane(QWidget* parent = nullptr);

    /// @p picture is decoded already; null where there is none.
    void show(const delivery::ItemPreview& item, const QImage& picture);
    void showError(const Error& error);
    void showWaiting();
    void clear();

    [[nodiscard]] QString texts() const;
    [[nodiscard]] const QImage& picture() const { return m_picture; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setPicture(const QImage& picture);
    void scale();

    QImage m_picture;
    QLabel* m_shown;
    QLabel* m_state;
    QLabel* m_names;
    QLabel* m_texts;
};

} // namespace fieldframe::ui
