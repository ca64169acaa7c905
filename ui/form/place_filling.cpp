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
    connect(&model, &FormModel::saved, this, &PlaceFilling::noteSaved);
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

bool PlaceFilling::hasAny(FieldId field) const {
    const auto editor = m_editors.find(field);
    return m_model.fields().find(field) != nullptr ||
           (editor != m_editors.end() && !editor->second->text().isEmpty());
}

bool PlaceFilling::hasEach(FieldId field) const {
    // Having none counts as a value of its own.
    const catalog::SharedValue* const value = m_model.fields().find(field);
    return hasAny(field) && !(value && value->isMixed());
}

void PlaceFilling::noteTyped(FieldEditor& editor) {
    m_notes[editor.field()]->hide();
    if (m_model.assets() && !m_model.isLoading()) {
        m_typed[editor.field()] = {m_model.assets(), m_run(), hasEach(FieldId::Country),
                                   hasEach(FieldId::CountryCode)};
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
        [field = editor.field(), text = toUtf8(text), names = namesNow(),
         assets = typed.mapped().assets](const Engine& engine) {
            return search::countryOf(engine.catalog(), field, text, names, *assets, engine.stopToken());
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
    const auto isWanted = [&](FieldId field, const std::string& word, bool hadEach) {
        return editor.field() != field && !word.empty() && !hadEach && !(areShown && hasEach(field));
    };
    const bool wantsCountry = isWanted(FieldId::Country, words.country, typed.hasCountry);
    const bool wantsCode = isWanted(FieldId::CountryCode, words.code, typed.hasCode);
    if (!wantsCountry && !wantsCode) {
        return;
    }
    const bool isForAll =
        !(wantsCountry && hasAny(FieldId::Country)) && !(wantsCode && hasAny(FieldId::CountryCode));
    m_model.putFor(typed.assets, edit::CountryEdit{words.country, words.code}, typed.run);
    if (!areShown) {
        return;
    }
    const QString country = toQt(words.country);
    const QString code = toQt(words.code);
    if (isForAll) {
        say(editor, wantsCountry && wantsCode ? tr("Country and code filled in: %1, %2").arg(country, code)
                    : wantsCountry            ? tr("Country filled in: %1").arg(country)
                                              : tr("Code filled in: %1").arg(code));
    } else {
        m_pending = {typed.assets, &editor, tr("Filled in where there was none: %1, %2").arg(country, code)};
    }
}

void PlaceFilling::noteSaved(const QueuedEdit& edit, std::uint64_t changes) {
    if (!edit.isFilling() || !m_pending.editor) {
        return;
    }
    const Pending pending = std::exchange(m_pending, {});
    if (changes > 0 && edit.assets == pending.assets && pending.assets == m_model.assets()) {
        say(*pending.editor, pending.text);
    }
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
