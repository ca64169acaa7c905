// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace fieldframe::ui {

class ThumbnailCache;

/// What is said about the current asset: captions in their languages, credit, creators, place, keywords,
/// rights, dates, galleries. Everything from a file is shown as plain text.
class Inspector final : public QScrollArea {
    Q_OBJECT
public:
    Inspector(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    /// @p selected assets, of which @p current is shown; nothing: says how to fill it.
    void show(std::optional<AssetId> current, qint64 selected);
    [[nodiscard]] std::optional<AssetId> current() const { return m_current; }
    /// What it shows is what the catalog says.
    [[nodiscard]] bool isSettled() const { return !m_isLoading; }

private:
    void load();
    void rebuild(const AssetDetails& details);
    void showNothing();
    QVBoxLayout* freshBody();
    void addHead(QVBoxLayout& body, const AssetDetails& details);
    void addCaption(QVBoxLayout& body, const DescriptiveMetadata& metadata);
    void addFields(QVBoxLayout& body, const AssetDetails& details);
    void addFile(QVBoxLayout& body, const AssetDetails& details);
    void paintThumbnail();

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    Generation m_generation;
    QTimer m_pause; ///< Holding an arrow key must not read every asset on the way.
    std::optional<AssetId> m_current;
    qint64 m_selected = 0;
    ContentHash m_hash;
    QLabel* m_picture = nullptr;
    QString m_language; ///< Of the caption shown last, so that it stays from picture to picture.
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
