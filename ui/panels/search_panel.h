// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_form.h"
#include "ui/bridge/session.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace fieldframe::ui {

class FieldColumns;

/// The search as a form: every field, dates, picks, releases and what is missing. It writes the query's text
/// and is filled from it; what it has no field for stays in the text as it is.
class SearchPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SearchPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void focusFirst();

signals:
    /// By the user's hand.
    void textEdited(const QString& text);
    /// Enter: on to the results.
    void resultsWanted();
    void saveWanted();
    /// Esc or the button.
    void closeWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct WordsField {
        SearchColumn column;
        QLineEdit* line;
    };
    struct ChoiceField {
        QString word;
        QComboBox* choice;
        int ownItems = 0; ///< Without the one for a value of the text's own.
    };
    struct MissingField {
        QString field;
        QCheckBox* box;
    };
    using Choices = std::initializer_list<std::pair<QString, QString>>;

    void addWords(SearchColumn column, const QString& name, const QString& completed = {});
    void addDates();
    void addGallery();
    void addChoices();
    void addChoice(const QString& word, const QString& name, Choices choices);
    void addMissing();
    QWidget* buildButtons();
    void edited();
    void fill();
    void fillChoice(ChoiceField& field);

    Session& m_session;
    search::QueryForm m_form;
    FieldColumns* m_fields;
    std::vector<WordsField> m_words;
    std::vector<ChoiceField> m_choices;
    std::vector<MissingField> m_missing;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_gallery;
    QPushButton* m_save;
    bool m_isFilling = false;
};

} // namespace fieldframe::ui
