// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/form/metadata_form.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace fieldframe::ui {

class FoldSection;
class HouseMarks;
class InspectorFile;
class InspectorGalleries;
class InspectorHistory;
class InspectorProtection;
class TextBlock;
class ThumbnailCache;

/// What is said about the chosen assets: a form to read and edit it, their galleries, and of one its file and
/// its history. Everything from a file is shown as plain text.
class Inspector final : public QScrollArea {
    Q_OBJECT
public:
    Inspector(Session& session, EditHistory& history, ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    ~Inspector() override;

    /// @p assets, of which @p current is the one looked at; nothing: says how to fill it.
    void show(std::optional<AssetId> current, const std::vector<AssetId>& assets);
    [[nodiscard]] std::optional<AssetId> current() const { return m_current; }
    /// What it shows is what the catalog says.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] MetadataForm& form() const { return *m_form; }
    [[nodiscard]] HouseMarks& houseMarks() const { return *m_marks; }
    [[nodiscard]] InspectorGalleries& galleries() const { return *m_galleries; }
    [[nodiscard]] InspectorFile& file() const { return *m_file; }
    [[nodiscard]] InspectorHistory& history() const { return *m_history; }
    [[nodiscard]] InspectorProtection& protection() const { return *m_protection; }
    [[nodiscard]] FoldSection& protectionSection() const { return *m_protectionSection; }
    [[nodiscard]] FoldSection& fileSection() const { return *m_fileSection; }
    [[nodiscard]] FoldSection& historySection() const { return *m_historySection; }

signals:
    /// Another picture, without leaving the field.
    void stepWanted(int by);
    /// The keyboard back to the pictures.
    void leaveWanted();
    void galleryWanted(fieldframe::GalleryId gallery, const QString& title);
    /// A gallery is to be chosen for the assets.
    void addToGalleryWanted();
    void failed(const fieldframe::Error& error);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What load() reads at once.
    struct Reading {
        AssetDetails details;
        std::vector<catalog::SharedGallery> galleries;
        std::vector<catalog::OutdatedText> outdated;
        std::int64_t unwritten = 0; ///< Of the assets.
        std::set<FieldId> fields;   ///< Of the one looked at, that its file does not say yet.
        bool hasConflict = false;   ///< Another program changed one of them too.
    };
    void load();
    [[nodiscard]] static Result<Reading> read(const Engine& engine, AssetId current,
                                              const std::vector<AssetId>& assets);
    void fill(const Reading& reading);
    void showNothing();
    void showUnwritten(const Reading& reading);
    void buildHead(QVBoxLayout& body);
    void connectParts(Session& session, ThumbnailCache& thumbnails);
    void keepInView(QWidget* focus);
    void paintThumbnail();
    [[nodiscard]] bool isShown(const catalog::ChangeSet& changes) const;

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    Generation m_generation;
    QTimer m_pause; ///< Holding an arrow key must not read every asset on the way.
    std::optional<AssetId> m_current;
    std::vector<AssetId> m_assets;
    ContentHash m_hash;
    QLabel* m_hint;
    QWidget* m_content; ///< All that stands there where an asset is chosen.
    QLabel* m_picture;
    TextBlock* m_title;
    TextBlock* m_meta;
    TextBlock* m_unwritten; ///< What the file does not say yet.
    MetadataForm* m_form;
    HouseMarks* m_marks;
    InspectorGalleries* m_galleries;
    InspectorProtection* m_protection;
    InspectorFile* m_file;
    InspectorHistory* m_history;
    FoldSection* m_protectionSection;
    FoldSection* m_fileSection;
    FoldSection* m_historySection;
    bool m_isLoading = false;
    bool m_isFollowing = true; ///< The field with the keyboard is kept in view; not once one has scrolled.
};

} // namespace fieldframe::ui
