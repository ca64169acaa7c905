// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace fieldframe::ui {

class FlowLayout;

/// The languages of the texts: the main one, those of the desk and those that are there. Arrow keys move
/// between them, and to what adds one; a click leaves the keyboard where one writes.
class LanguageBar final : public QWidget {
    Q_OBJECT
public:
    explicit LanguageBar(QWidget* parent = nullptr);

    /// @p present: languages that have a text here, "" for the main one.
    void setPresent(const QStringList& present);
    /// The fields whose text of a language is older than the main text it translates, by language.
    void setOutdated(const QMap<QString, QStringList>& fields);
    /// Adds a lane for @p tag, where it is one, and chooses it. False for what is no language tag.
    bool add(const QString& tag);
    /// "" for the main one.
    [[nodiscard]] const QString& language() const { return m_language; }
    void choose(const QString& language);
    /// Where Tab comes by: just before @p field.
    void standBefore(QWidget& field);

signals:
    void languageChosen(const QString& language);
    /// One was chosen by the mouse, or added: the next thing is to write in it.
    void textWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QString spoken(const QString& language) const;
    void openMenu();

    QStringList m_languages; ///< As shown; "" first.
    QStringList m_present;
    QMap<QString, QStringList> m_outdated;
    QString m_language;
    FlowLayout* m_layout;
    QButtonGroup* m_group = nullptr;
    QPushButton* m_add;
};

/// The lanes to show: "" first, then EN FR ES AR where no variant of them is present, then what is present.
[[nodiscard]] QStringList languageLanes(const QStringList& present);

} // namespace fieldframe::ui
