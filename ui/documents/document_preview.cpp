// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_preview.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/preview_store.h"
#include "core/pages/newsletter.h"
#include "ui/bridge/text.h"
#include "ui/shell/error_text.h"

#include <QScrollBar>
#include <QTransform>

namespace fieldframe::ui {

namespace {

struct Page {
    Result<std::string> html;
    std::map<QString, QImage> pictures;
};

/// What a page shows, out of the catalog instead of a package.
class Gathering {
public:
    explicit Gathering(const Engine& engine)
        : m_catalog(engine.catalog()) {}

    Page page(const PageDocument& document) {
        for (const GlobalId& asset : assetsOf(document)) {
            if (const auto id = m_catalog.assets().resolve(asset.text())) {
                add(*id);
            }
        }
        for (const GlobalId& gallery : galleriesOf(document)) {
            addGallery(gallery);
        }
        pages::PageNotices notices; // What is missing is seen to be missing.
        auto html = pages::newsletterHtml(document, m_delivered,
                                          {[](const pages::DeliveredFile& file) { return file.path; }, true},
                                          notices);
        return {std::move(html), std::move(m_pictures)};
    }

private:
    std::optional<std::size_t> add(AssetId id) {
        const auto details = m_catalog.assets().details(id);
        if (!details) {
            return std::nullopt;
        }
        pages::DeliveredItem item;
        item.id = details->summary.globalId.text();
        item.kind = details->summary.kind;
        item.metadata = details->metadata;
        item.creditLine = details->summary.creditLine;
        addPicture(details->summary, item);
        m_delivered.items.push_back(std::move(item));
        return m_delivered.items.size() - 1;
    }

    void addPicture(const AssetSummary& asset, pages::DeliveredItem& item) {
        const auto bytes = m_catalog.previews().thumbnail(asset.hash);
        if (!bytes || !*bytes) {
            return;
        }
        QImage image = QImage::fromData((*bytes)->data(), static_cast<int>((*bytes)->size()));
        if (image.isNull()) {
            return;
        }
        if (asset.rotation != 0) {
            image = image.transformed(QTransform().rotate(asset.rotation));
        }
        const QString address = QStringLiteral("picture:") + toQt(item.id);
        m_pictures[address] = image;
        item.files.push_back(
            {toUtf8(address), pages::FileRole::Screen, "image/jpeg", image.width(), image.height(), 0});
    }

    void addGallery(const GlobalId& globalId) {
        const auto id = m_catalog.galleries().findByGlobalId(globalId);
        if (!id || !*id) {
            return;
        }
        const auto summary = m_catalog.galleries().summary(**id);
        if (!summary) {
            return;
        }
        pages::DeliveredGallery gallery;
        gallery.id = globalId.text();
        gallery.title = summary->title;
        gallery.introduction = summary->introduction;
        gallery.creditLine = summary->shownCreditLine;
        if (!summary->pictures.empty()) {
            gallery.cover = add(summary->pictures.front().id);
        }
        m_delivered.galleries.push_back(std::move(gallery));
    }

    const catalog::Catalog& m_catalog;
    pages::Delivered m_delivered;
    std::map<QString, QImage> m_pictures;
};

} // namespace

DocumentPreview::DocumentPreview(Session& session, QWidget* parent)
    : QTextBrowser(parent)
    , m_session(session) {
    setAccessibleName(tr("What the page looks like"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

void DocumentPreview::show(const PageDocument& document) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Pictures, this,
        [document](const Engine& engine) { return Gathering(engine).page(document); },
        [this, token = m_generation.next()](Page page) {
            --m_underWay;
            if (!m_generation.isCurrent(token)) {
                return;
            }
            const int scrolled = verticalScrollBar()->value();
            m_pictures = std::move(page.pictures);
            if (page.html) {
                setHtml(toQt(*page.html));
            } else {
                setPlainText(sentence(page.html.error()));
            }
            verticalScrollBar()->setValue(scrolled);
        });
}

QVariant DocumentPreview::loadResource(int type, const QUrl& name) {
    const auto found = m_pictures.find(name.toString());
    return type == QTextDocument::ImageResource && found != m_pictures.end() ? QVariant(found->second)
                                                                             : QVariant();
}

} // namespace fieldframe::ui
