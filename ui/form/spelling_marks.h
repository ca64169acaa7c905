// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCursor>

#include <optional>
#include <vector>

class QMenu;
class QPoint;

namespace fieldframe::ui {

class FieldEditor;
class TextField;

/// A misspelt word of a field: where it stands, in characters of its text.
struct MarkedWord {
    int begin = 0;
    int end = 0;
    bool operator==(const MarkedWord&) const = default;
};

/// Waves under the misspelt words of one field, and what its context menu asks about them.
class SpellingMarks final : public QObject {
    Q_OBJECT
public:
    explicit SpellingMarks(FieldEditor& editor);

    [[nodiscard]] FieldEditor& editor() const { return m_editor; }
    [[nodiscard]] TextField& field() const;
    /// @p words of the text as it is; a word that is being typed is not marked yet.
    void show(const std::vector<MarkedWord>& words, const QString& language);
    /// In which they are misspelt (BCP 47).
    [[nodiscard]] const QString& language() const { return m_language; }
    /// There is no dictionary of this language (its name); "" where there is.
    void setMissing(const QString& language);
    void clear();
    /// What is marked now, wherever typing has moved it.
    [[nodiscard]] std::vector<QTextCursor> words() const;
    /// Goes to the first marked word after @p position and asks for suggestions; false where none is there.
    bool goToNext(int position);
    /// The text was changed since it was checked.
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    void setDirty(bool isDirty) { m_isDirty = isDirty; }
    /// Opens the context menu at @p place of the field, with @p suggestions for @p word first.
    void openMenu(const QPoint& place, const std::optional<QTextCursor>& word,
                  const std::vector<std::string>& suggestions);

signals:
    void changed();
    /// Suggestions for @p word are wanted, for a menu at @p place.
    void suggestionsWanted(const QTextCursor& word, const QPoint& place);
    void wordAdded(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void repaint();
    void askFor(const QPoint& place);
    void replace(const MarkedWord& place, const QString& spelt, const QString& text);
    [[nodiscard]] QTextCursor cursorAt(const MarkedWord& place) const;
    [[nodiscard]] std::optional<QTextCursor> wordAt(int position) const;

    FieldEditor& m_editor;
    std::vector<QTextCursor> m_words;
    QString m_missing;
    QString m_language;
    bool m_isDirty = true;
    bool m_isTyping = false; ///< Since the field was entered.
};

} // namespace fieldframe::ui
