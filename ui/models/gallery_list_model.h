// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/gallery_store.h"
#include "core/model/gallery.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QAbstractListModel>
#include <QTimer>

#include <variant>
#include <vector>

namespace fieldframe::ui {

/// The galleries of one of Home's tabs, or of a category. Loaded in the background; follows the catalog. GUI
/// thread only.
class GalleryListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64.
        CountRole,                 ///< qint64.
        IntroductionRole,
        CreditRole,
    };
    using Source = std::variant<catalog::GalleryList, CategoryId>;

    GalleryListModel(Session& session, Source source, QObject* parent = nullptr);

    void setSource(Source source);
    [[nodiscard]] const GallerySummary& gallery(int row) const {
        return m_galleries[static_cast<std::size_t>(row)];
    }
    /// The first answer is here, so that an empty list is really empty.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// The source was read again (whether or not anything changed).
    void loaded();

private:
    void reload();
    void take(std::vector<GallerySummary> galleries);
    [[nodiscard]] bool hasSameIds(const std::vector<GallerySummary>& galleries) const;

    Session& m_session;
    Source m_source;
    Generation m_generation;
    QTimer m_reloadTimer; ///< An import commits four times a second; cards need not be read as often.
    std::vector<GallerySummary> m_galleries;
    bool m_isLoaded = false;
};

} // namespace fieldframe::ui
