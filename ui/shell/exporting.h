// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <array>
#include <functional>
#include <utility>

namespace fieldframe::ui {

class KeptChoices;
class PicturesPage;

/// The actions that export with one preset of the program's, by its id.
inline constexpr std::array kExportPresets{
    std::pair(ActionId::ExportWebLibrary, "web-library"),
    std::pair(ActionId::ExportPhotoStory, "photo-story"),
    std::pair(ActionId::ExportNewsletter, "newsletter"),
    std::pair(ActionId::ExportContactSheet, "contact-sheet"),
    std::pair(ActionId::ExportHandover, "handover"),
};

/// What the menus and keys do about exports. Remembers those that run, and offers to take up one that was
/// interrupted.
class Exporting final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PicturesPage& pictures;
        JobController& jobs;
        KeptChoices& choices;
        std::function<Place()> place; ///< The one shown.
    };
    Exporting(Session& session, Actions& actions, Parts parts, QWidget* window);

    /// @p presets by id instead of what was chosen last; nothing: those.
    void open(const QStringList& presets = {});
    /// A gallery that need not be shown.
    void openGallery(const Place& gallery, qint64 count, const QStringList& presets);
    /// A document as it is now, with the preset of its kind; beside @p beside, on which it depends.
    void openDocument(const PageDocument& document, QWidget* beside);
    /// There is something to export.
    void setEnabled(bool isEnabled);

private:
    [[nodiscard]] ExportSubject subject() const;
    ExportDialog* show(ExportSubject subject, const QString& name, QWidget* parent = nullptr);
    void noteStarted(int id);
    void noteEnded(int id);
    void offerUnfinished();
    void resume(const QJsonObject& note);

    Session& m_session;
    Actions& m_actions;
    Parts m_parts;
    QWidget* m_window;
    bool m_isOffered = false;
};

} // namespace fieldframe::ui
