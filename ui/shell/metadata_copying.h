// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/dialogs/copy_metadata_dialog.h"
#include "ui/shell/actions.h"

#include <QObject>

namespace fieldframe::ui {

class Inspector;
class PicturesPage;

/// Copies what one picture says, field by field, and pastes it onto others; or gives one field what the
/// picture before has.
class MetadataCopying final : public QObject {
    Q_OBJECT
public:
    MetadataCopying(Session& session, Actions& actions, PicturesPage& pictures, Inspector& inspector,
                    EditHistory& history, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<edit::FieldEdit>& copied() const { return m_copied; }

signals:
    /// To be said in the status line.
    void told(const QString& message);
    /// What is there to be copied could not be read.
    void failed(const fieldframe::Error& error);

private:
    void copy();
    void ask(const AssetDetails& details);
    void take(const CopyMetadataDialog& dialog);
    void paste();
    /// Into the field that has the keyboard.
    void takeFromPrevious();
    [[nodiscard]] bool isTicked(FieldId field) const;

    Session& m_session;
    PicturesPage& m_pictures;
    Inspector& m_inspector;
    EditHistory& m_history;
    std::vector<edit::FieldEdit> m_copied;
    std::vector<FieldId> m_unticked; ///< As they were left last.
};

} // namespace fieldframe::ui
