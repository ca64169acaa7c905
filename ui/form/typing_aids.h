// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/form_model.h"

#include <functional>
#include <vector>

class QWidget;

namespace fieldframe::ui {

class FieldCompletion;
class FieldEditor;
class FormSpelling;
class KeywordDesk;
class PlaceFilling;
class SuggestionList;

/// What helps who types in a form: values to choose from, the tree of keywords, places that follow from each
/// other, spelling.
class TypingAids final : public QObject {
    Q_OBJECT
public:
    /// @p run: see PlaceFilling. @p form: what suggestions lie on.
    TypingAids(Session& session, FormModel& model, std::function<std::uint64_t()> run, QWidget& form);

    void watch(FieldEditor& editor);
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] SuggestionList& suggestions() const { return *m_list; }
    [[nodiscard]] PlaceFilling& places() const { return *m_places; }
    [[nodiscard]] KeywordDesk& keywords() const { return *m_keywords; }
    [[nodiscard]] FormSpelling& spelling() const { return *m_spelling; }

signals:
    /// A suggestion stands in a field now: to be saved before what follows from it.
    void taken();

private:
    Session& m_session;
    const bool m_isReadOnly;
    SuggestionList* m_list;
    PlaceFilling* m_places;
    KeywordDesk* m_keywords;
    FormSpelling* m_spelling;
    std::vector<FieldCompletion*> m_completions;
};

} // namespace fieldframe::ui
