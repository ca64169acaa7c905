// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_panel.h"

#include "ui/bridge/text.h"
#include "ui/panels/field_columns.h"
#include "ui/panels/name_completer.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

void setQuietly(QLineEdit& line, const std::string& text) {
    const QString wanted = toQt(text);
    if (line.text() != wanted) {
        line.setText(wanted);
        line.setCursorPosition(0);
    }
}

} // namespace

SearchPanel::SearchPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(new FieldColumns)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_gallery(new QLineEdit)
    , m_save(nullptr) {
    addWords(SearchColumn::None, tr("Any words"));
    addWords(SearchColumn::Caption, tr("Caption"));
    addWords(SearchColumn::Headline, tr("Headline"));
    addWords(SearchColumn::Credit, tr("Credit"));
    addWords(SearchColumn::Creator, tr("Creator"), QStringLiteral("creator"));
    addWords(SearchColumn::Keywords, tr("Keywords"), QStringLiteral("keyword"));
    addDates();
    addWords(SearchColumn::City, tr("City"), QStringLiteral("city"));
    addWords(SearchColumn::Country, tr("Country"), QStringLiteral("country"));
    addWords(SearchColumn::Place, tr("Place"), QStringLiteral("place"));
    addWords(SearchColumn::People, tr("People"));
    addGallery();
    addChoices();
    addWords(SearchColumn::Title, tr("Title"));
    addWords(SearchColumn::AltText, tr("Alt text"));
    addWords(SearchColumn::Rights, tr("Rights"));
    addWords(SearchColumn::Other, tr("Other fields"));
    addMissing();

    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As high as its fields, but never most of the window: what is found should be seen beside what is asked
    // for.
    const auto fit = [this, scroll] {
        const int most = std::max(window()->height() / 2, 12 * Theme::kUnit);
        scroll->setFixedHeight(std::min(m_fields->layout()->sizeHint().height(), most));
    };
    connect(m_fields, &FieldColumns::arranged, scroll, fit, Qt::QueuedConnection);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, Theme::kUnit, 2 * Theme::kUnit, Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(scroll);
    layout->addWidget(buildButtons());
}

void SearchPanel::addWords(SearchColumn column, const QString& name, const QString& completed) {
    auto* const line = new QLineEdit;
    line->setObjectName(toQt(searchColumnName(column)));
    line->setClearButtonEnabled(true);
    m_fields->add(name, line);
    m_words.push_back({column, line});
    const auto write = [this, column, line] {
        m_form.setWords(column, toUtf8(line->text()));
        edited();
    };
    connect(line, &QLineEdit::textEdited, this, write);
    if (!completed.isEmpty()) {
        auto* const names = new NameCompleter(m_session, *line, completed, true);
        connect(names, &NameCompleter::chosen, this, write);
    }
    // The clear button is no editing to QLineEdit.
    connect(line, &QLineEdit::textChanged, this, [this, write](const QString& text) {
        if (text.isEmpty() && !m_isFilling) {
            write();
        }
    });
}

void SearchPanel::addDates() {
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_from->setPlaceholderText(tr("2024, 2024-05 or 2024-05-31"));
    m_to->setPlaceholderText(m_from->placeholderText());
    m_fields->add(tr("Taken on or after"), m_from);
    m_fields->add(tr("Taken on or before"), m_to);
    for (QLineEdit* const line : {m_from, m_to}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_form.setDates(toUtf8(m_from->text().trimmed()), toUtf8(m_to->text().trimmed()));
            edited();
        });
    }
}

void SearchPanel::addGallery() {
    m_gallery->setObjectName(QStringLiteral("in"));
    m_gallery->setPlaceholderText(tr("Title of a gallery"));
    m_fields->add(tr("In gallery"), m_gallery);
    const auto write = [this] {
        m_form.setValue("in", toUtf8(m_gallery->text().trimmed()));
        edited();
    };
    connect(m_gallery, &QLineEdit::textEdited, this, write);
    connect(new NameCompleter(m_session, *m_gallery, QStringLiteral("in"), false), &NameCompleter::chosen,
            this, write);
}

