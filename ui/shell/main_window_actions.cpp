// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the window itself do, and what the preferences change.
#include "core/catalog/preview_store.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/keymap_editor.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/export/publisher_dialog.h"
#include "ui/form/form_spelling.h"
#include "ui/form/metadata_form.h"
#include "ui/form/typing_aids.h"
#include "ui/panels/inspector.h"
#include "ui/panels/status_line.h"
#include "ui/shell/error_text.h"
#include "ui/shell/file_writing.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <utility>

namespace fieldframe::ui {

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto perform) {
        connect(&m_actions[id], &QAction::triggered, this, perform);
    };
    const auto show = [](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    on(ActionId::NewCatalog, [this] { chooseCatalog(true); });
    on(ActionId::OpenCatalog, [this] { chooseCatalog(false); });
    on(ActionId::CloseCatalog, [this] { leaveCatalog([this] { showWelcome(); }); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Preferences, [this] { openPreferences(); });
    on(ActionId::Keys, [this, show] { show(new KeysDialog(m_actions, this)); });
    on(ActionId::About, [this, show] { show(new AboutDialog(this)); });
    on(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(ActionId::AutoAdvance, [this] {
        Preferences chosen = m_settings.value();
        chosen.isAdvancing = m_actions[ActionId::AutoAdvance].isChecked();
        m_settings.change(chosen);
    });
    connect(&m_appearance, &Appearance::schemeChosen, this, [this](Scheme scheme) {
        Preferences chosen = m_settings.value();
        chosen.scheme = scheme;
        m_settings.change(chosen);
    });
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySettings);
    connect(&m_settings, &Settings::notKept, this, [this](const Error& error) {
        if (m_workspace) {
            m_workspace->status().setWarning(sentence(error));
        }
    });
}

void MainWindow::applySettings() {
    const Preferences& chosen = m_settings.value();
    const Preferences before = std::exchange(m_applied, chosen);
    if (before.scheme != chosen.scheme) {
        m_appearance.setScheme(chosen.scheme); // Not always: the command line may have chosen for this run.
    }
    m_actions.setKeymap(chosen.keymap);
    m_actions[ActionId::AutoAdvance].setChecked(chosen.isAdvancing);
    catalog::OpenOptions options;
    options.person = toUtf8(chosen.person);
    options.previewBudgetBytes = static_cast<std::uint64_t>(chosen.previewGigabytes) << 30;
    m_opener.setOptions(options);
    if (!m_session) {
        return;
    }
    applySpelling();
    // On the lane of the edits, so that what was changed before keeps the name it was changed under.
    m_session->post(Session::Lane::Editing,
                    [person = options.person](const Engine& engine) { engine.catalog().setPerson(person); });
    if (m_workspace) {
        m_workspace->fileWriting().setPolicy(chosen.writeWhen, chosen.iim);
    }
    if (!m_session->isReadOnly() && before.previewGigabytes != chosen.previewGigabytes) {
        m_session->run(
            Session::Lane::Jobs, this,
            [bytes = *options.previewBudgetBytes](const Engine& engine) {
                return engine.catalog().previews().setBudget(bytes);
            },
            [this](const Status& done) {
                if (!done && m_workspace) {
                    m_workspace->status().setWarning(sentence(done.error()));
                }
            });
    }
}

void MainWindow::applySpelling() {
    const Preferences& chosen = m_settings.value();
    if (m_workspace) {
        m_workspace->inspector().form().aids().spelling().choose(chosen.isSpellingChecked, chosen.language);
    }
}

void MainWindow::openPreferences() {
    auto* const dialog = new PreferencesDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::keysWanted, dialog, [this, dialog] {
        auto* const keys = new KeymapEditor(m_settings, dialog);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->open();
    });
    dialog->setHasCatalog(m_session != nullptr);
    connect(dialog, &PreferencesDialog::publisherWanted, dialog, [this, dialog] {
        if (m_session) {
            auto* const publisher = new PublisherDialog(*m_session, dialog);
            publisher->setAttribute(Qt::WA_DeleteOnClose);
            publisher->open();
        }
    });
    dialog->open();
}

} // namespace fieldframe::ui
