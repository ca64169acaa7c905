// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_bar.h"

#include "core/search/query_form.h"
#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/models/category_tree_model.h"
#include "ui/panels/search_doubts.h"
#include "ui/panels/search_line.h"
#include "ui/panels/search_panel.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

/// Long enough that a word typed at speed is one search, too short to be noticed.
constexpr int kPauseMilliseconds = 120;
/// Half-typed is not wrong: what is not understood is said when the hand rests.
constexpr int kCheckMilliseconds = 700;
constexpr int kLineWidth = 480;
constexpr qsizetype kRecentKept = 15;
constexpr QLatin1String kRecentKey("recentSearches");

/// The word by which @p categories[@p at] alone is asked for: its name, or its path where it is not at the
/// top.
QString categoryWord(const std::vector<Category>& categories, std::size_t at) {
    QString word = toQt(categories[at].name);
    int depth = categories[at].depth;
    for (std::size_t above = at; above > 0 && depth > 0; --above) {
        if (categories[above - 1].depth < depth) {
            depth = categories[above - 1].depth;
            word.prepend(toQt(categories[above - 1].name) + QLatin1Char('/'));
        }
    }
    return word;
}

} // namespace

SearchBar::SearchBar(Session& session, CategoryTreeModel& categories, KeptChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_categoryTree(categories)
    , m_kept(choices)
    , m_line(new SearchLine(session, this))
    , m_kind(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_advanced(new QPushButton(tr("Advanced"), this))
    , m_drop(new QWidget)
    , m_panel(new SearchPanel(session, m_drop))
    , m_note(new QLabel(m_drop)) {
    buildRow();
    buildDrop();
    fillCategories();
    connectParts();
    takeRecent();
}

void SearchBar::buildRow() {
    m_line->setMaximumWidth(kLineWidth);
    m_line->setMinimumWidth(kLineWidth / 3);
    m_kind->setAccessibleName(tr("Kind of content"));
    m_kind->addItem(tr("Any content"));
    m_kind->addItem(tr("Images"), toQt(kindName(MediaKind::Image)));
    m_kind->addItem(tr("Videos"), toQt(kindName(MediaKind::Video)));
    m_kind->addItem(tr("Audio"), toQt(kindName(MediaKind::Audio)));
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(12);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->addItem(tr("Usual order"));
    m_sort->addItem(tr("Date taken"), static_cast<int>(search::SortBy::DateTaken));
    m_sort->addItem(tr("Date imported"), static_cast<int>(search::SortBy::Imported));
    m_sort->addItem(tr("File name"), static_cast<int>(search::SortBy::Name));
    m_sort->addItem(tr("Best match"), static_cast<int>(search::SortBy::Relevance));
    m_advanced->setCheckable(true);
    m_advanced->setFlat(true);
    setThemedSheet(*m_advanced, QStringLiteral("QPushButton:checked { background: %hover%; }"));
    m_advanced->setAccessibleDescription(tr("A form for every field, dates, picks and releases"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_line, 8);
    layout->addWidget(m_kind);
    layout->addWidget(m_category);
    layout->addWidget(m_sort);
    layout->addWidget(m_advanced);
    layout->addStretch(1);
}

void SearchBar::buildDrop() {
    m_drop->setBackgroundRole(QPalette::AlternateBase);
    m_drop->setAutoFillBackground(true);
    m_drop->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setTone(*m_note, Tone::Warning);
    m_note->setContentsMargins(2 * Theme::kUnit, 4, 2 * Theme::kUnit, 4);
    m_note->setAccessibleName(tr("What the search did not understand"));
    auto* const layout = new QVBoxLayout(m_drop);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_panel);
    m_note->hide();
    m_panel->hide();
}

void SearchBar::connectParts() {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    m_checkPause.setSingleShot(true);
    m_checkPause.setInterval(kCheckMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::searchChanged);
    connect(&m_checkPause, &QTimer::timeout, this, &SearchBar::check);
    connect(m_line, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    connect(m_line, &SearchLine::cleared, this, &SearchBar::searchNow);
    connect(m_line, &SearchLine::suggestionChosen, this, &SearchBar::searchNow);
    connect(m_line, &SearchLine::leaveWanted, this, &SearchBar::resultsWanted);
    const auto goOn = [this] {
        searchNow();
        remember();
        emit resultsWanted();
    };
    connect(m_line, &QLineEdit::returnPressed, this, goOn);
    connect(m_panel, &SearchPanel::resultsWanted, this, goOn);
    connect(m_panel, &SearchPanel::textEdited, this, [this](const QString& text) {
        m_isPanelEditing = true;
        m_line->setText(text);
        m_isPanelEditing = false;
    });
    connect(m_panel, &SearchPanel::saveWanted, this, [this] { emit saveWanted(m_line->text().trimmed()); });
    connect(m_panel, &SearchPanel::closeWanted, this, &SearchBar::togglePanel);
    connect(m_advanced, &QPushButton::clicked, this, &SearchBar::togglePanel);
    connect(m_kind, &QComboBox::activated, this, &SearchBar::chooseKind);
    connect(m_category, &QComboBox::activated, this, &SearchBar::chooseCategory);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &SearchBar::sortChanged);
    connect(&m_categoryTree, &QAbstractItemModel::modelReset, this, &SearchBar::fillCategories);
    connect(&m_categoryTree, &QAbstractItemModel::dataChanged, this, &SearchBar::fillCategories);
    connect(&m_kept, &KeptChoices::loaded, this, &SearchBar::takeRecent);
}

void SearchBar::fillCategories() {
    m_category->clear();
    m_category->addItem(tr("All categories"));
    const std::vector<Category>& categories = m_categoryTree.categories();
    for (std::size_t i = 0; i < categories.size(); ++i) {
        m_category->addItem(QString(categories[i].depth * 3, QLatin1Char(' ')) + toQt(categories[i].name),
                            categoryWord(categories, i));
    }
    showChoices();
}

void SearchBar::textChanged() {
    if (!m_isPanelEditing) {
        m_panel->setText(m_line->text());
    }
    showChoices();
    showNote({});
    m_pause.start();
    m_checkPause.start();
}

void SearchBar::showChoices() {
    const search::QueryForm form(toUtf8(m_line->text()));
    const auto show = [&form](QComboBox& choice, const char* field) {
        int index = 0;
        for (int item = 1; item < choice.count() && index == 0; ++item) {
            index = form.has(field, toUtf8(choice.itemData(item).toString())) ? item : 0;
        }
        choice.setCurrentIndex(index);
    };
    show(*m_kind, "kind");
    show(*m_category, "category");
}

void SearchBar::chooseKind() {
    search::QueryForm form(toUtf8(m_line->text()));
    form.setValue("kind", toUtf8(m_kind->currentData().toString()));
    m_line->setText(toQt(form.text()));
    searchNow();
}

void SearchBar::chooseCategory() {
    search::QueryForm form(toUtf8(m_line->text()));
    form.setValue("category", toUtf8(m_category->currentData().toString()));
    m_line->setText(toQt(form.text()));
    searchNow();
}

void SearchBar::searchNow() {
    m_pause.stop();
    emit searchChanged();
    m_checkPause.stop();
    check();
}

SearchWords SearchBar::words() const {
    return {m_line->text()};
}

std::optional<search::SortBy> SearchBar::sort() const {
    const QVariant sort = m_sort->currentData();
    return sort.isValid() ? std::optional(static_cast<search::SortBy>(sort.toInt())) : std::nullopt;
}

void SearchBar::setWords(const QString& words) {
    m_line->setText(words);
}

void SearchBar::focusWords() {
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::clear() {
    m_line->clear();
    m_pause.stop();
    m_checkPause.stop();
}

bool SearchBar::isPanelOpen() const {
    return !m_panel->isHidden();
}

void SearchBar::togglePanel() {
    const bool isOpening = !isPanelOpen();
    QWidget* const focused = m_panel->window()->focusWidget();
    const bool hadFocus = m_panel->isAncestorOf(focused);
    m_panel->setVisible(isOpening);
    m_advanced->setChecked(isOpening);
    if (isOpening) {
        m_cameFrom = focused;
        m_panel->setText(m_line->text());
        m_panel->focusFirst();
    } else if (hadFocus && m_cameFrom && m_cameFrom->isVisible()) {
        m_cameFrom->setFocus(Qt::ShortcutFocusReason); // To where the pictures' keys work, if they did.
    } else if (hadFocus || m_line->hasFocus()) {
        focusWords();
    }
}

void SearchBar::remember() {
    const QString search = m_line->text().trimmed();
    if (search.isEmpty()) {
        return;
    }
    QStringList recent = m_kept.value(kRecentKey).toVariant().toStringList();
    recent.removeAll(search);
    recent.prepend(search);
    m_kept.set(kRecentKey, QJsonArray::fromStringList(recent.mid(0, kRecentKept)));
    takeRecent();
}

void SearchBar::takeRecent() {
    QStringList recent = m_kept.value(kRecentKey).toVariant().toStringList();
    recent.removeAll(QString());
    m_line->setRecent(recent.mid(0, kRecentKept));
}

void SearchBar::check() {
    const std::string typed = toUtf8(m_line->text());
    search::Query query;
    query.terms = search::parseTerms(typed, search::LastWord::Whole);
    using Unknown = Result<std::vector<search::Term>>;
    m_session.run(
        Session::Lane::Reading, this,
        [query](const Engine& engine) { return engine.searcher().unknownNames(query); },
        [this, doubts = search::doubts(typed), token = m_checks.next()](const Unknown& unknown) {
            if (m_checks.isCurrent(token)) {
                showNote(doubtsText(doubts, unknown.value_or(std::vector<search::Term>())));
            }
        });
}

QString SearchBar::note() const {
    return m_note->isHidden() ? QString() : m_note->text();
}

void SearchBar::showNote(const QString& text) {
    if (text.isEmpty()) {
        static_cast<void>(m_checks.next());
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace fieldframe::ui
