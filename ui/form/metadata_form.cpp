// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/metadata_form.h"

#include "core/edit/position.h"
#include "ui/bridge/text.h"
#include "ui/form/field_text.h"
#include "ui/form/form_group.h"
#include "ui/form/form_spelling.h"
#include "ui/form/language_bar.h"
#include "ui/form/link_row.h"
#include "ui/form/pick_field.h"
#include "ui/form/text_field.h"
#include "ui/form/typing_aids.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kAfterKeyMilliseconds = 400;
constexpr int kWhileTypingMilliseconds = 3000;

} // namespace

bool MetadataForm::Draft::isOf(const FormAssets& otherAssets, FieldId otherField,
                               std::string_view otherLanguage) const {
    return field == otherField && language == otherLanguage && otherAssets && *assets == *otherAssets;
}

MetadataForm::MetadataForm(Session& session, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_model(session, history)
    , m_languages(new LanguageBar(this))
    , m_links(new LinkRow(this))
    , m_pick(new PickField(history, this))
    , m_aids(new TypingAids(
          session, m_model, [this] { return m_run; }, *this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // The line of a field's name has air of its own.
    column->setSpacing(2);
    for (const FieldRow& row : formRows()) {
        if (m_groups.empty() || m_groups.back()->group() != row.group) {
            m_groups.push_back(new FormGroup(row.group, this));
            column->addWidget(m_groups.back());
        }
        if (row.field == FieldId::Rating) {
            m_groups.back()->add(*m_pick);
        }
        addEditor(row, *m_groups.back());
        m_editors.back()->setReadOnly(session.isReadOnly());
    }
    m_pick->setReadOnly(session.isReadOnly());
    connectPick();
    addLanguages();
    editor(FieldId::Caption).addBelow(*m_links);
    for (QTimer* const timer : {&m_afterKey, &m_whileTyping}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &MetadataForm::saveTyped);
    }
    m_afterKey.setInterval(kAfterKeyMilliseconds);
    m_whileTyping.setInterval(kWhileTypingMilliseconds);
    connect(&m_model, &FormModel::loaded, this, [this] {
        showValues();
        setHolding(false);
        if (std::ranges::any_of(m_editors, &FieldEditor::isTyped)) {
            noteTyping(); // Begun before it was known what is there.
        }
        showNext();
    });
    connect(&m_model, &FormModel::loadFailed, this, &MetadataForm::loadFailed);
    connect(m_aids, &TypingAids::taken, this, &MetadataForm::saveTyped);
    connect(&m_aids->spelling(), &FormSpelling::failed, this, &MetadataForm::loadFailed);
    connect(&m_model, &FormModel::failed, this, &MetadataForm::takeFailure);
    connect(&m_model, &FormModel::saved, this, [this](const QueuedEdit& edit) {
        if (!edit.isFilling()) {
            dropDraft(edit.assets, edit.field(), edit.language());
        }
    });
    connect(&history, &EditHistory::reverted, this, [this] {
        for (FieldEditor* const editor : m_editors) {
            editor->forgetTyping();
        }
        m_model.reload();
    });
}

MetadataForm::~MetadataForm() {
    commit();
    for (FieldEditor* const editor : m_editors) {
        editor->disconnect(this);
    }
}

void MetadataForm::addEditor(const FieldRow& row, FormGroup& group) {
    auto* const editor = new FieldEditor(row, this);
    m_editors.push_back(editor);
    connectEditor(*editor);
    m_aids->watch(*editor);
    group.add(*editor);
}

void MetadataForm::connectEditor(FieldEditor& editor) {
    connect(&editor, &FieldEditor::typed, this, &MetadataForm::noteTyping);
    connect(&editor, &FieldEditor::chosen, this, [this, &editor] {
        if (!editor.chips()) {
            ++m_run;
        }
        save(editor, ChipField::Typing::IsDone);
        ++m_run;
    });
    connect(&editor, &FieldEditor::edited, this,
            [this, &editor](const edit::ListEdit& edit) { changeChips(editor, edit); });
    connect(&editor, &FieldEditor::valueWanted, this,
            [this, &editor](const FieldContent& content) { putValue(editor, content); });
    connect(&editor, &FieldEditor::entered, this, [this] { ++m_run; });
    connect(&editor, &FieldEditor::left, this, [this, &editor] {
        saveAndRetry(editor);
        // What others said meanwhile is shown now.
        m_model.reload();
    });
    connect(&editor, &FieldEditor::stepWanted, this, &MetadataForm::stepWanted);
    connect(&editor, &FieldEditor::leaveWanted, this, &MetadataForm::leaveWanted);
    if (TextField* const text = editor.textField()) {
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this, text] {
            if (text->hasFocus()) {
                emit caretMoved(
                    QRect(text->mapTo(this, text->cursorRect().topLeft()), text->cursorRect().size()));
            }
        });
    }
}

