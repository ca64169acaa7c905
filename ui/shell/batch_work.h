// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/plan.h"
#include "ui/bridge/edit_history.h"
#include "ui/dialogs/scope_box.h"
#include "ui/form/code_typing.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <memory>

namespace fieldframe::ui {

class Inspector;
class PicturesPage;
class TemplateDialog;

/// Many texts at once: templates, find and replace, tables, and codes while one types. GUI thread only.
class BatchWork final : public QObject {
    Q_OBJECT
public:
    BatchWork(Session& session, Actions& actions, PicturesPage& pictures, Inspector& inspector,
              EditHistory& history, QObject* parent);

    [[nodiscard]] CodeTyping& codes() { return m_codes; }

signals:
    /// A word for the status line.
    void told(const QString& text);
    /// The codes can't be read: none is replaced.
    void failed(const fieldframe::Error& error);

private:
    [[nodiscard]] BatchScope scope() const;
    void openTemplates();
    void openReplace();
    void openTable();
    void openCodes();
    void apply(TemplateDialog& templates);
    void carryOut(const std::shared_ptr<const batch::Plan>& plan);
    void readCodes();
    void askToKeepLater(const QString& what, const GlobalId& batch,
                        const std::vector<edit::LaterChange>& changes);

    Session& m_session;
    PicturesPage& m_pictures;
    Inspector& m_inspector;
    EditHistory& m_history;
    CodeTyping m_codes;
};

} // namespace fieldframe::ui
