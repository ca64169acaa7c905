// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_preview.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/preview_store.h"
#include "core/delivery/publisher_file.h"
#include "core/pages/newsletter.h"
#include "ui/bridge/text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QTransform>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 150;
/// Around the paper.
constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kLeastColumn = 160;
/// Smaller ones are shown as they are.
constexpr int kThumbnailEdge = 320;
constexpr int kNameCharacters = 120;

struct Page {
    Result<std::string> html;
    std::map<QString, QImage> pictures;
    QHash<QString, QString> names;
};

QString nameOf(const DescriptiveMetadata& metadata) {
    for (const FieldId field : {FieldId::Headline, FieldId::Title, FieldId::Caption}) {
        if (const std::string text = metadata.text(field); !text.empty()) {
            return oneLine(toQt(text), kNameCharacters);
        }
    }
    return {};
}

/// What a page shows, out of the catalog instead of a package.
class Gathering {
public:
    /// @p width of the page's column, and pixels for each of its pixels.
    Gathering(const Engine& engine, int width, qreal ratio)
        : m_catalog(engine.catalog())
        , m_width(width)
        , m_ratio(ratio) {}

    Page page(const PageDocument& document) {
        // What is wrong with who publishes is told where it is typed, and where it leaves.
        m_delivered.publisher =
            delivery::PublisherFile(m_catalog.folder()).read().value_or(pages::Publisher());
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
        return {std::move(html), std::move(m_pictures), std::move(m_names)};
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
        m_names[toQt(item.id)] = nameOf(details->metadata);
        addPicture(details->summary, item);
        m_delivered.items.push_back(std::move(item));
        return m_delivered.items.size() - 1;
    }

    void addPicture(const AssetSummary& asset, pages::DeliveredItem& item) {
        auto bytes = m_catalog.previews().preview(asset.hash);
        if (!bytes || !*bytes) {
            bytes = m_catalog.previews().thumbnail(asset.hash);
        }
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
        const bool isSmall = std::max(image.width(), image.height()) < kThumbnailEdge;
        const int width = isSmall ? std::min(m_width, image.width()) : m_width;
        image = image.scaledToWidth(qRound(width * m_ratio), Qt::SmoothTransformation);
        const QString address = QStringLiteral("picture:") + toQt(item.id);
        m_pictures[address] = image;
        item.files.push_back({toUtf8(address), pages::FileRole::Screen, "image/jpeg", width,
                              std::max(1, qRound(image.height() / m_ratio)), 0});
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
        m_names[toQt(gallery.id)] = oneLine(toQt(gallery.title), kNameCharacters);
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
    QHash<QString, QString> m_names;
    int m_width;
    qreal m_ratio;
};

} // namespace

DocumentPreview::DocumentPreview(Session& session, QWidget* parent)
    : QTextBrowser(parent)
    , m_session(session) {
    setAccessibleName(tr("What the page looks like"));
    setMinimumWidth(kLeastColumn + 4 * kMargin);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setThemedSheet(*this, QStringLiteral("QTextBrowser { background: %lightbox%; border: 1px solid %line%; "
                                         "border-radius: 4px; }"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (columnWidth() != m_width) {
            show(m_document);
        }
    });
}

int DocumentPreview::columnWidth() const {
    return std::clamp(viewport()->width() - 2 * kMargin, kLeastColumn, pages::kMailWidth);
}

void DocumentPreview::show(const PageDocument& document) {
    m_document = document;
    m_width = columnWidth();
    if (document.id.isNil()) {
        static_cast<void>(m_generation.next());
        clear();
        return;
    }
    ++m_underWay;
    m_session.run(
        Session::Lane::Pictures, this,
        [document, width = m_width, ratio = devicePixelRatioF()](const Engine& engine) {
            return Gathering(engine, width, ratio).page(document);
        },
        [this, token = m_generation.next()](Page page) {
            --m_underWay;
            if (!m_generation.isCurrent(token)) {
                return;
            }
            const int scrolled = verticalScrollBar()->value();
            m_pictures = std::move(page.pictures);
            if (page.html) {
                setHtml(toQt(*page.html));
                layOnTable();
            } else {
                setPlainText(sentence(page.html.error()));
            }
            verticalScrollBar()->setValue(scrolled);
            emit named(page.names);
        });
}

void DocumentPreview::layOnTable() {
    // The ground around the paper is the window's, not the mail's.
    QTextFrame* const root = document()->rootFrame();
    for (auto part = root->begin(); part != root->end(); ++part) {
        // What lists of mails show of it, which is hidden in the mail itself.
        if (!part.currentBlock().text().isEmpty()) {
            QTextCursor summary(part.currentBlock());
            summary.select(QTextCursor::BlockUnderCursor);
            summary.removeSelectedText();
            break;
        }
    }
    QTextFrameFormat ground = root->frameFormat();
    ground.clearBackground();
    ground.setMargin(kMargin);
    root->setFrameFormat(ground);
    for (QTextFrame* const frame : root->childFrames()) {
        if (auto* const table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat outer = table->format();
            outer.clearBackground();
            table->setFormat(outer);
        }
    }
}

void DocumentPreview::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (!m_document.id.isNil()) {
        m_pause.start();
    }
}

QVariant DocumentPreview::loadResource(int type, const QUrl& name) {
    const auto found = m_pictures.find(name.toString());
    return type == QTextDocument::ImageResource && found != m_pictures.end() ? QVariant(found->second)
                                                                             : QVariant();
}

} // namespace fieldframe::ui
