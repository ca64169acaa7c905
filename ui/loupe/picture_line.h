// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QWidget>

#include <optional>

namespace fieldframe::ui {

/// One quiet line under a picture: name and size, pick, stars, label, what is to be known of it, the zoom and
/// which of how many it is.
class PictureLine final : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString name;
        QString facts; ///< Size, kind, duration.
        Pick pick = Pick::None;
        int rating = 0;
        QString label;
        QString note;
        bool isNoteWarning = false;
        QString zoom;
        QString place; ///< "12 of 812".

        bool operator==(const Content&) const = default;
    };
    explicit PictureLine(QWidget* parent = nullptr);

    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    /// What of @p asset stands in it; note, zoom and place are the view's.
    [[nodiscard]] static Content contentOf(const AssetSummary& asset);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int paintMarks(QPainter& painter, const QRect& room) const;

    Content m_content;
};

} // namespace fieldframe::ui
