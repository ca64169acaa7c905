// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/metadata_form.h"

#include "ui/bridge/text.h"
#include "ui/form/field_text.h"
#include "ui/form/language_bar.h"
#include "ui/form/text_field.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
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
    , m_languages(new LanguageBar(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kUnit);
    QHBoxLayout* beside = nullptr;
    for (const FieldRow& row : formRows()) {
        addEditor(row, *column, beside);
        m_editors.back()->setReadOnly(session.isReadOnly());
    }
    editor(FieldId::Caption).headRow().addWidget(m_languages);
    for (QTimer* const timer : {&m_afterKey, &m_whileTyping}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &MetadataForm::saveTyped);
    }
    m_afterKey.setInterval(kAfterKeyMilliseconds);
    m_whileTyping.setInterval(kWhileTypingMilliseconds);
    connect(m_languages, &LanguageBar::languageChosen, this, &MetadataForm::changeLanguage);
    connect(&m_model, &FormModel::loaded, this, [this] {
        showValues();
        setHolding(false);
        showNext();
    });
    connect(&m_model, &FormModel::loadFailed, this, &MetadataForm::loadFailed);
    connect(&m_model, &FormModel::failed, this, &MetadataForm::takeFailure);
    connect(&m_model, &FormModel::saved, this,
            [this](const QueuedEdit& edit) { dropDraft(edit.assets, edit.edit.field, edit.edit.language); });
    connect(&history, &EditHistory::reverted, this, [this] {
        for (FieldEditor* const editor : m_editors) {
            editor->forgetTyping();
        }
        m_model.reload();
    });
}

MetadataForm::~MetadataForm() {
    commit();
}

void MetadataForm::addEditor(const FieldRow& row, QVBoxLayout& column, QHBoxLayout*& beside) {
    auto* const editor = new FieldEditor(row, this);
    m_editors.push_back(editor);
    connectEditor(*editor);
    if (!row.isPaired) {
        beside = new QHBoxLayout;
        beside->setSpacing(Theme::kUnit);
        column.addLayout(beside);
    }
    beside->addWidget(editor, row.isPaired ? 1 : 2, Qt::AlignTop);
}

void MetadataForm::connectEditor(FieldEditor& editor) {
    connect(&editor, &FieldEditor::typed, this, &MetadataForm::noteTyping);
    connect(&editor, &FieldEditor::chosen, this, [this, &editor] {
        ++m_run;
        save(editor);
    });
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
    m_model.show(*std::exchange(m_next, std::nullopt));
    setHolding(m_model.isLoading());
    if (!m_model.assets()) {
        showValues();
    }
}

void MetadataForm::setHolding(bool isHolding) {
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
            save(*editor);
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
    if (editor.isTyped() || (editor.hasProblem() && draftOf(editor))) {
        save(editor);
    }
}

void MetadataForm::save(FieldEditor& editor) {
    editor.settle();
    if (!m_model.assets() || m_model.isLoading()) {
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
    auto content = contentOf(editor.field(), editor.text(), before ? before->content : FieldContent());
    if (!content) {
        const QString problem = tr("Not saved. %1").arg(reason(content.error()));
        keepDraft(m_model.assets(), editor.field(), language, editor.text(), problem);
        editor.setProblem(problem);
        return;
    }
    editor.setProblem({});
    dropDraft(m_model.assets(), editor.field(), language);
    const bool isSame = before ? !before->isMixed() && before->content == *content : isEmpty(*content);
    if (!isSame) {
        m_model.put({editor.field(), language, std::move(*content)}, m_run);
    }
}

void MetadataForm::showValues() {
    m_languages->setPresent(presentLanguages());
    for (FieldEditor* const editor : m_editors) {
        showValue(*editor);
    }
}

void MetadataForm::showValue(FieldEditor& editor) {
    if (editor.isTyped() || editor.isBeingTyped()) {
        return;
    }
    if (const Draft* const draft = draftOf(editor)) {
        editor.showDraft(draft->text, draft->problem);
        return;
    }
    const catalog::SharedValue* const value =
        m_model.fields().find(editor.field(), toUtf8(editor.language()));
    editor.show(value ? ShownValue{fieldText(value->content), value->different} : ShownValue());
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

void MetadataForm::takeFailure(const QueuedEdit& edit, const Error& error) {
    const QString problem = tr("Not saved. %1").arg(reason(error));
    FieldEditor& editor = this->editor(edit.edit.field);
    const bool isShown = edit.isOf(m_model.assets(), editor.field(), toUtf8(editor.language()));
    // What is in the field may be newer than what failed.
    const QString text = isShown ? editor.text() : fieldText(edit.edit.content);
    keepDraft(edit.assets, edit.edit.field, edit.edit.language, text, problem);
    if (isShown) {
        editor.setProblem(problem);
    }
}

} // namespace fieldframe::ui