FieldEditor* MetadataForm::focusedEditor() const {
    const auto found = std::ranges::find_if(m_editors, [](const FieldEditor* editor) {
        return editor->isAncestorOf(QApplication::focusWidget());
    });
    return found == m_editors.end() ? nullptr : *found;
}

void MetadataForm::write(FieldId field) {
    FieldEditor& wanted = editor(field);
    for (FormGroup* const group : m_groups) {
        if (group->group() == wanted.row().group) {
            group->reveal(wanted);
        }
    }
    wanted.input().setFocus(Qt::ShortcutFocusReason);
}

void MetadataForm::give(FieldEditor& editor, const FieldContent& content) {
    editor.forgetTyping();
    editor.settle();
    ++m_run;
    putValue(editor, content);
    ++m_run;
}

void MetadataForm::showOutdated(const std::vector<catalog::OutdatedText>& texts) {
    QMap<QString, QStringList> fields;
    for (const catalog::OutdatedText& text : texts) {
        if (const FieldRow* const row = formRow(text.field)) {
            fields[toQt(text.language)].append(labelText(*row));
        }
    }
    m_languages->setOutdated(fields);
}

FieldEditor& MetadataForm::editor(FieldId field) const {
    return **std::ranges::find(m_editors, field, &FieldEditor::field);
}

bool MetadataForm::isSettled() const {
    return m_model.isSettled() && !m_afterKey.isActive() && !m_next;
}

void MetadataForm::show(const std::vector<AssetId>& assets) {
    const FormAssets& latest = m_next ? *m_next : m_model.assets();
    if (latest ? *latest == assets : assets.empty()) {
        return;
    }
    m_next = assets.empty() ? FormAssets() : std::make_shared<const std::vector<AssetId>>(assets);
    const bool hasHeldKeys = std::ranges::any_of(m_editors, &FieldEditor::hasHeldKeys);
    if (!hasHeldKeys || !m_model.isLoading()) {
        showNext();
    }
}

void MetadataForm::showNext() {
    if (!m_next) {
        return;
    }
    commit();
    ++m_run;
    for (FieldEditor* const editor : m_editors) {
        editor->forgetTyping();
    }
    m_sources = {};
    m_model.show(*std::exchange(m_next, std::nullopt));
    setHolding(m_model.isLoading());
    if (!m_model.assets()) {
        showValues();
    }
}

void MetadataForm::connectPick() {
    // What was typed goes first, so that undo takes things back in the order they were done.
    connect(m_pick, &PickField::aboutToChange, this, &MetadataForm::commit);
    connect(m_pick, &PickField::stepWanted, this, &MetadataForm::stepWanted);
    connect(m_pick, &PickField::leaveWanted, this, &MetadataForm::leaveWanted);
}

void MetadataForm::setHolding(bool isHolding) {
    m_pick->setHolding(isHolding);
    for (FieldEditor* const editor : m_editors) {
        // Keys that were held may have gone on to other assets, for which all fields hold again.
        if (isHolding != m_model.isLoading()) {
            return;
        }
        editor->setHolding(isHolding);
    }
}

void MetadataForm::noteTyping() {
    m_afterKey.start();
    if (!m_whileTyping.isActive()) {
        m_whileTyping.start();
    }
}

void MetadataForm::saveTyped() {
    m_afterKey.stop();
    m_whileTyping.stop();
    for (FieldEditor* const editor : m_editors) {
        if (editor->isTyped()) {
            save(*editor, ChipField::Typing::GoesOn);
        }
    }
}

void MetadataForm::commit() {
    m_afterKey.stop();
    m_whileTyping.stop();
    for (FieldEditor* const editor : m_editors) {
        saveAndRetry(*editor);
    }
    m_model.flush();
}

void MetadataForm::saveAndRetry(FieldEditor& editor) {
    const bool isUnfinished = editor.chips() && !editor.text().isEmpty();
    if (editor.isTyped() || isUnfinished || (editor.hasProblem() && draftOf(editor))) {
        save(editor, ChipField::Typing::IsDone);
    }
}

void MetadataForm::save(FieldEditor& editor, ChipField::Typing typing) {
    if (!m_model.assets()) {
        editor.settle();
    } else if (editor.chips()) {
        saveList(editor, typing);
    } else {
        saveText(editor);
    }
}

