// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/outdated_texts.h"
#include "ui/form/field_editor.h"
#include "ui/form/field_sources.h"
#include "ui/form/form_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace fieldframe::ui {

class FormGroup;
class LanguageBar;
class LinkRow;
class PickField;
class TypingAids;

/// The fields of a desk for one asset or many, read and edited. What is typed is saved a moment after the
/// last key, and at once when the field, the assets or the form are left. Where saving fails, the text stays,
/// and stands here again with the reason when its assets do.
class MetadataForm final : public QWidget {
    Q_OBJECT
public:
    MetadataForm(Session& session, EditHistory& history, QWidget* parent = nullptr);
    ~MetadataForm() override;

    /// Nothing: the form is empty.
    void show(const std::vector<AssetId>& assets);
    /// Where the values of the one asset shown came from; nothing where there are several.
    void showSources(FieldSources sources);
    /// Hands everything typed to the catalog.
    void commit();
    /// What it shows is what the catalog says, and nothing typed is on its way.
    [[nodiscard]] bool isSettled() const;
    /// Texts that could not be saved.
    [[nodiscard]] bool hasUnsaved() const { return !m_drafts.empty(); }
    /// Which they are and why, a line each.
    [[nodiscard]] QStringList unsaved() const;

    [[nodiscard]] FieldEditor& editor(FieldId field) const;
    /// Null where the keyboard is elsewhere.
    [[nodiscard]] FieldEditor* focusedEditor() const;
    /// Puts the keyboard into the field, wherever it is hidden.
    void write(FieldId field);
    /// Gives all assets shown @p content, as a step of undo of its own.
    void give(FieldEditor& editor, const FieldContent& content);
    /// Which translations are older than their main texts; of one asset.
    void showOutdated(const std::vector<catalog::OutdatedText>& texts);
    [[nodiscard]] const std::vector<FormGroup*>& groups() const { return m_groups; }
    [[nodiscard]] LanguageBar& languages() const { return *m_languages; }
    [[nodiscard]] PickField& pick() const { return *m_pick; }
    [[nodiscard]] LinkRow& links() const { return *m_links; }
    [[nodiscard]] TypingAids& aids() const { return *m_aids; }

signals:
    void stepWanted(int by);
    void leaveWanted();
    /// To be kept in view: where the text is typed, in this widget's coordinates.
    void caretMoved(const QRect& place);
    void loadFailed(const fieldframe::Error& error);

private:
    struct Draft {
        FormAssets assets;
        FieldId field;
        std::string language;
        QString text;
        QString problem;
        [[nodiscard]] bool isOf(const FormAssets& otherAssets, FieldId otherField,
                                std::string_view otherLanguage) const;
    };

    void addEditor(const FieldRow& row, FormGroup& group);
    void connectEditor(FieldEditor& editor);
    void connectPick();
    void addLanguages();
    void showNext();
    void noteTyping();
    void saveTyped();
    void save(FieldEditor& editor, ChipField::Typing typing);
    void saveText(FieldEditor& editor);
    bool takePosition(FieldEditor& editor);
    void saveList(FieldEditor& editor, ChipField::Typing typing);
    void putList(FieldEditor& editor, edit::ListEdit edit);
    void changeChips(FieldEditor& editor, const edit::ListEdit& edit);
    void changeKeywords(edit::KeywordEdit edit);
    void putValue(FieldEditor& editor, const FieldContent& content);
    void keepUnsaved(FieldEditor& editor, const Error& error);
    void saveAndRetry(FieldEditor& editor);
    void showValues();
    void showValue(FieldEditor& editor);
    void showItems(FieldEditor& editor);
    void showReferences();
    void changeLanguage(const QString& language);
    void setHolding(bool isHolding);
    void keepDraft(const FormAssets& assets, FieldId field, const std::string& language, const QString& text,
                   const QString& problem);
    void dropDraft(const FormAssets& assets, FieldId field, std::string_view language);
    [[nodiscard]] const Draft* draftOf(const FieldEditor& editor) const;
    void takeFailure(const QueuedEdit& edit, const Error& error);
    [[nodiscard]] QStringList presentLanguages() const;

    FormModel m_model;
    LanguageBar* m_languages;
    LinkRow* m_links;
    PickField* m_pick;
    TypingAids* m_aids;
    FieldSources m_sources;
    std::vector<FormGroup*> m_groups;
    std::vector<FieldEditor*> m_editors; ///< In the order of the form.
    std::vector<Draft> m_drafts;
    QTimer m_afterKey;                ///< A moment after the last key.
    QTimer m_whileTyping;             ///< For who types without a pause.
    std::optional<FormAssets> m_next; ///< Asked for while keys waited for those before.
    std::uint64_t m_run = 1;
};

} // namespace fieldframe::ui
