// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/batch_work.h"

#include "core/batch/template_work.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/codes_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/replace_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"
#include "ui/shell/step_text.h"

#include <QMessageBox>
#include <QPushButton>

#include <set>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kLaterChangesNamed = 5;

/// How the plan's step is called in the Edit menu.
QString nameOf(const batch::Plan& plan) {
    std::set<AssetId> assets;
    for (const batch::PlannedChange& change : plan.changes) {
        assets.insert(change.asset);
    }
    catalog::BatchSummary summary;
    summary.cause = plan.cause;
    summary.label = plan.label;
    summary.targets = static_cast<std::int64_t>(assets.size());
    return stepText(summary);
}

Result<batch::Plan> planOf(const Engine& engine, const batch::MetadataTemplate& metadataTemplate,
                           const ScopeBox::Assets& assets, const std::stop_token& stop) {
    const auto codes = batch::CodeStore(engine.catalog()).load();
    if (!codes) {
        return tl::unexpected(codes.error());
    }
    const auto work = batch::TemplateWork::of(metadataTemplate, *codes);
    if (!work) {
        return tl::unexpected(work.error());
    }
    return assets(engine, stop).and_then([&](const std::vector<AssetId>& ids) {
        return batch::planTemplate(engine.catalog(), *work, ids, std::nullopt, stop);
    });
}

} // namespace

BatchWork::BatchWork(Session& session, Actions& actions, PicturesPage& pictures, Inspector& inspector,
                     EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_inspector(inspector)
    , m_history(history)
    , m_codes(inspector) {
    const auto on = [&](ActionId id, auto slot) { connect(&actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Templates, &BatchWork::openTemplates);
    on(ActionId::FindReplace, &BatchWork::openReplace);
    on(ActionId::ApplyTable, &BatchWork::openTable);
    on(ActionId::Codes, &BatchWork::openCodes);
    for (const ActionId id : {ActionId::FindReplace, ActionId::ApplyTable}) {
        actions[id].setEnabled(!session.isReadOnly());
    }
    connect(&history, &EditHistory::overwriting, this, &BatchWork::askToKeepLater);
    readCodes();
}

BatchScope BatchWork::scope() const {
    // What was just typed belongs to what is changed.
    m_inspector.form().commit();
    if (!m_pictures.isVisible()) {
        return {};
    }
    const bool hasSelection = m_pictures.selectedCount() > 0 || !m_pictures.isGrid();
    return {hasSelection ? m_pictures.targets() : std::vector<AssetId>(), m_pictures.model().ids()};
}

void BatchWork::openTemplates() {
    auto* const dialog = new TemplateDialog(m_session, scope(), m_pictures.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDialog::applyWanted, this, [this, dialog] { apply(*dialog); });
    dialog->open();
}

void BatchWork::apply(TemplateDialog& templates) {
    batch::MetadataTemplate wanted = templates.shown();
    if (wanted.name.empty()) {
        wanted.name = toUtf8(tr("Without a name"));
    }
    auto* const dialog = new PlanDialog(
        m_session, tr("Apply “%1”").arg(toQt(wanted.name)),
        [wanted, assets = templates.scope().assets()](const Engine& engine, const std::stop_token& stop) {
            return planOf(engine, wanted, assets, stop);
        },
        &templates);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at = QPointer<TemplateDialog>(&templates)] {
        carryOut(dialog->planView().plan());
        if (at) {
            at->accept();
        }
    });
    dialog->open();
}

void BatchWork::openReplace() {
    auto* const dialog = new ReplaceDialog(m_session, scope(), m_pictures.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { carryOut(dialog->planView().plan()); });
    dialog->open();
}

void BatchWork::openTable() {
    auto* const dialog = new TableDialog(m_session, scope(), m_pictures.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { carryOut(dialog->planView().plan()); });
    dialog->open();
}

void BatchWork::openCodes() {
    auto* const dialog = new CodesDialog(m_session, m_pictures.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CodesDialog::codesChanged, this, &BatchWork::readCodes);
    dialog->open();
}

void BatchWork::carryOut(const std::shared_ptr<const batch::Plan>& plan) {
    if (!plan) {
        return;
    }
    const auto leftAlone = std::make_shared<int>(0);
    m_history.performWith(
        nameOf(*plan),
        [plan, leftAlone](const Engine& engine) -> EditHistory::Receipt {
            auto done = batch::carryOut(engine.catalog(), *plan);
            if (!done) {
                return tl::unexpected(done.error());
            }
            *leftAlone = static_cast<int>(done->leftAlone.size());
            return std::move(done->receipt);
        },
        [this, leftAlone](const EditHistory::Receipt& receipt) {
            if (receipt && *leftAlone > 0) {
                emit told(tr("%Ln value(s) changed meanwhile and were left alone.", nullptr, *leftAlone));
            }
        });
}

void BatchWork::readCodes() {
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return batch::CodeStore(engine.catalog()).load(); },
        [this](const Result<batch::CodeTable>& codes) {
            m_codes.setCodes(codes ? std::make_shared<const batch::CodeTable>(*codes) : nullptr);
            if (!codes) {
                emit failed(codes.error());
            }
        });
}

void BatchWork::askToKeepLater(const QString& what, const GlobalId& batch,
                               const std::vector<edit::LaterChange>& changes) {
    auto* const box = new QMessageBox(m_pictures.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Changed again since"));
    box->setText(tr("“%1” was not taken back: it would overwrite %Ln later change(s).", nullptr,
                    static_cast<int>(changes.size()))
                     .arg(what));
    QStringList lines;
    for (std::size_t i = 0; i < std::min(changes.size(), kLaterChangesNamed); ++i) {
        lines.append(laterChangeText(changes[i]));
    }
    if (changes.size() > kLaterChangesNamed) {
        lines.append(tr("and %Ln more", nullptr, static_cast<int>(changes.size() - kLaterChangesNamed)));
    }
    box->setInformativeText(lines.join(QLatin1Char('\n')));
    auto* const rest = box->addButton(tr("Take back the rest"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(rest, &QPushButton::clicked, this, [this, what, batch] { m_history.revertTheRest(what, batch); });
    box->open();
}

} // namespace fieldframe::ui
