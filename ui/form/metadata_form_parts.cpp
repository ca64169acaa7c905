// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MetadataForm that is about languages, lists, sources and what could not be saved.
#include "ui/bridge/text.h"
#include "ui/form/field_text.h"
#include "ui/form/language_bar.h"
#include "ui/form/metadata_form.h"
#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// What was typed for it; of what was taken from a list, nothing.
QString typedText(const FormEdit& edit) {
    if (const auto* const value = std::get_if<edit::FieldEdit>(&edit)) {
        return fieldText(value->content);
    }
    const auto* const list = std::get_if<edit::ListEdit>(&edit);
    return list ? fieldText(list->add) : QString();
}

} // namespace

void MetadataForm::addLanguages() {
    FieldEditor& caption = editor(FieldId::Caption);
    caption.addAfterName(*m_languages);
    m_languages->standBefore(caption.input());
    connect(m_languages, &LanguageBar::languageChosen, this, &MetadataForm::changeLanguage);
    connect(m_languages, &LanguageBar::textWanted, this, [this] {
        const FieldEditor* const focused = focusedEditor();
        if (!focused || !hasLanguages(focused->field())) {
            write(FieldId::Caption);
        }
    });
}

void MetadataForm::saveList(FieldEditor& editor, ChipField::Typing typing) {
    // What is there already must be known before a part of a word may be given out.
    if (m_model.isLoading() && typing == ChipField::Typing::GoesOn) {
        return;
    }
    editor.settle();
    const QString typed = editor.text();
    auto edit = editor.chips()->take(typing);
    if (!edit) {
        keepUnsaved(editor, edit.error());
        return;
    }
    editor.setProblem({});
    dropDraft(m_model.assets(), editor.field(), {});
    putList(editor, std::move(*edit));
    if (editor.field() == FieldId::HierarchicalKeywords && typing == ChipField::Typing::IsDone) {
        // A path is made of keywords, which each stand for themselves too.
        const auto paths = edit::contentFromTyped(metadataField(editor.field()), toUtf8(typed));
        changeKeywords({std::get<std::vector<std::string>>(*paths), {}, {}});
    }
}

void MetadataForm::changeChips(FieldEditor& editor, const edit::ListEdit& edit) {
    ++m_run;
    if (editor.field() == FieldId::HierarchicalKeywords) {
        changeKeywords({edit.add, edit.remove, {}});
    } else {
        putList(editor, edit);
    }
    if (editor.field() == FieldId::Keywords) {
        changeKeywords({{}, {}, edit.remove});
    }
    ++m_run;
}

void MetadataForm::changeKeywords(edit::KeywordEdit edit) {
    if (m_model.assets() && !(edit.add.empty() && edit.remove.empty() && edit.removeWords.empty())) {
        m_model.changeKeywords(m_model.assets(), std::move(edit), QString::number(m_run));
    }
}

void MetadataForm::putList(FieldEditor& editor, edit::ListEdit edit) {
    if (!m_model.assets() || (edit.add.empty() && edit.remove.empty())) {
        return;
    }
    m_model.put(std::move(edit), m_run);
    if (!m_model.isLoading()) {
        showItems(editor);
    }
}

void MetadataForm::putValue(FieldEditor& editor, const FieldContent& content) {
    if (!m_model.assets() || m_model.isLoading()) {
        return;
    }
    commit();
    ++m_run;
    m_model.put(edit::FieldEdit{editor.field(), toUtf8(editor.language()), content}, m_run);
    ++m_run;
    editor.forgetTyping();
    showValue(editor);
    m_model.reload();
}

void MetadataForm::showItems(FieldEditor& editor) {
    std::vector<ChipText> items;
    for (const catalog::SharedItem& item : m_model.fields().items) {
        if (item.field == editor.field()) {
            items.push_back({toQt(item.text), item.count, m_model.fields().assets, {}});
            if (editor.field() == FieldId::HierarchicalKeywords) {
                items.back().shown = toQt(item.text).replace(QLatin1Char('|'), QStringLiteral(" › "));
            }
        }
    }
    editor.showItems(std::move(items), m_model.fields().assets);
    if (const Draft* const draft = draftOf(editor); draft && editor.text().isEmpty()) {
        editor.showDraft(draft->text, draft->problem);
    } else if (!draft) {
        editor.setProblem({});
    }
}

void MetadataForm::showSources(FieldSources sources) {
    m_sources = std::move(sources);
    for (FieldEditor* const editor : m_editors) {
        editor->showSource(m_sources.of(editor->field(), toUtf8(editor->language())));
    }
}

const MetadataForm::Draft* MetadataForm::draftOf(const FieldEditor& editor) const {
    const auto found = std::ranges::find_if(m_drafts, [&](const Draft& draft) {
        return draft.isOf(m_model.assets(), editor.field(), toUtf8(editor.language()));
    });
    return found == m_drafts.end() ? nullptr : &*found;
}

void MetadataForm::keepDraft(const FormAssets& assets, FieldId field, const std::string& language,
                             const QString& text, const QString& problem) {
    dropDraft(assets, field, language);
    m_drafts.push_back({assets, field, language, text, problem});
}

void MetadataForm::dropDraft(const FormAssets& assets, FieldId field, std::string_view language) {
    std::erase_if(m_drafts, [&](const Draft& draft) { return draft.isOf(assets, field, language); });
}

QStringList MetadataForm::unsaved() const {
    QStringList lines;
    for (const Draft& draft : m_drafts) {
        const QString field = labelText(editor(draft.field).row(), toQt(draft.language));
        const QString items = itemsText(static_cast<qint64>(draft.assets->size()));
        lines.append(tr("%1 (%2): %3").arg(field, items, draft.problem));
    }
    return lines;
}

void MetadataForm::takeFailure(const QueuedEdit& edit, const Error& error) {
    if (edit.isFilling()) {
        return; // Nobody typed it.
    }
    const QString problem = tr("Not saved. %1").arg(reason(error));
    FieldEditor& editor = this->editor(edit.field());
    const bool isShown = edit.isOf(m_model.assets(), editor.field(), toUtf8(editor.language()));
    // What is in the field may be newer than what failed.
    const bool isNewer = isShown && !(editor.chips() && editor.text().isEmpty());
    const QString text = isNewer ? editor.text() : typedText(edit.edit);
    keepDraft(edit.assets, edit.field(), edit.language(), text, problem);
    if (isShown && editor.chips()) {
        editor.showDraft(text, problem);
    } else if (isShown) {
        editor.setProblem(problem);
    }
}

} // namespace fieldframe::ui
