// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/documents/documents_dialog.h"
#include "ui/models/place.h"
#include "ui/shell/actions.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace fieldframe::ui {

class Exporting;
class PicturesPage;

/// Opens the stories and newsletters beside the pictures. GUI thread only.
class DocumentWork final : public QObject {
    Q_OBJECT
public:
    /// @p place: the one shown.
    DocumentWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                 Exporting& exporting, std::function<Place()> place, QObject* parent);
    ~DocumentWork() override;

    /// Null where it is not open.
    [[nodiscard]] DocumentsDialog* dialog() const { return m_dialog; }

private:
    void open();
    /// What is selected; else the gallery that is shown.
    [[nodiscard]] edit::DraftSources sources() const;

    Session& m_session;
    PicturesPage& m_pictures;
    EditHistory& m_history;
    Exporting& m_exporting;
    std::function<Place()> m_place; ///< The one shown.
    QPointer<DocumentsDialog> m_dialog;
};

} // namespace fieldframe::ui
