// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "core/catalog/file_store.h"
#include "ui/bridge/text.h"
#include "ui/form/field_editor.h"
#include "ui/form/field_label.h"
#include "ui/form/fold_section.h"
#include "ui/house/house_marks.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/panels/inspector_file.h"
#include "ui/panels/inspector_galleries.h"
#include "ui/panels/inspector_history.h"
#include "ui/panels/text_block.h"
#include "ui/protection/inspector_protection.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 60;
constexpr int kPictureWidth = 96;
constexpr int kPictureHeight = 64;
constexpr int kMargin = 2 * Theme::kUnit;

bool isEscape(const QEvent& event) {
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
}

} // namespace

Inspector::Inspector(Session& session, EditHistory& history, ThumbnailCache& thumbnails, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_thumbnails(thumbnails)
    , m_hint(new QLabel(tr("Choose a picture to see and write its caption, credit and place.")))
    , m_content(new QWidget)
    , m_picture(new QLabel)
    , m_title(new TextBlock)
    , m_meta(new TextBlock)
    , m_unwritten(new TextBlock)
    , m_form(new MetadataForm(session, history))
    , m_marks(new HouseMarks(session, *m_form, m_form))
    , m_galleries(new InspectorGalleries(history, session.isReadOnly()))
    , m_protection(new InspectorProtection(session, history))
    , m_file(new InspectorFile)
    , m_history(new InspectorHistory(session, history))
    , m_protectionSection(new FoldSection(tr("Protection"), *m_protection, true))
    , m_fileSection(new FoldSection(tr("File"), *m_file, true))
    , m_historySection(new FoldSection(tr("History"), *m_history, false)) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Inspector"));
    setThemedSheet(*this, QStringLiteral("QScrollArea, #inspectorBody { background: %panel%; }"));
    auto* const body = new QWidget;
    body->setObjectName(QStringLiteral("inspectorBody"));
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_content);
    column->addStretch();
    auto* const content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(2);
    buildHead(*content);
    content->addWidget(m_form);
    content->addWidget(m_galleries);
    content->addWidget(m_protectionSection);
    content->addWidget(m_fileSection);
    content->addWidget(m_historySection);
    setWidget(body);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connectParts(session, thumbnails);
    showNothing();
}

Inspector::~Inspector() {
    // It asks this object where the keyboard goes to its last moment.
    m_form->disconnect(this);
}

void Inspector::connectParts(Session& session, ThumbnailCache& thumbnails) {
    connect(&m_pause, &QTimer::timeout, this, &Inspector::load);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (m_current && isShown(changes)) {
            m_pause.start();
        }
    });
    connect(&thumbnails, &ThumbnailCache::loaded, this, [this](const ContentHash& hash) {
        if (hash == m_hash) {
            paintThumbnail();
        }
    });
    connect(m_form, &MetadataForm::stepWanted, this, &Inspector::stepWanted);
    connect(m_form, &MetadataForm::leaveWanted, this, &Inspector::leaveWanted);
    connect(m_form, &MetadataForm::loadFailed, this, &Inspector::failed);
    connect(m_marks, &HouseMarks::failed, this, &Inspector::failed);
    connect(m_form, &MetadataForm::caretMoved, this, [this](const QRect& place) {
        const QPoint centre = m_form->mapTo(widget(), place.center());
        ensureVisible(centre.x(), centre.y(), 0, 3 * place.height());
    });
    connect(m_galleries, &InspectorGalleries::galleryWanted, this, &Inspector::galleryWanted);
    connect(m_galleries, &InspectorGalleries::addWanted, this, &Inspector::addToGalleryWanted);
    connect(m_galleries, &InspectorGalleries::stepWanted, this, &Inspector::stepWanted);
    connect(m_galleries, &InspectorGalleries::leaveWanted, this, &Inspector::leaveWanted);
    connect(m_protection, &InspectorProtection::stepWanted, this, &Inspector::stepWanted);
    connect(m_protection, &InspectorProtection::leaveWanted, this, &Inspector::leaveWanted);
    // Once the keyboard has come to rest: where a view is hidden Qt gives it to a field here for a moment.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            m_isFollowing = true;
            keepInView(QApplication::focusWidget());
        },
        Qt::QueuedConnection);
    // What stands above the field grows and shrinks when values and marks come.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_isFollowing) {
            keepInView(QApplication::focusWidget());
        }
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isFollowing = false; });
}

