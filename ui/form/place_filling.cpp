// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/place_filling.h"

#include "ui/bridge/text.h"
#include "ui/form/field_editor.h"
#include "ui/form/name_language.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QLabel>

#include <utility>

namespace fieldframe::ui {

PlaceFilling::PlaceFilling(Session& session, FormModel& model, std::function<std::uint64_t()> run,
                           QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_run(std::move(run)) {
    // Notes are about what was typed for the assets that were shown.
    connect(&model, &FormModel::loaded, this, [this, shown = FormAssets()]() mutable {
        if (std::exchange(shown, m_model.assets()) != m_model.assets()) {
            for (const auto& [field, label] : m_notes) {
                label->hide();
            }
        }
    });
}

void PlaceFilling::watch(FieldEditor& editor) {
    const FieldId field = editor.field();
    if (field != FieldId::City && field != FieldId::Country && field != FieldId::CountryCode) {
        return;
    }
    m_editors[field] = &editor;
    auto* const note = new QLabel(&editor);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(Theme::font(Theme::Size::Small));
    setTone(*note, Tone::Muted);
    note->hide();
    editor.addBelow(*note);
    m_notes[field] = note;
    connect(&editor, &FieldEditor::typed, this, [this, &editor] { noteTyped(editor); });
    connect(&editor, &FieldEditor::left, this, [this, &editor] { finish(editor); });
    connect(&editor, &FieldEditor::stepWanted, this, [this, &editor] { finish(editor); });
}

bool PlaceFilling::says(FieldId field) const {
    const auto editor = m_editors.find(field);
    return m_model.fields().find(field) != nullptr ||
           (editor != m_editors.end() && !editor->second->text().isEmpty());
}

void PlaceFilling::noteTyped(FieldEditor& editor) {
    m_notes[editor.field()]->hide();
    if (m_model.assets() && !m_model.isLoading()) {
        m_typed[editor.field()] = {m_model.assets(), m_run(), says(FieldId::Country),
                                   says(FieldId::CountryCode)};
    }
}

void PlaceFilling::finish(FieldEditor& editor) {
    const auto typed = m_typed.extract(editor.field());
    const QString text = editor.text().trimmed();
    if (typed.empty() || text.isEmpty()) {
        return;
    }
    ++m_asked;
    m_session.run(
        Session::Lane::Reading, this,
        [field = editor.field(), text = toUtf8(text), names = namesNow()](const Engine& engine) {
            return search::countryOf(engine.catalog(), field, text, names, engine.stopToken());
        },
        [this, &editor, typed = typed.mapped()](const Result<std::optional<search::CountryWords>>& words) {
            --m_asked;
            // What can't be known is left to the person.
            if (words && *words) {
                fill(editor, typed, **words);
            }
        });
}

void PlaceFilling::fill(FieldEditor& editor, const Typed& typed, const search::CountryWords& words) {
    const bool areShown = typed.assets == m_model.assets();
    const bool wantsCountry = editor.field() != FieldId::Country && !words.country.empty() &&
                              !typed.hasCountry && !(areShown && says(FieldId::Country));
    const bool wantsCode = editor.field() != FieldId::CountryCode && !words.code.empty() && !typed.hasCode &&
                           !(areShown && says(FieldId::CountryCode));
    if (wantsCountry) {
        put(FieldId::Country, words.country, typed);
    }
    if (wantsCode) {
        put(FieldId::CountryCode, words.code, typed);
    }
    if (!areShown || (!wantsCountry && !wantsCode)) {
        return;
    }
    const QString country = toQt(words.country);
    const QString code = toQt(words.code);
    say(editor, wantsCountry && wantsCode ? tr("Country and code filled in: %1, %2").arg(country, code)
                : wantsCountry            ? tr("Country filled in: %1").arg(country)
                                          : tr("Code filled in: %1").arg(code));
}

void PlaceFilling::put(FieldId field, const std::string& text, const Typed& typed) {
    m_model.putFor(typed.assets, edit::FieldEdit{field, {}, text}, typed.run);
}

void PlaceFilling::say(FieldEditor& editor, const QString& text) {
    QLabel* const note = m_notes[editor.field()];
    note->setText(text);
    note->show();
}

QString PlaceFilling::note(FieldId field) const {
    const auto found = m_notes.find(field);
    return found == m_notes.end() || found->second->isHidden() ? QString() : found->second->text();
}

} // namespace fieldframe::ui
