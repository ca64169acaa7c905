// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_spelling.h"

#include "ui/bridge/text.h"
#include "ui/form/field_editor.h"
#include "ui/form/spelling_marks.h"
#include "ui/form/text_field.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 500;

QString nameOf(const QString& language) {
    const QLocale locale(language);
    // In itself: it is known by that in every language of the window.
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

/// Of @p bytes' places in @p utf8, those in characters; @p words come in the order of the text.
std::vector<MarkedWord> inCharacters(const std::string& utf8,
                                     const std::vector<proofing::Misspelling>& words) {
    std::vector<MarkedWord> marked;
    std::size_t bytes = 0;
    int characters = 0;
    const auto goTo = [&](std::size_t place) {
        characters += static_cast<int>(toQt(std::string_view(utf8).substr(bytes, place - bytes)).size());
        bytes = place;
        return characters;
    };
    for (const proofing::Misspelling& word : words) {
        const int begin = goTo(word.begin);
        marked.push_back({begin, goTo(word.end)});
    }
    return marked;
}

} // namespace

/// One text to be checked, and what came of it.
struct FormSpelling::Job {
    std::size_t place; ///< In m_marks.
    QString shown;
    std::string text;
    std::string language;
    bool isSaid; ///< Else it is only the usual one.
    Result<SpellingDesk::Checked> checked;
};

FormSpelling::FormSpelling(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(std::make_shared<SpellingDesk>())
    , m_language(QLocale().bcp47Name()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FormSpelling::checkAll);
    connect(&session, &Session::changed, this, [desk = m_desk] { desk->forgetNames(); });
}

FormSpelling::~FormSpelling() = default;

bool FormSpelling::isFor(const FieldEditor& editor) {
    switch (editor.field()) {
    case FieldId::Headline:
    case FieldId::Title:
    case FieldId::Caption:
    case FieldId::AltText:
    case FieldId::ExtendedDescription:
    case FieldId::Instructions:
    case FieldId::UsageTerms:
        return editor.textField() != nullptr;
    default:
        return false;
    }
}

void FormSpelling::watch(FieldEditor& editor) {
    if (!isFor(editor)) {
        return;
    }
    auto* const marks = new SpellingMarks(editor);
    m_marks.push_back(marks);
    connect(marks, &SpellingMarks::changed, this, [this] {
        if (m_isOn) {
            m_pause.start();
        }
    });
    connect(&editor, &FieldEditor::left, this, [this, marks] {
        // A word is marked once it is no more being typed.
        marks->setDirty(true);
        if (m_isOn) {
            m_pause.start();
        }
    });
    connect(marks, &SpellingMarks::suggestionsWanted, this,
            [this, marks](const QTextCursor& word, const QPoint& place) { suggest(*marks, word, place); });
    connect(marks, &SpellingMarks::wordAdded, this, &FormSpelling::add);
}

void FormSpelling::choose(bool isOn, const QString& language) {
    const QString chosen = language.isEmpty() ? QLocale::system().bcp47Name() : language;
    if (isOn == m_isOn && chosen == m_language) {
        return;
    }
    m_isOn = isOn;
    m_language = chosen;
    for (SpellingMarks* const marks : m_marks) {
        marks->clear();
        marks->setDirty(true);
    }
    m_isOn ? m_pause.start() : m_pause.stop();
}

SpellingMarks* FormSpelling::marks(const FieldEditor& editor) const {
    const auto found = std::ranges::find(m_marks, &editor, [](const SpellingMarks* one) {
        return static_cast<const FieldEditor*>(&one->editor());
    });
    return found == m_marks.end() ? nullptr : *found;
}

void FormSpelling::goToNext(const FieldEditor* from) {
    SpellingMarks* const here = from ? marks(*from) : nullptr;
    if (here && here->goToNext(here->field().textCursor().position())) {
        return;
    }
    const auto first = here ? std::ranges::find(m_marks, here) + 1 : m_marks.begin();
    const std::ptrdiff_t after = m_marks.end() - first;
    for (std::ptrdiff_t i = 0; i < std::ssize(m_marks); ++i) {
        SpellingMarks* const next = i < after ? first[i] : m_marks[static_cast<std::size_t>(i - after)];
        if (next->goToNext(-1)) {
            return;
        }
    }
}

QString FormSpelling::languageOf(const FieldEditor& editor) const {
    return editor.language().isEmpty() ? m_language : editor.language();
}

void FormSpelling::checkAll() {
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        SpellingMarks& marks = *m_marks[i];
        if (!marks.isDirty()) {
            continue;
        }
        const QString shown = marks.field().toPlainText();
        marks.setDirty(false);
        if (shown.isEmpty()) {
            marks.clear();
        } else {
            const bool isSaid = !marks.editor().language().isEmpty();
            jobs.push_back({i, shown, toUtf8(shown), toUtf8(languageOf(marks.editor())), isSaid, {}});
        }
    }
    if (jobs.empty()) {
        return;
    }
    ++m_asked;
    m_session.run(
        Session::Lane::Reading, this,
        [desk = m_desk, jobs = std::move(jobs)](const Engine& engine) mutable {
            for (Job& job : jobs) {
                const auto check = job.isSaid ? &SpellingDesk::check : &SpellingDesk::checkAny;
                job.checked =
                    std::invoke(check, *desk, engine.catalog(), job.text, job.language, engine.stopToken());
            }
            return std::move(jobs);
        },
        [this](const std::vector<Job>& done) {
            --m_asked;
            show(done);
        });
}

void FormSpelling::show(const std::vector<Job>& jobs) {
    for (const Job& job : jobs) {
        SpellingMarks& marks = *m_marks[job.place];
        const QString language = languageOf(marks.editor());
        const bool isCurrent = marks.field().toPlainText() == job.shown && toUtf8(language) == job.language;
        if (!m_isOn || !isCurrent) {
            continue; // Checked again when it rests.
        }
        if (job.checked) {
            marks.show(inCharacters(job.text, job.checked->wrong), toQt(job.checked->language));
        } else {
            marks.setMissing(nameOf(language));
        }
    }
}

void FormSpelling::suggest(SpellingMarks& marks, const QTextCursor& word, const QPoint& place) {
    m_session.run(
        Session::Lane::Reading, &marks,
        [desk = m_desk, text = toUtf8(word.selectedText()),
         language = toUtf8(marks.language())](const Engine&) { return desk->suggest(text, language); },
        [&marks, word, place](const Result<std::vector<std::string>>& found) {
            marks.openMenu(place, word, found.value_or(std::vector<std::string>()));
        });
}

void FormSpelling::add(const QString& word) {
    ++m_asked;
    // On the lane of the edits: one writes at a time.
    m_session.run(
        Session::Lane::Editing, this,
        [desk = m_desk, word = toUtf8(word)](const Engine& engine) {
            return desk->add(engine.catalog(), word);
        },
        [this](const Status& added) {
            --m_asked;
            if (!added) {
                emit failed(added.error());
                return;
            }
            for (SpellingMarks* const marks : m_marks) {
                marks->setDirty(true);
            }
            m_pause.start();
        });
}

} // namespace fieldframe::ui