void MetadataForm::saveText(FieldEditor& editor) {
    editor.settle();
    if (m_model.isLoading()) {
        return;
    }
    const std::string language = toUtf8(editor.language());
    const catalog::SharedValue* const before = m_model.fields().find(editor.field(), language);
    if (before && before->isMixed() && editor.text().isEmpty()) {
        // Emptied before anything was saved: the assets keep what they have.
        dropDraft(m_model.assets(), editor.field(), language);
        editor.setProblem({});
        return;
    }
    if (takePosition(editor)) {
        return;
    }
    auto content = contentOf(editor.field(), editor.text());
    if (!content) {
        keepUnsaved(editor, content.error());
        return;
    }
    // What failed a moment ago may still stand among the fields as if it were written.
    const bool wasUnsaved = draftOf(editor) != nullptr;
    editor.setProblem({});
    dropDraft(m_model.assets(), editor.field(), language);
    const bool isSame = before ? !before->isMixed() && before->content == *content : isEmpty(*content);
    if (!isSame || wasUnsaved) {
        m_model.put(edit::FieldEdit{editor.field(), language, std::move(*content)}, m_run);
    }
    if (editor.field() == FieldId::Caption) {
        m_links->setText(editor.text());
    }
}

/// Latitude and longitude pasted together into either go each to its own.
bool MetadataForm::takePosition(FieldEditor& editor) {
    const bool isOfPosition =
        editor.field() == FieldId::GpsLatitude || editor.field() == FieldId::GpsLongitude;
    const auto position =
        isOfPosition ? edit::positionFromTyped(toUtf8(editor.text())) : std::optional<edit::Position>();
    if (!position) {
        return false;
    }
    editor.setProblem({});
    dropDraft(m_model.assets(), editor.field(), {});
    editor.forgetTyping();
    m_model.put(edit::FieldEdit{FieldId::GpsLatitude, {}, position->latitude}, m_run);
    m_model.put(edit::FieldEdit{FieldId::GpsLongitude, {}, position->longitude}, m_run);
    showValues();
    return true;
}

void MetadataForm::keepUnsaved(FieldEditor& editor, const Error& error) {
    const QString how = howWritten(editor.field());
    const QString problem = tr("Not saved. %1").arg(how.isEmpty() ? reason(error) : how);
    keepDraft(m_model.assets(), editor.field(), toUtf8(editor.language()), editor.text(), problem);
    editor.setProblem(problem);
}

void MetadataForm::showValues() {
    m_languages->setPresent(presentLanguages());
    m_pick->show(m_model.assets(), m_model.fields());
    for (FieldEditor* const editor : m_editors) {
        showValue(*editor);
    }
    showReferences();
    for (FormGroup* const group : m_groups) {
        group->showRare([this](FieldId field) { return m_model.fields().says(field); });
    }
    m_links->setText(editor(FieldId::Caption).text());
}

void MetadataForm::showReferences() {
    for (FieldEditor* const editor : m_editors) {
        if (hasLanguages(editor->field())) {
            const catalog::SharedValue* const main =
                editor->language().isEmpty() ? nullptr : m_model.fields().find(editor->field());
            editor->showReference(main && !main->isMixed() ? fieldText(main->content) : QString());
        }
    }
}

void MetadataForm::showValue(FieldEditor& editor) {
    editor.showSource(m_sources.of(editor.field(), toUtf8(editor.language())));
    if (editor.chips()) {
        showItems(editor);
        return;
    }
    if (editor.isTyped() || editor.isBeingTyped()) {
        return;
    }
    if (const Draft* const draft = draftOf(editor)) {
        editor.showDraft(draft->text, draft->problem);
        return;
    }
    const catalog::SharedValue* const value =
        m_model.fields().find(editor.field(), toUtf8(editor.language()));
    editor.show(value ? ShownValue{editedText(editor.field(), value->content), value->different}
                      : ShownValue());
}

void MetadataForm::changeLanguage(const QString& language) {
    saveTyped();
    ++m_run;
    for (FieldEditor* const editor : m_editors) {
        if (hasLanguages(editor->field())) {
            editor->setLanguage(language);
            showValue(*editor);
        }
    }
    showReferences();
    m_links->setText(editor(FieldId::Caption).text());
}

QStringList MetadataForm::presentLanguages() const {
    QStringList languages;
    for (const catalog::SharedValue& value : m_model.fields().values) {
        if (value.field == FieldId::Caption) {
            languages.append(toQt(value.language));
        }
    }
    return languages;
}

} // namespace fieldframe::ui
