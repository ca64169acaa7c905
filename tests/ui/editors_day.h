// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "core/model/gallery.h"
#include "tests/ui/editors_hand.h"

#include <QStringList>

#include <optional>

class QTreeView;

namespace fieldframe::ui {
class ImportDialog;
class PicturesPage;
} // namespace fieldframe::ui

namespace fieldframe::test {

/// The desk of one person: the window, pictures in the home folder, and how the person works.
class Day {
public:
    enum class By { Mouse, Keys };

    explicit Day(By by, const QString& language = QStringLiteral("en"));

    [[nodiscard]] bool isByKeys() const { return m_by == By::Keys; }
    [[nodiscard]] ui::PicturesPage& pictures();
    /// Waits until it is there.
    [[nodiscard]] const AssetSummary& picture(int row);
    [[nodiscard]] bool isCaptioned(const QString& caption);
    /// Nothing where there is none of that title.
    [[nodiscard]] std::optional<GallerySummary> gallery(const QString& title);

    void importPictures(int count = 3);
    void showAllImages();
    void caption(const QStringList& captions);
    void undoAndRedo(const QString& lastCaption);
    void makeGallery(const QString& title);
    void fileUnder(const QString& category);
    void publish();
    void exportGallery(const QString& title, int count = 3);
    void goHomeAndBack(const QString& title);
    void find(const QString& word);
    /// All of it, in this order, on three pictures.
    void live();

    OpenWindow desk;
    EditorsHand hand{desk};

private:
    void tickByMouse(ui::ImportDialog& dialog, QTreeView& tree);
    void tickByKeys(ui::ImportDialog& dialog, QTreeView& tree);

    By m_by;
};

} // namespace fieldframe::test
