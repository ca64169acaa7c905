// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/form/form_model.h"

#include <QPointer>

class QPushButton;

namespace fieldframe::ui {

class FieldEditor;
class KeywordChooser;

/// The tree of keywords beside the form's two lists of them: a button that opens it, and each tick as an edit
/// of its own.
class KeywordDesk final : public QObject {
    Q_OBJECT
public:
    KeywordDesk(Session& session, FormModel& model, QObject* parent);

    /// Puts the button beside the name of @p keywords; Alt+Down opens the tree too.
    void watch(FieldEditor& keywords);
    /// For the assets that are shown; nothing where there are none.
    void open();
    /// Null while it is closed.
    [[nodiscard]] KeywordChooser* chooser() const;
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] bool isSettled() const { return m_asked == 0; }

signals:
    /// What is typed is to be saved first.
    void aboutToOpen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();

    Session& m_session;
    FormModel& m_model;
    Generation m_generation;
    QPushButton* m_button = nullptr;
    QPointer<KeywordChooser> m_chooser;
    FormAssets m_assets; ///< The tree is about.
    std::uint64_t m_ticks = 0;
    int m_asked = 0;
};

} // namespace fieldframe::ui
