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
    enum class Order {
        Own, ///< Of the source: see catalog::GalleryList.
        Title,
        Newest, ///< By publish date; unpublished ones last.
        MostItems,
    };

    GalleryListModel(Session& session, Source source, QObject* parent = nullptr);

    void setSource(Source source);
    void setOrder(Order order);
    /// Only galleries whose title, introduction or credit hold @p words; "" = all.
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }
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
    void show();
    [[nodiscard]] std::vector<GallerySummary> wanted() const;
    [[nodiscard]] bool hasSameIds(const std::vector<GallerySummary>& galleries) const;

    Session& m_session;
    Source m_source;
    Generation m_generation;
    QTimer m_reloadTimer; ///< An import commits four times a second; cards need not be read as often.
    Order m_order = Order::Own;
    QString m_words;
    std::vector<GallerySummary> m_all;       ///< As read.
    std::vector<GallerySummary> m_galleries; ///< Those shown.
    bool m_isLoaded = false;
};

} // namespace fieldframe::ui
