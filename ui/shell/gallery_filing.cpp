// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gallery_filing.h"

#include "core/catalog/gallery_store.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/gallery_chooser.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/models/sidebar_model.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/home_page.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"
#include "ui/shell/counts.h"
#include "ui/shell/exporting.h"

#include <QMenu>

#include <algorithm>

namespace fieldframe::ui {

GalleryFiling::GalleryFiling(Session& session, Actions& actions, EditHistory& history, Panels panels,
                             QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_history(history)
    , m_panels(panels) {
    onTarget(ActionId::PickGallery, &GalleryFiling::togglePick);
    onTarget(ActionId::RenameGallery, &GalleryFiling::askTitle);
    onTarget(ActionId::DuplicateGallery, &GalleryFiling::duplicate);
    onTarget(ActionId::MergeGallery, &GalleryFiling::merge);
    onTarget(ActionId::DeleteGallery, &GalleryFiling::remove);
}

void GalleryFiling::onTarget(ActionId id, Verb verb) {
    connect(&m_actions[id], &QAction::triggered, this, [this, verb] {
        if (const auto found = target()) {
            (this->*verb)(*found);
        }
    });
}

std::optional<GalleryFiling::Target> GalleryFiling::target() const {
    const SidebarTree& tree = m_panels.sidebar.tree();
    const auto current = m_panels.places.place(tree.currentIndex());
    if (tree.hasFocus() && current && current->kind == Place::Kind::Gallery) {
        return Target{GalleryId{current->id}, current->title};
    }
    if (m_panels.home.isVisible()) {
        const auto gallery = m_panels.home.currentGallery();
        return gallery ? std::optional(Target{gallery->id, toQt(gallery->title)}) : std::nullopt;
    }
    const Place& place = m_panels.pictures.place();
    return m_panels.pictures.isVisible() && place.kind == Place::Kind::Gallery
               ? std::optional(Target{GalleryId{place.id}, m_panels.pictures.galleryHead().title()})
               : std::nullopt;
}

void GalleryFiling::withSummary(const Target& target, std::function<void(const GallerySummary&)> then) {
    m_session.run(
        Session::Lane::Reading, this,
        [id = target.id](const Engine& engine) { return engine.catalog().galleries().summary(id); },
        [then = std::move(then)](const Result<GallerySummary>& gallery) {
            if (gallery) {
                then(*gallery);
            }
        });
}

void GalleryFiling::togglePick(const Target& target) {
    withSummary(target, [this, target](const GallerySummary& gallery) {
        edit::GalleryEdit edit;
        edit.isPicked = !gallery.isPicked;
        const QString name = gallery.isPicked ? tr("Remove “%1” from the editors’ picks").arg(target.title)
                                              : tr("Pick “%1”").arg(target.title);
        m_history.perform(name, [id = target.id, edit](const edit::EditService& edits) {
            return edits.editGallery(id, edit);
        });
    });
}

void GalleryFiling::askTitle(const Target& target) {
    SidebarTree& tree = m_panels.sidebar.tree();
    if (tree.hasFocus()) {
        tree.edit(tree.currentIndex());
        return;
    }
    if (m_panels.pictures.isVisible() && m_panels.pictures.place().id == target.id.value) {
        m_panels.pictures.galleryHead().editTitle();
        return;
    }
    const NameDialog::Question asked{tr("Rename gallery"), tr("Title of the gallery:"), target.title,
                                     tr("Rename")};
    NameDialog::open(asked, &m_panels.home,
                     [this, target](const QString& title) { giveTitle(target, title); });
}

void GalleryFiling::giveTitle(const Target& target, const QString& title) {
    edit::GalleryEdit edit;
    edit.title = toUtf8(title);
    m_history.perform(
        tr("Rename “%1” to “%2”").arg(target.title, title),
        [id = target.id, edit](const edit::EditService& edits) { return edits.editGallery(id, edit); });
}

void GalleryFiling::duplicate(const Target& target) {
    const NameDialog::Question asked{tr("Duplicate gallery"), tr("Title of the copy:"),
                                     tr("%1 (copy)").arg(target.title), tr("Duplicate")};
    NameDialog::open(asked, m_panels.home.window(), [this, target](const QString& title) {
        m_history.perform(tr("Duplicate “%1”").arg(target.title),
                          [id = target.id, title = toUtf8(title)](const edit::EditService& edits) {
                              return edits.duplicateGallery(id, title);
                          });
    });
}

void GalleryFiling::merge(const Target& target) {
    auto* const dialog = new GalleryChooser(m_session, tr("Merge into it"), m_panels.home.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Merge “%1” into another gallery").arg(target.title));
    connect(dialog, &QDialog::accepted, this, [this, dialog, target] {
        const auto into = dialog->choice();
        if (!into || into->id == target.id) {
            return;
        }
        withSummary(target, [this, target, into = *into](const GallerySummary& gallery) {
            m_history.perform(
                tr("Merge “%1” (%2) into “%3”").arg(target.title, itemsText(gallery.count), into.title),
                [from = target.id, into = into.id](const edit::EditService& edits) {
                    return edits.mergeGalleries(into, std::span(&from, 1));
                });
            emit gone(target.id);
        });
    });
    dialog->open();
}

void GalleryFiling::remove(const Target& target) {
    withSummary(target, [this, target](const GallerySummary& gallery) {
        m_history.perform(
            tr("Delete gallery “%1” (%2 stay)").arg(target.title, itemsText(gallery.count)),
            [id = target.id](const edit::EditService& edits) { return edits.deleteGallery(id); });
        emit gone(target.id);
    });
}

void GalleryFiling::addCategory(const Target& target, CategoryId category, const QString& name) {
    withSummary(target, [this, target, category, name](const GallerySummary& gallery) {
        edit::GalleryEdit edit;
        edit.categories = gallery.categoryIds;
        if (std::ranges::find(*edit.categories, category) != edit.categories->end()) {
            return;
        }
        edit.categories->push_back(category);
        m_history.perform(
            tr("Category “%1” for “%2”").arg(name, target.title),
            [id = target.id, edit](const edit::EditService& edits) { return edits.editGallery(id, edit); });
    });
}

void GalleryFiling::openMenu(const Target& target, const QPoint& globalPosition) {
    withSummary(target, [this, target, globalPosition](const GallerySummary& gallery) {
        auto* const menu = new QMenu(m_panels.home.window());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open"), this, [this, target] {
            emit openWanted({Place::Kind::Gallery, target.id.value, target.title});
        });
        menu->addSeparator();
        // The keys are shown, not set: they belong to the actions of the window.
        const auto add = [&](ActionId id, Verb verb) {
            const QAction& known = m_actions[id];
            QAction* const action = menu->addAction(known.text() + QLatin1Char('\t') +
                                                    known.shortcut().toString(QKeySequence::NativeText));
            action->setEnabled(!m_session.isReadOnly());
            connect(action, &QAction::triggered, this, [this, verb, target] { (this->*verb)(target); });
            return action;
        };
        QAction* const pick = add(ActionId::PickGallery, &GalleryFiling::togglePick);
        pick->setCheckable(true);
        pick->setChecked(gallery.isPicked);
        add(ActionId::RenameGallery, &GalleryFiling::askTitle);
        add(ActionId::DuplicateGallery, &GalleryFiling::duplicate);
        add(ActionId::MergeGallery, &GalleryFiling::merge);
        menu->addSeparator();
        addExports(*menu, {Place::Kind::Gallery, target.id.value, target.title}, gallery.count);
        menu->addSeparator();
        add(ActionId::DeleteGallery, &GalleryFiling::remove);
        menu->popup(globalPosition);
    });
}

void GalleryFiling::addExports(QMenu& menu, const Place& gallery, qint64 count) {
    const auto add = [&](QMenu& to, ActionId id, const QStringList& presets) {
        QAction* const action = to.addAction(m_actions[id].text());
        action->setEnabled(count > 0);
        connect(action, &QAction::triggered, this,
                [this, gallery, count, presets] { emit exportWanted(gallery, count, presets); });
    };
    add(menu, ActionId::Export, {});
    QMenu* const as = menu.addMenu(tr("Export as"));
    for (const auto& [id, preset] : kExportPresets) {
        add(*as, id, {QString::fromLatin1(preset)});
    }
}

} // namespace fieldframe::ui
