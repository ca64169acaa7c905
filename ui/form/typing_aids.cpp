// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/typing_aids.h"

#include "ui/form/field_completion.h"
#include "ui/form/field_editor.h"
#include "ui/form/form_spelling.h"
#include "ui/form/keyword_desk.h"
#include "ui/form/place_filling.h"
#include "ui/form/suggestion_list.h"

#include <algorithm>

namespace fieldframe::ui {

TypingAids::TypingAids(Session& session, FormModel& model, std::function<std::uint64_t()> run, QWidget& form)
    : QObject(&form)
    , m_session(session)
    , m_isReadOnly(session.isReadOnly())
    , m_list(new SuggestionList(form))
    , m_places(new PlaceFilling(session, model, std::move(run), this))
    , m_keywords(new KeywordDesk(session, model, this))
    , m_spelling(new FormSpelling(session, this)) {
    connect(m_keywords, &KeywordDesk::aboutToOpen, this, &TypingAids::taken);
}

void TypingAids::watch(FieldEditor& editor) {
    m_spelling->watch(editor);
    if (m_isReadOnly) {
        return;
    }
    m_places->watch(editor);
    if (editor.field() == FieldId::Keywords) {
        m_keywords->watch(editor);
    }
    if (FieldCompletion::isFor(editor)) {
        auto* const completion = new FieldCompletion(m_session, editor, *m_list);
        m_completions.push_back(completion);
        connect(completion, &FieldCompletion::taken, this, &TypingAids::taken);
        connect(completion, &FieldCompletion::taken, m_places, [this, &editor] { m_places->finish(editor); });
    }
}

bool TypingAids::isSettled() const {
    return m_places->isSettled() && m_keywords->isSettled() && m_spelling->isSettled() &&
           std::ranges::all_of(m_completions, &FieldCompletion::isSettled);
}

} // namespace fieldframe::ui
