// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/models/asset_mime.h"
#include "ui/models/place.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace fieldframe::ui {

class PicturesPage;

/// Pictures into galleries: makes a gallery of what the page has selected, adds to one, moves to one, takes
/// out of the one shown, splits that, chooses its cover.
class Filing final : public QObject {
    Q_OBJECT
public:
    Filing(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
           QObject* parent = nullptr);

    /// What was dragged to a gallery, or to the picks. @p isMove: out of the gallery it came from.
    void drop(const AssetDrag& drag, const Place& place, bool isMove);
    /// A new gallery of @p assets, once it has a title. Without assets it is empty.
    void makeGallery(std::vector<AssetId> assets);
    void setCover(GalleryId gallery, const QString& title, AssetId cover);

signals:
    /// Of a selection: what comes next is said on its page.
    void galleryMade(const fieldframe::ui::Place& gallery);

private:
    using Chosen = std::function<void(GalleryId gallery, const QString& title)>;
    void chooseGallery(const QString& what, Chosen chosen);
    void addToGallery();
    void moveToGallery();
    void removeFromGallery();
    void splitGallery();
    [[nodiscard]] bool isInGallery() const;
    /// The one shown, by its present title.
    [[nodiscard]] Place gallery() const;

    Session& m_session;
    PicturesPage& m_pictures;
    EditHistory& m_history;
};

} // namespace fieldframe::ui
