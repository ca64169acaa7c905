// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/place_lookup.h"
#include "ui/form/form_model.h"

#include <functional>
#include <map>

class QLabel;

namespace fieldframe::ui {

class FieldEditor;

/// Country and code follow from a city, a code from a country and a country from a code: once one of them was
/// typed and is left or chosen, what each asset lacks is filled in, in the same step of undo. A line below
/// says so.
class PlaceFilling final : public QObject {
    Q_OBJECT
public:
    /// @p run: the number of the step of undo under way.
    PlaceFilling(Session& session, FormModel& model, std::function<std::uint64_t()> run, QObject* parent);

    /// Watches @p editor, where its field is one of a place's.
    void watch(FieldEditor& editor);
    /// The field holds what was meant.
    void finish(FieldEditor& editor);
    [[nodiscard]] bool isSettled() const { return m_asked == 0; }
    /// What was filled in last, as the line below @p field says it; "" for nothing.
    [[nodiscard]] QString note(FieldId field) const;

private:
    /// What was typed, and for which assets; these may be gone when it is looked up.
    struct Typed {
        FormAssets assets;
        std::uint64_t run = 0;
        bool hasCountry = false; ///< All of them.
        bool hasCode = false;
    };
    /// What is to be said once it is known whether anything was filled in.
    struct Pending {
        FormAssets assets;
        FieldEditor* editor = nullptr;
        QString text;
    };
    void noteTyped(FieldEditor& editor);
    void fill(FieldEditor& editor, const Typed& typed, const search::CountryWords& words);
    void noteSaved(const QueuedEdit& edit, std::uint64_t changes);
    void say(FieldEditor& editor, const QString& text);
    /// By what stands in the form.
    [[nodiscard]] bool hasEach(FieldId field) const;
    [[nodiscard]] bool hasAny(FieldId field) const;

    Session& m_session;
    FormModel& m_model;
    const std::function<std::uint64_t()> m_run;
    std::map<FieldId, FieldEditor*> m_editors;
    std::map<FieldId, QLabel*> m_notes;
    std::map<FieldId, Typed> m_typed;
    Pending m_pending;
    int m_asked = 0;
};

} // namespace fieldframe::ui
