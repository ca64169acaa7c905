// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fieldframe::ui {

class TextBlock;

/// What stands above the grid: the place's title and count; for a gallery also its credit and introduction.
class GalleryHead final : public QWidget {
    Q_OBJECT
public:
    explicit GalleryHead(Session& session, QWidget* parent = nullptr);

    /// A place that is not a gallery.
    void showTitle(const QString& title);
    void showGallery(GalleryId gallery, const QString& title);
    void setCount(const QString& count);
    [[nodiscard]] QString title() const;

private:
    void load();
    void take(const GallerySummary& gallery);
    void showMeta();

    Session& m_session;
    Generation m_generation;
    std::optional<GalleryId> m_gallery;
    QString m_count;
    QString m_credit;
    TextBlock* m_title;
    QLabel* m_meta;
    TextBlock* m_introduction;
    QPushButton* m_more;
    bool m_isExpanded = false;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace fieldframe::ui
