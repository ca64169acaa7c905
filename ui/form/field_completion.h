// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QTimer>

class QKeyEvent;

namespace fieldframe::ui {

class FieldEditor;
class SuggestionList;

/// Offers values for what is being typed into one field: Down and Up choose, Enter or Tab takes what is
/// chosen, Escape leaves it. With nothing chosen all keys do what they always do. Down in an empty field
/// offers the latest values.
class FieldCompletion final : public QObject {
    Q_OBJECT
public:
    /// @p list: the form's one.
    FieldCompletion(Session& session, FieldEditor& editor, SuggestionList& list);

    /// Whether values of @p editor's field are worth offering: names and lines that come again.
    [[nodiscard]] static bool isFor(const FieldEditor& editor);
    /// Nothing is looked for, and what was found is shown.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && !m_isAsking; }

signals:
    /// A suggestion stands in the field now.
    void taken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    void ask();
    void take(const QString& text);
    void close();
    [[nodiscard]] bool isOpen() const;

    Session& m_session;
    FieldEditor& m_editor;
    SuggestionList& m_list;
    Generation m_generation;
    QTimer m_pause; ///< After a key.
    bool m_isAsking = false;
    bool m_isOpen = false;
};

} // namespace fieldframe::ui
