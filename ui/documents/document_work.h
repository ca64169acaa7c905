// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/bridge/job_controller.h"
#include "ui/documents/documents_dialog.h"
#include "ui/shell/actions.h"

#include <QObject>
#include <QPointer>

namespace fieldframe::ui {

class PicturesPage;

/// Opens the stories and newsletters beside the pictures. GUI thread only.
class DocumentWork final : public QObject {
    Q_OBJECT
public:
    DocumentWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                 JobController& jobs, QObject* parent);
    ~DocumentWork() override;

    /// Null where it is not open.
    [[nodiscard]] DocumentsDialog* dialog() const { return m_dialog; }

private:
    void open();

    Session& m_session;
    PicturesPage& m_pictures;
    EditHistory& m_history;
    JobController& m_jobs;
    QPointer<DocumentsDialog> m_dialog;
};

} // namespace fieldframe::ui