void Inspector::keepInView(QWidget* focus) {
    if (!focus || !m_content->isAncestorOf(focus)) {
        return;
    }
    QWidget* shown = focus;
    for (QWidget* parent = focus; parent != m_content; parent = parent->parentWidget()) {
        if (qobject_cast<FieldEditor*>(parent)) {
            shown = parent; // With its name and what is said of it.
        }
    }
    // A long text keeps its caret in view itself.
    for (QWidget* const widget : {shown, focus}) {
        if (widget->height() < viewport()->height()) {
            ensureWidgetVisible(widget, 0, kMargin);
            return;
        }
    }
}

bool Inspector::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isEscape(*event)) {
        event
            ->accept(); // Wherever it is pressed in here, it goes back to the pictures, not from their place.
        return true;
    }
    return QScrollArea::event(event);
}

void Inspector::keyPressEvent(QKeyEvent* event) {
    if (isEscape(*event)) {
        emit leaveWanted();
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

bool Inspector::isShown(const catalog::ChangeSet& changes) const {
    if (!changes.galleries.empty() || changes.peopleChanged) {
        return true; // Their titles, and what is in them; who is shown.
    }
    const std::unordered_set<AssetId> changed(changes.changed.begin(), changes.changed.end());
    return std::ranges::any_of(m_assets, [&](AssetId id) { return changed.contains(id); });
}

void Inspector::buildHead(QVBoxLayout& body) {
    m_picture->setFixedSize(kPictureWidth, kPictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    m_title->setLineLimit(2);
    m_meta->setFont(Theme::font(Theme::Size::Small));
    m_meta->setTone(Tone::Muted);
    m_meta->setLineLimit(2);
    m_unwritten->setObjectName(QStringLiteral("unwritten"));
    m_unwritten->setFont(Theme::font(Theme::Size::Small));
    m_unwritten->setTone(Tone::Warning);
    m_unwritten->setLineLimit(3);
    m_unwritten->hide();
    auto* const texts = new QVBoxLayout;
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_meta);
    texts->addWidget(m_unwritten);
    texts->addStretch();
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(Theme::kUnit + 4);
    row->addWidget(m_picture);
    row->addLayout(texts, 1);
    body.addLayout(row);
}

bool Inspector::isSettled() const {
    return !m_isLoading && !m_pause.isActive() && m_form->isSettled() && m_marks->isSettled() &&
           m_protection->isSettled();
}

void Inspector::show(std::optional<AssetId> current, const std::vector<AssetId>& assets) {
    m_form->show(current ? assets : std::vector<AssetId>());
    if (current == m_current && assets == m_assets) {
        return;
    }
    if (current != m_current || assets.size() > 1) {
        m_history->show({});
    }
    m_current = current;
    m_assets = assets;
    static_cast<void>(m_generation.next());
    m_marks->leave();
    if (!current) {
        m_pause.stop();
        m_isLoading = false;
        showNothing();
        return;
    }
    m_isLoading = true;
    m_pause.start();
}

Result<Inspector::Reading> Inspector::read(const Engine& engine, AssetId current,
                                           const std::vector<AssetId>& assets) {
    const catalog::AssetStore& store = engine.catalog().assets();
    auto details = store.details(current);
    if (!details) {
        return tl::unexpected<Error>(details.error());
    }
    auto galleries = store.sharedGalleries(assets);
    if (!galleries) {
        return tl::unexpected<Error>(galleries.error());
    }
    std::vector<catalog::OutdatedText> outdated;
    if (assets.size() <= 1) {
        const auto entries = engine.catalog().journal().ofTarget(details->summary.globalId);
        if (!entries) {
            return tl::unexpected<Error>(entries.error());
        }
        outdated = catalog::outdatedTexts(details->metadata, *entries);
    }
    const auto unwritten = engine.catalog().files().unwrittenAmong(assets);
    auto states = engine.catalog().files().states(current);
    if (!unwritten || !states) {
        return tl::unexpected<Error>(unwritten ? states.error() : unwritten.error());
    }
    std::set<FieldId> fields;
    for (const catalog::FileState& state : *states) {
        fields.insert(state.unwritten.begin(), state.unwritten.end());
    }
    return Reading{std::move(*details),    std::move(*galleries), std::move(outdated),
                   std::ssize(*unwritten), std::move(fields),     !states->front().conflicting.empty()};
}

void Inspector::load() {
    m_session.run(
        Session::Lane::Reading, this,
        [id = *m_current, assets = m_assets](const Engine& engine) { return read(engine, id, assets); },
        [this, token = m_generation.next()](const Result<Reading>& reading) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isLoading = false;
            if (reading) {
                fill(*reading);
            } else {
                showNothing();
            }
        });
}

void Inspector::showNothing() {
    m_hash = {};
    m_marks->clear();
    m_hint->show();
    m_content->hide();
}

void Inspector::showUnwritten(const Reading& reading) {
    QString text;
    if (m_assets.size() > 1 && reading.unwritten > 0) {
        text = unwrittenText(reading.unwritten);
    } else if (reading.hasConflict) {
        text = tr("Changed here and in the file: see Conflicts with files");
    } else if (!reading.fields.empty()) {
        QStringList names;
        for (const FieldId field : reading.fields) {
            names.append(fieldLabel(field));
        }
        text = tr("Not in the file yet: %1").arg(QLocale().createSeparatedList(names));
    }
    m_unwritten->setText(text);
    m_unwritten->setVisible(!text.isEmpty());
}

void Inspector::fill(const Reading& reading) {
    const AssetDetails& details = reading.details;
    // Before it is filled: a text that is set while it is hidden does not tell its layout.
    m_hint->hide();
    m_content->show();
    if (m_hash != details.summary.hash) {
        m_picture->setPixmap({});
    }
    m_hash = details.summary.hash;
    const QString name = toQt(details.summary.fileName);
    const auto count = static_cast<qint64>(m_assets.size());
    const bool isOne = count <= 1;
    m_title->setText(isOne ? name : itemsText(count));
    m_meta->setText(isOne ? fileText(details)
                          : tr("%1 and %2 more").arg(name, QLocale().toString(count - 1)));
    isOne ? m_marks->show(details) : m_marks->clear();
    m_form->showOutdated(reading.outdated);
    showUnwritten(reading);
    m_form->showSources(isOne ? FieldSources(details) : FieldSources());
    m_galleries->show(m_assets, reading.galleries);
    m_protection->show(m_assets);
    m_fileSection->setVisible(isOne);
    m_file->show(details);
    m_historySection->setVisible(isOne);
    m_history->show(isOne ? m_current : std::nullopt, details.summary.globalId);
    paintThumbnail();
}

void Inspector::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_title->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
        m_meta->setFont(Theme::font(Theme::Size::Small));
        m_unwritten->setFont(Theme::font(Theme::Size::Small));
    }
}

void Inspector::paintThumbnail() {
    const QPixmap* const pixmap = m_current ? m_thumbnails.find(m_hash) : nullptr;
    if (pixmap) {
        const qreal ratio = devicePixelRatioF();
        QPixmap scaled = pixmap->scaled(QSize(kPictureWidth, kPictureHeight) * ratio, Qt::KeepAspectRatio,
                                        Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        m_picture->setPixmap(scaled);
    }
}

} // namespace fieldframe::ui
