// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gallery_head.h"

#include "core/catalog/gallery_store.h"
#include "core/edit/protection_edits.h"
#include "ui/bridge/text.h"
#include "ui/models/category_tree_model.h"
#include "ui/panels/category_chips.h"
#include "ui/panels/editable_text.h"
#include "ui/panels/gallery_audience.h"
#include "ui/panels/gallery_cover.h"
#include "ui/panels/publish_date.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
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
    , m_cover(new GalleryCover(this))
    , m_title(new EditableText(TextField::Paragraphs::One, EditableText::Saving::WhenDone, this))
    , m_count(new QLabel(this))
    , m_credit(new EditableText(TextField::Paragraphs::One, EditableText::Saving::WhileTyping, this))
    , m_introduction(new EditableText(TextField::Paragraphs::Many, EditableText::Saving::WhileTyping, this))
    , m_more(new QPushButton(this))
    , m_chips(new CategoryChips(this))
    , m_date(new PublishDate(this))
    , m_audience(new GalleryAudience(session, this))
    , m_pick(new QPushButton(this)) {
    buildTexts();
    buildButtons();
    build();
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        const bool isHere =
            m_gallery && std::ranges::find(changes.galleries, *m_gallery) != changes.galleries.end();
        // The credit is made of creators, the chips of categories' names.
        if (isHere || (m_gallery && (changes.categoriesChanged || !changes.changed.empty()))) {
            load();
        }
    });
    showTitle({});
}

void GalleryHead::buildTexts() {
    m_title->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    m_title->setLineLimit(2);
    m_title->setAtWindowsSide(true);
    m_title->setName(tr("Title of the gallery"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(Theme::kUnit - 2, 0, 0, 0);
    m_credit->setLineLimit(1);
    m_credit->setAtWindowsSide(true);
    m_credit->setName(tr("Credit line"));
    m_introduction->setLineLimit(kIntroductionLines);
    m_introduction->setTone(Tone::Muted);
    m_introduction->setName(tr("Introduction"));
    m_introduction->setPlaceholder(tr("Write an introduction"));
    m_introduction->setMaximumWidth(fontMetrics().averageCharWidth() * kReadingCharacters);
    m_more->setFlat(true);
    m_more->setFont(Theme::font(Theme::Size::Small));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isExpanded = !m_isExpanded;
        m_introduction->setLineLimit(m_isExpanded ? 0 : kIntroductionLines);
        showMore();
    });
}

void GalleryHead::buildButtons() {
    m_pick->setCheckable(true);
    m_pick->setFlat(true);
    m_pick->setText(tr("Editors’ pick"));
    m_pick->setIcon(icon(QStringLiteral("flag")));
    m_pick->setToolTip(tr("Show the gallery among the editors’ picks"));
    setThemedSheet(*m_pick,
                   QStringLiteral("QPushButton { background: transparent; border: 1px solid transparent;"
                                  " border-radius: 4px; padding: 4px 8px; color: %muted%; }"
                                  "QPushButton:hover { background: %hover%; }"
                                  "QPushButton:checked { color: %text%; border-color: %line%; }"
                                  "QPushButton:focus { border: 1px solid %accent%; }"));
    m_chips->setContentsMargins(Theme::kUnit - 2, 0, 0, 0);
    m_chips->addWidget(m_date);
    m_chips->addWidget(m_audience);
    m_chips->addWidget(m_pick);
}

