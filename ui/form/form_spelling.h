// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/form/spelling_desk.h"

#include <QTimer>

#include <memory>
#include <vector>

class QPoint;
class QTextCursor;

namespace fieldframe::ui {

class FieldEditor;
class SpellingMarks;

/// Checks the texts of a form in the background, a moment after the last key, each in its own language.
class FormSpelling final : public QObject {
    Q_OBJECT
public:
    FormSpelling(Session& session, QObject* parent);
    ~FormSpelling() override;

    /// Whether @p editor's field is prose.
    [[nodiscard]] static bool isFor(const FieldEditor& editor);
    void watch(FieldEditor& editor);
    /// @p language (BCP 47) is that of texts that don't say.
    void choose(bool isOn, const QString& language);
    /// Puts the keyboard at the next marked word, from @p from on (null: the first of the form), round to the
    /// beginning, with what may have been meant.
    void goToNext(const FieldEditor* from);
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && m_asked == 0; }
    /// Null where it is not watched.
    [[nodiscard]] SpellingMarks* marks(const FieldEditor& editor) const;

signals:
    void failed(const fieldframe::Error& error);

private:
    struct Job;
    void checkAll();
    void show(const std::vector<Job>& jobs);
    void suggest(SpellingMarks& marks, const QTextCursor& word, const QPoint& place);
    void add(const QString& word);
    [[nodiscard]] QString languageOf(const FieldEditor& editor) const;

    Session& m_session;
    /// Shared with what runs in the background, which may end after this.
    std::shared_ptr<SpellingDesk> m_desk;
    std::vector<SpellingMarks*> m_marks;
    QString m_language;
    QTimer m_pause;
    int m_asked = 0;
    bool m_isOn = true;
};

} // namespace fieldframe::ui
