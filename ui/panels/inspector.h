// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/form/metadata_form.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace fieldframe::ui {

class TextBlock;
class ThumbnailCache;

/// What is said about the chosen assets: a form to read and edit it, and below what can only be read.
/// Everything from a file is shown as plain text.
class Inspector final : public QScrollArea {
    Q_OBJECT
public:
    Inspector(Session& session, EditHistory& history, ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    ~Inspector() override;

    /// @p assets, of which @p current is the one looked at; nothing: says how to fill it.
    void show(std::optional<AssetId> current, const std::vector<AssetId>& assets);
    [[nodiscard]] std::optional<AssetId> current() const { return m_current; }
    /// What it shows is what the catalog says.
    [[nodiscard]] bool isSettled() const { return !m_isLoading && m_form->isSettled(); }
    [[nodiscard]] MetadataForm& form() const { return *m_form; }

signals:
    /// Another picture, without leaving the field.
    void stepWanted(int by);
    /// The keyboard back to the pictures.
    void leaveWanted();
    void failed(const fieldframe::Error& error);

private:
    void load();
    void rebuild(const AssetDetails& details);
    void showNothing();
    void buildHead(QVBoxLayout& body);
    void freshFacts();
    void addFields(const AssetDetails& details);
    void addFile(const AssetDetails& details);
    void paintThumbnail();

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    Generation m_generation;
    QTimer m_pause; ///< Holding an arrow key must not read every asset on the way.
    std::optional<AssetId> m_current;
    std::size_t m_selected = 0;
    ContentHash m_hash;
    QLabel* m_hint;
    QWidget* m_content; ///< All that stands there where an asset is chosen.
    QLabel* m_picture;
    TextBlock* m_title;
    TextBlock* m_meta;
    MetadataForm* m_form;
    QWidget* m_facts = nullptr; ///< What can only be read; made anew for each asset.
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
