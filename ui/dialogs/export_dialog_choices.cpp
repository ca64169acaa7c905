// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does in an export dialog with held items and with presets.
#include "ui/bridge/text.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/export/preset_editor.h"
#include "ui/export/preset_list.h"
#include "ui/export/publisher_dialog.h"
#include "ui/shell/error_text.h"

#include <QLabel>
#include <QTableView>

namespace fieldframe::ui {

std::vector<AssetId> ExportDialog::chosenHeld() const {
    std::vector<AssetId> held;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        const delivery::PreviewedItem& item = m_verdicts.item(row.row());
        if (!item.verdict.leaves()) {
            held.push_back(item.asset);
        }
    }
    return held;
}

void ExportDialog::askReason() {
    const int count = static_cast<int>(chosenHeld().size());
    NameDialog::open({tr("Let it go"),
                      tr("Why may %Ln picture(s) leave all the same?", nullptr, count),
                      {},
                      tr("Let it go")},
                     this, [this](const QString& reason) { overrideHolds(reason); });
}

void ExportDialog::overrideHolds(const QString& reason) {
    const std::string words = toUtf8(reason.trimmed());
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        const delivery::PreviewedItem& item = m_verdicts.item(row.row());
        if (words.empty()) {
            m_overrides.erase(item.globalId);
        } else if (!item.verdict.leaves()) {
            m_overrides[item.globalId] = words;
        }
    }
    refresh();
}

void ExportDialog::editPreset(const QString& id, bool isCopy) {
    m_session.run(
        Session::Lane::Reading, this,
        [id = toUtf8(id)](const Engine& engine) {
            return delivery::PresetShelf(engine.catalog().folder()).load(id);
        },
        [this, isCopy](const Result<delivery::Preset>& read) {
            if (!read) {
                m_problem->setText(sentence(read.error()));
                m_problem->show();
                return;
            }
            delivery::Preset preset = *read;
            if (isCopy) {
                preset.id.clear();
                preset.name = toUtf8(tr("%1 (my own)", "the name of a copied preset").arg(toQt(preset.name)));
            }
            auto* const editor = new PresetEditor(m_session, std::move(preset), request(), m_current, this);
            editor->setAttribute(Qt::WA_DeleteOnClose);
            connect(editor, &PresetEditor::saved, this,
                    [this](const QString& saved) { m_presets->load({saved}); });
            editor->open();
        });
}

void ExportDialog::editPublisher() {
    auto* const dialog = new PublisherDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublisherDialog::saved, this, &ExportDialog::refresh);
    dialog->open();
}

void ExportDialog::keepChain() {
    const QStringList parts = m_presets->chosen();
    const auto keep = [this, parts](const QString& name) {
        delivery::Preset chain;
        chain.name = toUtf8(name);
        chain.id = delivery::presetIdFor(chain.name);
        for (const QString& part : parts) {
            chain.chain.push_back(toUtf8(part));
        }
        m_session.run(
            Session::Lane::Editing, this,
            [chain](const Engine& engine) {
                return delivery::PresetShelf(engine.catalog().folder()).save(chain);
            },
            [this, id = toQt(chain.id)](const Status& status) {
                if (status) {
                    m_presets->load({id});
                } else {
                    m_problem->setText(sentence(status.error()));
                    m_problem->show();
                }
            });
    };
    NameDialog::open({tr("Keep as one preset"), tr("Name"), {}, tr("Keep")}, this, keep);
}

} // namespace fieldframe::ui
