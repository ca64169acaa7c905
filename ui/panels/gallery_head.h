// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace fieldframe::ui {

class CategoryChips;
class CategoryTreeModel;
class EditableText;
class GalleryAudience;
class GalleryCover;
class PublishDate;
class ThumbnailCache;

/// What stands above the grid: the place's title and count; for a gallery also its cover, credit,
/// introduction, categories, publish date and pick, written where they stand.
class GalleryHead final : public QWidget {
    Q_OBJECT
public:
    explicit GalleryHead(Session& session, QWidget* parent = nullptr);

    /// Without, it can only be read.
    struct Desk {
        EditHistory& history;
        const CategoryTreeModel& categories;
        ThumbnailCache& thumbnails;
        /// The picture that the keyboard is at.
        std::function<std::optional<AssetId>()> currentPicture;
    };
    void allowEditing(Desk desk);

    /// A place that is not a gallery.
    void showTitle(const QString& title);
    void showGallery(GalleryId gallery, const QString& title);
    void setCount(const QString& count);
    [[nodiscard]] QString title() const;
    /// Nothing is on its way: what is shown is what the catalog says.
    [[nodiscard]] bool isSettled() const;

    void editTitle();
    /// Opens the tree of categories, or the publish date; does nothing where the place is no gallery.
    void chooseCategories();
    void choosePublishDate();
    /// Saves what is being typed.
    void finish();

signals:
    /// The title of the gallery shown is another one now.
    void titleChanged(const QString& title);
    /// The gallery could not be read.
    void failed(const fieldframe::Error& error);

private:
    void build();
    void buildTexts();
    void buildButtons();
    void load();
    void take(const GallerySummary& gallery);
    void showMore();
    void saveText(EditableText& text, const QString& what,
                  std::optional<std::string> edit::GalleryEdit::*field);
    void save(const QString& what, const edit::GalleryEdit& edit);
    void makeCategory(const QString& name);
    void openCoverMenu();
    void setCover(AssetId cover);

    Session& m_session;
    std::optional<Desk> m_desk;
    Generation m_generation;
    std::optional<GalleryId> m_gallery;
    GallerySummary m_shown;
    bool m_isLoading = false;
    bool m_isExpanded = false;
    GalleryCover* m_cover;
    EditableText* m_title;
    QLabel* m_count;
    EditableText* m_credit;
    EditableText* m_introduction;
    QPushButton* m_more;
    CategoryChips* m_chips;
    PublishDate* m_date;
    GalleryAudience* m_audience;
    QPushButton* m_pick;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace fieldframe::ui
