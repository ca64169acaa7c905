// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"
#include "ui/bridge/edit_history.h"
#include "ui/models/place.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QPoint;

namespace fieldframe::ui {

class HomePage;
class PicturesPage;
class Sidebar;
class SidebarModel;

/// What is done with a whole gallery: pick, rename, duplicate, merge, delete. By key it is the one that the
/// keyboard is at: in the sidebar, on Home, or the one shown.
class GalleryFiling final : public QObject {
    Q_OBJECT
public:
    struct Panels {
        Sidebar& sidebar;
        const SidebarModel& places;
        HomePage& home;
        PicturesPage& pictures;
    };
    GalleryFiling(Session& session, Actions& actions, EditHistory& history, Panels panels,
                  QObject* parent = nullptr);

    struct Target {
        GalleryId id;
        QString title;
    };
    [[nodiscard]] std::optional<Target> target() const;
    void openMenu(const Target& target, const QPoint& globalPosition);
    void giveTitle(const Target& target, const QString& title);
    void remove(const Target& target);
    void addCategory(const Target& target, CategoryId category, const QString& name);

signals:
    void openWanted(const fieldframe::ui::Place& place);
    /// With presets of these ids, or those chosen last.
    void exportWanted(const fieldframe::ui::Place& gallery, qint64 count, const QStringList& presets);
    /// It is deleted, or part of another now.
    void gone(fieldframe::GalleryId gallery);

private:
    void addExports(QMenu& menu, const Place& gallery, qint64 count);
    using Verb = void (GalleryFiling::*)(const Target&);
    void onTarget(ActionId id, Verb verb);
    void askTitle(const Target& target);
    void duplicate(const Target& target);
    void merge(const Target& target);
    void togglePick(const Target& target);
    /// @p then with how the gallery is now.
    void withSummary(const Target& target, std::function<void(const GallerySummary&)> then);

    Session& m_session;
    Actions& m_actions;
    EditHistory& m_history;
    Panels m_panels;
};

} // namespace fieldframe::ui
