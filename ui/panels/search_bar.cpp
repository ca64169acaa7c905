// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_bar.h"

#include "ui/bridge/text.h"
#include "ui/models/category_tree_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace fieldframe::ui {

namespace {

/// Long enough that a word typed at speed is one search, too short to be noticed.
constexpr int kPauseMilliseconds = 120;
constexpr int kWordsWidth = 360;

} // namespace

SearchBar::SearchBar(CategoryTreeModel& categories, QWidget* parent)
    : QWidget(parent)
    , m_categoryTree(categories)
    , m_words(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_sort(new QComboBox(this)) {
    m_words->setPlaceholderText(tr("Search captions, credits, places…"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(kWordsWidth);
    m_words->setMinimumWidth(kWordsWidth / 2);
    m_words->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);

    m_kind->setAccessibleName(tr("Kind of content"));
    m_kind->addItem(tr("Any content"));
    m_kind->addItem(tr("Images"), static_cast<int>(MediaKind::Image));
    m_kind->addItem(tr("Videos"), static_cast<int>(MediaKind::Video));
    m_kind->addItem(tr("Audio"), static_cast<int>(MediaKind::Audio));
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(14);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->addItem(tr("Usual order"));
    m_sort->addItem(tr("Date taken"), static_cast<int>(search::SortBy::DateTaken));
    m_sort->addItem(tr("Date imported"), static_cast<int>(search::SortBy::Imported));
    m_sort->addItem(tr("File name"), static_cast<int>(search::SortBy::Name));
    m_sort->addItem(tr("Best match"), static_cast<int>(search::SortBy::Relevance));
    fillCategories();

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_words, 8);
    layout->addWidget(m_kind);
    layout->addWidget(m_category);
    layout->addWidget(m_sort);
    layout->addStretch(1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::searchChanged);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        emit searchChanged();
        emit resultsWanted();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SearchBar::searchChanged);
    connect(m_category, &QComboBox::currentIndexChanged, this, &SearchBar::searchChanged);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &SearchBar::sortChanged);
    connect(&categories, &QAbstractItemModel::modelReset, this, &SearchBar::fillCategories);
    connect(&categories, &QAbstractItemModel::dataChanged, this, &SearchBar::fillCategories);
}

void SearchBar::fillCategories() {
    const QSignalBlocker blocker(m_category);
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("All categories"));
    for (const Category& category : m_categoryTree.categories()) {
        m_category->addItem(QString(category.depth * 3, QLatin1Char(' ')) + toQt(category.name),
                            qint64{category.id.value});
    }
    m_category->setCurrentIndex(chosen.isValid() ? std::max(0, m_category->findData(chosen)) : 0);
}

SearchWords SearchBar::words() const {
    SearchWords words;
    words.words = m_words->text();
    if (const QVariant kind = m_kind->currentData(); kind.isValid()) {
        words.kind = static_cast<MediaKind>(kind.toInt());
    }
    if (const QVariant category = m_category->currentData(); category.isValid()) {
        words.category = CategoryId{category.toLongLong()};
    }
    return words;
}

std::optional<search::SortBy> SearchBar::sort() const {
    const QVariant sort = m_sort->currentData();
    return sort.isValid() ? std::optional(static_cast<search::SortBy>(sort.toInt())) : std::nullopt;
}

void SearchBar::setWords(const QString& words) {
    m_words->setText(words);
}

void SearchBar::focusWords() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchBar::clear() {
    for (QComboBox* const choice : {m_kind, m_category}) {
        const QSignalBlocker blocker(choice);
        choice->setCurrentIndex(0);
    }
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    m_pause.stop();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit resultsWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fieldframe::ui
