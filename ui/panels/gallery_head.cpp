// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gallery_head.h"

#include "core/catalog/gallery_store.h"
#include "ui/bridge/text.h"
#include "ui/panels/text_block.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kIntroductionLines = 2;
/// Long lines are hard to read back from: about 75 characters, as on a page.
constexpr int kReadingCharacters = 95;

} // namespace

GalleryHead::GalleryHead(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextBlock(this))
    , m_meta(new QLabel(this))
    , m_introduction(new TextBlock(this))
    , m_more(new QPushButton(this)) {
    m_title->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    m_title->setLineLimit(2);
    m_meta->setTextFormat(Qt::PlainText);
    m_meta->setForegroundRole(QPalette::PlaceholderText);
    m_introduction->setLineLimit(kIntroductionLines);
    m_introduction->setTone(Tone::Muted);
    m_introduction->setMaximumWidth(fontMetrics().averageCharWidth() * kReadingCharacters);
    m_more->setFlat(true);
    m_more->setFont(Theme::font(Theme::Size::Small));
    m_more->hide();
    auto* const under = new QHBoxLayout;
    under->setContentsMargins(0, 0, 0, 0);
    under->addWidget(m_introduction, 1);
    under->addWidget(m_more, 0, Qt::AlignBottom);
    under->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::kUnit, 2 * Theme::kUnit, 3 * Theme::kUnit, Theme::kUnit + 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addLayout(under);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isExpanded = !m_isExpanded;
        m_introduction->setLineLimit(m_isExpanded ? 0 : kIntroductionLines);
        m_more->setText(m_isExpanded ? tr("Less") : tr("More"));
    });
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (m_gallery && std::ranges::find(changes.galleries, *m_gallery) != changes.galleries.end()) {
            load();
        }
    });
}

void GalleryHead::showTitle(const QString& title) {
    m_gallery.reset();
    static_cast<void>(m_generation.next());
    m_credit.clear();
    m_introduction->setText({});
    m_introduction->hide();
    m_more->hide();
    m_title->setText(title);
    showMeta();
}

void GalleryHead::showGallery(GalleryId gallery, const QString& title) {
    showTitle(title);
    m_gallery = gallery;
    m_isExpanded = false;
    m_introduction->setLineLimit(kIntroductionLines);
    load();
}

void GalleryHead::setCount(const QString& count) {
    m_count = count;
    showMeta();
}

QString GalleryHead::title() const {
    return m_title->text();
}

void GalleryHead::load() {
    m_session.run(
        Session::Lane::Reading, this,
        [id = *m_gallery](const Engine& engine) { return engine.catalog().galleries().summary(id); },
        [this, token = m_generation.next()](const Result<GallerySummary>& gallery) {
            if (m_generation.isCurrent(token) && gallery) {
                take(*gallery);
            }
        });
}

void GalleryHead::take(const GallerySummary& gallery) {
    m_title->setText(toQt(gallery.title));
    m_credit = toQt(gallery.shownCreditLine);
    m_introduction->setText(toQt(gallery.introduction));
    m_introduction->setVisible(!gallery.introduction.empty());
    showMeta();
    resizeEvent(nullptr);
}

void GalleryHead::showMeta() {
    QStringList parts;
    for (const QString& part : {m_count, m_credit}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    m_meta->setText(parts.join(QStringLiteral(" · ")));
}

void GalleryHead::resizeEvent(QResizeEvent*) {
    // Whether the text is cut is known once the layout has given it its width.
    QTimer::singleShot(0, this, [this] {
        const bool isNeeded = m_introduction->isVisible() && (m_isExpanded || m_introduction->isCut());
        m_more->setVisible(isNeeded);
        m_more->setText(m_isExpanded ? tr("Less") : tr("More"));
    });
}

} // namespace fieldframe::ui