void GalleryHead::build() {
    auto* const facts = new QHBoxLayout;
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(0);
    facts->addWidget(m_count);
    facts->addWidget(m_credit, 1);
    auto* const under = new QHBoxLayout;
    under->setContentsMargins(0, 0, 0, 0);
    under->addWidget(m_introduction, 1);
    under->addWidget(m_more, 0, Qt::AlignBottom);
    under->addStretch();
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addLayout(facts);
    texts->addLayout(under);
    texts->addWidget(m_chips);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit + 2, Theme::kUnit + 4, 3 * Theme::kUnit, Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_cover, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void GalleryHead::allowEditing(Desk desk) {
    m_cover->setThumbnails(desk.thumbnails);
    m_cover->setCatalog(m_session.engine().catalog().id());
    m_desk.emplace(std::move(desk));
    const bool isWritable = !m_session.isReadOnly();
    m_cover->setEnabled(isWritable);
    if (!isWritable) {
        return;
    }
    m_chips->setTree(&m_desk->categories);
    using edit::GalleryEdit;
    saveText(*m_title, tr("Title of “%1”"), &GalleryEdit::title);
    saveText(*m_credit, tr("Credit line of “%1”"), &GalleryEdit::creditLine);
    saveText(*m_introduction, tr("Introduction of “%1”"), &GalleryEdit::introduction);
    connect(m_introduction, &EditableText::begun, m_more, &QWidget::hide);
    connect(m_chips, &CategoryChips::changed, this,
            [this](const std::vector<CategoryId>& categories, const QString& name) {
                GalleryEdit edit;
                edit.categories = categories;
                save(tr("Category “%1” of “%2”").arg(name, title()), edit);
            });
    connect(m_chips, &CategoryChips::newWanted, this, &GalleryHead::makeCategory);
    connect(m_date, &PublishDate::chosen, this, [this](const QString& iso) {
        GalleryEdit edit;
        edit.published = toUtf8(iso);
        save(iso.isEmpty() ? tr("“%1” is not published").arg(title())
                           : tr("Publish date of “%1”").arg(title()),
             edit);
    });
    connect(m_audience, &GalleryAudience::chosen, this, [this](Audience audience) {
        m_desk->history.performWith(
            tr("Who may get “%1”").arg(title()), [id = *m_gallery, audience](const Engine& engine) {
                return edit::ProtectionEdits(engine.catalog()).setAudience(id, audience);
            });
    });
    connect(m_audience, &GalleryAudience::failed, this, &GalleryHead::failed);
    connect(m_pick, &QPushButton::clicked, this, [this](bool isPicked) {
        GalleryEdit edit;
        edit.isPicked = isPicked;
        save(isPicked ? tr("Pick “%1”").arg(title()) : tr("Remove “%1” from the editors’ picks").arg(title()),
             edit);
    });
    connect(m_cover, &GalleryCover::dropped, this, &GalleryHead::setCover);
    connect(m_cover, &QAbstractButton::clicked, this, &GalleryHead::openCoverMenu);
}

/// What is typed into @p text from beginning to end is one step of undo.
void GalleryHead::saveText(EditableText& text, const QString& what,
                           std::optional<std::string> edit::GalleryEdit::*field) {
    struct Typing {
        GalleryId gallery;
        QString run;
        int count = 0;
    };
    const auto typing = std::make_shared<Typing>();
    connect(&text, &EditableText::begun, this, [this, typing, what] {
        typing->gallery = m_gallery.value_or(GalleryId{});
        typing->run = QStringLiteral("%1/%2/%3").arg(what).arg(typing->gallery.value).arg(++typing->count);
    });
    connect(&text, &EditableText::edited, this, [this, typing, what, field](const QString& typed) {
        edit::GalleryEdit edit;
        edit.*field = toUtf8(typed);
        m_desk->history.performPart(
            typing->run, what.arg(toQt(m_shown.title)),
            [id = typing->gallery, edit](const edit::EditService& edits, const GlobalId& batch) {
                return edits.editGallery(id, edit, batch);
            },
            [this](const EditHistory::Receipt& receipt) {
                if (!receipt) {
                    // What was refused is shown as it still is.
                    load();
                }
            });
    });
}

void GalleryHead::save(const QString& what, const edit::GalleryEdit& edit) {
    if (!m_gallery) {
        return;
    }
    m_desk->history.perform(what, [id = *m_gallery, edit](const edit::EditService& edits) {
        return edits.editGallery(id, edit);
    });
}

void GalleryHead::makeCategory(const QString& name) {
    if (!m_gallery) {
        return;
    }
    // Made and given in one step.
    std::vector<CategoryId> categories;
    for (const CategoryChips::Chip& chip : m_chips->chips()) {
        categories.push_back(chip.id);
    }
    m_desk->history.perform(
        tr("New category “%1” for “%2”").arg(name, title()),
        [id = *m_gallery, categories, name = toUtf8(name)](const edit::EditService& edits) {
            return edits.editGalleryWithNewCategory(id, categories, name);
        });
}

void GalleryHead::setCover(AssetId cover) {
    edit::GalleryEdit edit;
    edit.cover = cover;
    save(tr("Cover of “%1”").arg(title()), edit);
}

void GalleryHead::openCoverMenu() {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto current = m_desk->currentPicture();
    QAction* const use =
        menu->addAction(tr("Use the current picture"), this, [this, current] { setCover(*current); });
    use->setEnabled(current.has_value());
    menu->addAction(tr("Use the first picture"), this, [this] { setCover(AssetId{}); });
    menu->popup(m_cover->mapToGlobal(QPoint(0, m_cover->height())));
}

void GalleryHead::showTitle(const QString& title) {
    finish();
    m_gallery.reset();
    m_shown = {};
    m_isLoading = false;
    static_cast<void>(m_generation.next());
    for (QWidget* const part :
         std::initializer_list<QWidget*>{m_cover, m_credit, m_introduction, m_more, m_chips}) {
        part->hide();
    }
    m_title->setEditable(false);
    m_title->setText(title);
}

void GalleryHead::showGallery(GalleryId gallery, const QString& title) {
    if (m_gallery == gallery) {
        return;
    }
    showTitle(title);
    m_gallery = gallery;
    m_isExpanded = false;
    m_introduction->setLineLimit(kIntroductionLines);
    m_introduction->setText({});
    m_credit->setText({});
    m_chips->setChips({});
    m_cover->setPicture({});
    load();
}

void GalleryHead::setCount(const QString& count) {
    m_count->setText(count);
}

bool GalleryHead::isSettled() const {
    return !m_isLoading && m_audience->isSettled();
}

QString GalleryHead::title() const {
    return m_title->text();
}

void GalleryHead::editTitle() {
    m_title->edit();
}

void GalleryHead::chooseCategories() {
    if (m_gallery) {
        m_chips->openChooser();
    }
}

void GalleryHead::choosePublishDate() {
    if (m_gallery && m_date->isEnabled()) {
        m_date->openChooser();
    }
}

void GalleryHead::finish() {
    for (EditableText* const text : {m_title, m_credit, m_introduction}) {
        text->finish();
    }
}

void GalleryHead::load() {
    m_isLoading = true;
    m_session.run(
        Session::Lane::Reading, this,
        [id = *m_gallery](const Engine& engine) { return engine.catalog().galleries().summary(id); },
        [this, token = m_generation.next()](const Result<GallerySummary>& gallery) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isLoading = false;
            if (gallery) {
                take(*gallery);
            } else if (gallery.error().code != ErrorCode::NotFound) {
                emit failed(gallery.error()); // One that was deleted meanwhile is left by who shows it.
            }
        });
}