void SearchPanel::addChoices() {
    const auto stars = [](int count) { return tr("★ %1 and more").arg(QLocale().toString(count)); };
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    addChoice(text("pick"), tr("Pick"),
              {{tr("Any"), {}},
               {tr("Picked"), text("yes")},
               {tr("Rejected"), text("rejected")},
               {tr("Undecided"), text("no")}});
    addChoice(text("rating"), tr("Rating"),
              {{tr("Any"), {}},
               {tr("No stars"), text("0")},
               {stars(1), text(">=1")},
               {stars(2), text(">=2")},
               {stars(3), text(">=3")},
               {stars(4), text(">=4")},
               {tr("★ 5"), text("5")}});
    addChoice(text("label"), tr("Label"),
              {{tr("Any"), {}},
               {tr("Red"), text("Red")},
               {tr("Yellow"), text("Yellow")},
               {tr("Green"), text("Green")},
               {tr("Blue"), text("Blue")}});
    addChoice(text("release"), tr("Model release"),
              {{tr("Any"), {}},
               {tr("Unlimited"), text("yes")},
               {tr("Limited or incomplete"), text("limited")},
               {tr("None"), text("no")},
               {tr("Not applicable"), text("na")},
               {tr("Not stated"), text("missing")}});
}

void SearchPanel::addChoice(const QString& word, const QString& name, Choices choices) {
    auto* const choice = new QComboBox;
    choice->setObjectName(word);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [shown, value] : choices) {
        choice->addItem(shown, value);
    }
    m_fields->add(name, choice);
    m_choices.push_back({word, choice, choice->count()});
    connect(choice, &QComboBox::activated, this, [this, word, choice] {
        m_form.setValue(toUtf8(word), toUtf8(choice->currentData().toString()));
        edited();
    });
}

void SearchPanel::addMissing() {
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kUnit);
    const std::pair<const char*, QString> fields[] = {{"caption", tr("Caption")}, {"credit", tr("Credit")}};
    for (const auto& [field, name] : fields) {
        auto* const box = new QCheckBox(name, row);
        box->setObjectName(QStringLiteral("missing_") + QString::fromLatin1(field));
        box->setAccessibleName(tr("Missing: %1").arg(name));
        layout->addWidget(box);
        m_missing.push_back({QString::fromLatin1(field), box});
        connect(box, &QCheckBox::clicked, this, [this, word = std::string(field)](bool isWanted) {
            m_form.set("missing", word, isWanted);
            edited();
        });
    }
    layout->addStretch(1);
    m_fields->add(tr("Missing"), row);
}

QWidget* SearchPanel::buildButtons() {
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kUnit);
    m_save = new QPushButton(tr("Save search…"), row);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setEnabled(false);
    auto* const clear = new QPushButton(tr("Clear"), row);
    auto* const close = new QPushButton(tr("Close"), row);
    layout->addWidget(m_save);
    layout->addWidget(clear);
    layout->addStretch(1);
    layout->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &SearchPanel::saveWanted);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_form = search::QueryForm();
        fill();
        edited();
    });
    connect(close, &QPushButton::clicked, this, &SearchPanel::closeWanted);
    return row;
}

void SearchPanel::edited() {
    m_save->setEnabled(!text().isEmpty());
    emit textEdited(text());
}

QString SearchPanel::text() const {
    return toQt(m_form.text());
}

void SearchPanel::setText(const QString& text) {
    m_form = search::QueryForm(toUtf8(text));
    m_save->setEnabled(!text.trimmed().isEmpty());
    fill();
}

void SearchPanel::fill() {
    m_isFilling = true;
    for (const WordsField& field : m_words) {
        setQuietly(*field.line, m_form.words(field.column));
    }
    const auto [from, to] = m_form.dates();
    setQuietly(*m_from, from);
    setQuietly(*m_to, to);
    setQuietly(*m_gallery, m_form.value("in"));
    for (ChoiceField& field : m_choices) {
        fillChoice(field);
    }
    for (const MissingField& field : m_missing) {
        field.box->setChecked(m_form.has("missing", toUtf8(field.field)));
    }
    m_isFilling = false;
}

void SearchPanel::fillChoice(ChoiceField& field) {
    while (field.choice->count() > field.ownItems) {
        field.choice->removeItem(field.ownItems);
    }
    const std::string word = toUtf8(field.word);
    const QString value = toQt(m_form.value(word));
    int index = 0;
    for (int item = 1; item < field.ownItems && !value.isEmpty() && index == 0; ++item) {
        index = m_form.has(word, toUtf8(field.choice->itemData(item).toString())) ? item : 0;
    }
    if (index == 0 && !value.isEmpty()) {
        // Said in the text in a way that no choice says.
        field.choice->addItem(value, value);
        index = field.ownItems;
    }
    field.choice->setCurrentIndex(index);
}

void SearchPanel::focusFirst() {
    m_words.front().line->setFocus(Qt::ShortcutFocusReason);
}

bool SearchPanel::event(QEvent* event) {
    // Esc closes this, and is not the window's way back.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SearchPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closeWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit resultsWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace fieldframe::ui
