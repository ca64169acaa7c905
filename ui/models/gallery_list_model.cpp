// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gallery_list_model.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kReloadMilliseconds = 400;

Result<std::vector<GallerySummary>> read(const Engine& engine, const GalleryListModel::Source& source) {
    const catalog::GalleryStore& store = engine.catalog().galleries();
    if (const CategoryId* const category = std::get_if<CategoryId>(&source)) {
        return store.inCategory(*category);
    }
    return store.list(std::get<catalog::GalleryList>(source));
}

bool showsTheSame(const GallerySummary& a, const GallerySummary& b) {
    const auto pictures = [](const CardPicture& x, const CardPicture& y) {
        return x.id == y.id && x.hash == y.hash && x.caption == y.caption;
    };
    return a.title == b.title && a.introduction == b.introduction && a.shownCreditLine == b.shownCreditLine &&
           a.creditLine == b.creditLine && a.count == b.count && a.isPicked == b.isPicked &&
           a.published == b.published && std::ranges::equal(a.pictures, b.pictures, pictures);
}

} // namespace

GalleryListModel::GalleryListModel(Session& session, Source source, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_source(source) {
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(kReloadMilliseconds);
    connect(&m_reloadTimer, &QTimer::timeout, this, &GalleryListModel::reload);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        // Added and changed assets may be a card's pictures, its count or its credit.
        if (!changes.galleries.empty() || !changes.changed.empty() || !changes.removed.empty() ||
            changes.categoriesChanged) {
            if (!m_reloadTimer.isActive()) {
                m_reloadTimer.start();
            }
        }
    });
    reload();
}

void GalleryListModel::setSource(Source source) {
    if (source == m_source) {
        return;
    }
    m_source = source;
    m_isLoaded = false;
    beginResetModel();
    m_all.clear();
    m_galleries.clear();
    endResetModel();
    reload();
}

void GalleryListModel::setOrder(Order order) {
    if (order != std::exchange(m_order, order)) {
        show();
    }
}

void GalleryListModel::setWords(const QString& words) {
    const QString wanted = words.simplified();
    if (wanted != std::exchange(m_words, wanted)) {
        show();
    }
}

void GalleryListModel::reload() {
    m_session.run(
        Session::Lane::Reading, this,
        [source = m_source](const Engine& engine) { return read(engine, source); },
        [this, token = m_generation.next()](Result<std::vector<GallerySummary>>&& galleries) {
            if (m_generation.isCurrent(token) && galleries) {
                take(std::move(*galleries));
            }
        });
}

void GalleryListModel::take(std::vector<GallerySummary> galleries) {
    m_isLoaded = true;
    m_all = std::move(galleries);
    show();
}

std::vector<GallerySummary> GalleryListModel::wanted() const {
    const std::vector<std::string> words = text::words(toUtf8(m_words));
    std::vector<GallerySummary> found;
    for (const GallerySummary& gallery : m_all) {
        const std::string searched =
            words.empty()
                ? std::string()
                : text::folded(gallery.title + "\n" + gallery.introduction + "\n" + gallery.shownCreditLine);
        const auto holds = [&](const std::string& word) { return searched.find(word) != std::string::npos; };
        if (std::ranges::all_of(words, holds)) {
            found.push_back(gallery);
        }
    }
    switch (m_order) {
    case Order::Own:
        break;
    case Order::Title:
        std::ranges::stable_sort(found, {}, [](const auto& gallery) { return text::sortKey(gallery.title); });
        break;
    case Order::Newest:
        std::ranges::stable_sort(found, std::greater<>(), &GallerySummary::published);
        break;
    case Order::MostItems:
        std::ranges::stable_sort(found, std::greater<>(), &GallerySummary::count);
        break;
    }
    return found;
}

void GalleryListModel::show() {
    std::vector<GallerySummary> galleries = wanted();
    if (!hasSameIds(galleries)) {
        beginResetModel();
        m_galleries = std::move(galleries);
        endResetModel();
    } else {
        for (std::size_t row = 0; row < galleries.size(); ++row) {
            if (!showsTheSame(m_galleries[row], galleries[row])) {
                m_galleries[row] = std::move(galleries[row]);
                const QModelIndex changed = index(static_cast<int>(row));
                emit dataChanged(changed, changed);
            }
        }
    }
    emit loaded();
}

bool GalleryListModel::hasSameIds(const std::vector<GallerySummary>& galleries) const {
    return std::ranges::equal(m_galleries, galleries, {}, &GallerySummary::id, &GallerySummary::id);
}

int GalleryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_galleries.size());
}

QVariant GalleryListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const GallerySummary& shown = gallery(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return toQt(shown.title);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(toQt(shown.title), itemsText(shown.count));
    case IdRole:
        return qint64{shown.id.value};
    case CountRole:
        return qint64{shown.count};
    case IntroductionRole:
        return toQt(shown.introduction);
    case CreditRole:
        return toQt(shown.shownCreditLine);
    default:
        return {};
    }
}

} // namespace fieldframe::ui