void GalleryHead::take(const GallerySummary& gallery) {
    const bool isWritable = m_desk && !m_session.isReadOnly();
    const QString title = toQt(gallery.title);
    const bool isRenamed = !m_shown.title.empty() && m_shown.title != gallery.title;
    m_shown = gallery;
    for (EditableText* const text : {m_title, m_credit, m_introduction}) {
        text->setEditable(isWritable);
    }
    m_title->setText(title);
    m_credit->setText(toQt(isWritable ? gallery.creditLine : gallery.shownCreditLine));
    const QString made = toQt(gallery.shownCreditLine);
    m_credit->setPlaceholder(gallery.creditLine.empty() && !made.isEmpty() ? made
                                                                           : tr("Write a credit line"));
    m_credit->setToolTip(gallery.creditLine.empty() && !made.isEmpty()
                             ? tr("Made from the creators of its pictures. Type another to say otherwise.")
                             : QString());
    m_introduction->setText(toQt(gallery.introduction));
    std::vector<CategoryChips::Chip> chips;
    for (std::size_t i = 0; i < gallery.categoryIds.size(); ++i) {
        chips.push_back({gallery.categoryIds[i], toQt(gallery.categories[i])});
    }
    m_chips->setChips(chips);
    m_date->setDate(toQt(gallery.published));
    m_date->setEnabled(isWritable);
    m_audience->showGallery(*m_gallery, isWritable);
    m_pick->setChecked(gallery.isPicked);
    m_pick->setEnabled(isWritable);
    m_cover->setPicture(gallery.pictures.empty() ? std::nullopt : std::optional(gallery.pictures.front()));
    m_cover->show();
    m_credit->show();
    m_chips->show();
    m_introduction->setVisible(isWritable || !gallery.introduction.empty());
    showMore();
    if (isRenamed) {
        emit titleChanged(title);
    }
}

void GalleryHead::showMore() {
    // Whether the text is cut is known once the layout has given it its width.
    QTimer::singleShot(0, this, [this] {
        const bool isNeeded = m_introduction->isVisible() && !m_introduction->isEditing() &&
                              (m_isExpanded || m_introduction->isCut());
        m_more->setVisible(isNeeded);
        m_more->setText(m_isExpanded ? tr("Less") : tr("More"));
        m_more->setAccessibleName(m_isExpanded ? tr("Show less of the introduction")
                                               : tr("Show the whole introduction"));
    });
}

bool GalleryHead::event(QEvent* event) {
    // A button is pressed by what opens a picture elsewhere on the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GalleryHead::resizeEvent(QResizeEvent*) {
    showMore();
}

} // namespace fieldframe::ui
