// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/house_dialog.h"

#include "core/catalog/value_uses.h"
#include "core/house/house_style.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/house/finding_text.h"
#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

HouseDialog::HouseDialog(Session& session, EditHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_history(history)
    , m_subject(new QComboBox(this))
    , m_severities(new QComboBox(this))
    , m_rules(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QTreeView(this))
    , m_again(new QPushButton(tr("Check again"), this))
    , m_go(new QPushButton(tr("Go to picture"), this))
    , m_mend(new QPushButton(tr("Mend"), this))
    , m_mendAll(new QPushButton(tr("Mend all of this rule"), this)) {
    setWindowTitle(tr("House style"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(buildChoices());
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    buildList();
    layout->addWidget(m_list, 1);
    layout->addWidget(buildButtons());
    setUsualSize(*this, {820, 560});
    connectParts();
    setRunning(false);
}

HouseDialog::~HouseDialog() {
    m_stop.request_stop();
    // The view looks at the model to its last moment, and child widgets outlive members.
    delete m_list;
}

QWidget* HouseDialog::buildChoices() {
    auto* const box = new QWidget(this);
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kUnit);
    m_subject->setAccessibleName(tr("Which pictures are checked"));
    m_severities->setAccessibleName(tr("Which findings are listed, by severity"));
    m_rules->setAccessibleName(tr("Which findings are listed, by rule"));
    m_severities->addItem(tr("All severities"));
    for (const lint::Severity severity :
         {lint::Severity::Error, lint::Severity::Warning, lint::Severity::Info}) {
        m_severities->addItem(severityText(severity), static_cast<int>(severity));
    }
    for (QComboBox* const choice : {m_subject, m_severities, m_rules}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(14);
        row->addWidget(choice, 1);
    }
    row->addWidget(m_again);
    setTabOrder(m_rules, m_again);
    return box;
}

void HouseDialog::buildList() {
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setColumnWidth(FindingModel::SeverityColumn, 90);
    m_list->setColumnWidth(FindingModel::PictureColumn, 180);
    m_list->setColumnWidth(FindingModel::FieldColumn, 140);
    setThemedSheet(
        *m_list,
        QStringLiteral(
            "QTreeView { border: 1px solid %line%; border-radius: 4px; }"
            "QTreeView::item { min-height: 24px; }"
            "QHeaderView::section { background: %panel%; border: none; padding: 4px; color: %muted%; }"));
}

QWidget* HouseDialog::buildButtons() {
    auto* const box = new QWidget(this);
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kUnit);
    auto* const rules = new QPushButton(tr("Edit the rules…"), box);
    rules->setToolTip(tr("Open the rules file of the catalog, house-rules.toml"));
    connect(rules, &QPushButton::clicked, this, &HouseDialog::openRules);
    auto* const close = new QDialogButtonBox(QDialogButtonBox::Close, box);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (QPushButton* const button : {m_go, m_mend, m_mendAll, rules}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_again->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(close);
    return box;
}

void HouseDialog::connectParts() {
    connect(m_again, &QPushButton::clicked, this, [this] { m_isRunning ? stop() : check(); });
    connect(m_subject, &QComboBox::activated, this, &HouseDialog::check);
    connect(m_severities, &QComboBox::activated, this, &HouseDialog::filter);
    connect(m_rules, &QComboBox::activated, this, &HouseDialog::filter);
    connect(m_list, &QTreeView::activated, this, &HouseDialog::goToPicture);
    connect(m_go, &QPushButton::clicked, this, &HouseDialog::goToPicture);
    connect(m_mend, &QPushButton::clicked, this, &HouseDialog::mendSelected);
    connect(m_mendAll, &QPushButton::clicked, this, &HouseDialog::mendRule);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HouseDialog::enableButtons);
}

void HouseDialog::setSubjects(std::vector<CheckSubject> subjects) {
    m_subjects = std::move(subjects);
    m_subject->clear();
    for (const CheckSubject& subject : m_subjects) {
        m_subject->addItem(
            subject.isWholeCatalog
                ? subject.name
                : tr("%1 (%2)").arg(subject.name, QLocale().toString(std::ssize(subject.assets))));
    }
    check();
}

Result<HouseDialog::Report> HouseDialog::run(const Engine& engine, const CheckSubject& subject,
                                             jobs::ProgressSink sink, const std::stop_token& stop) {
    auto style = house::styleOf(engine.catalog());
    if (!style) {
        return tl::unexpected<Error>(style.error());
    }
    auto assets = subject.isWholeCatalog ? catalog::allAssets(engine.catalog())
                                         : Result<std::vector<AssetId>>(subject.assets);
    if (!assets) {
        return tl::unexpected<Error>(assets.error());
    }
    Report report;
    jobs::ProgressReporter progress(std::move(sink));
    auto tally = house::lintAssets(
        engine.catalog(), *style, *assets,
        [&](house::AssetFindings&& findings) { report.findings.push_back(std::move(findings)); }, progress,
        stop);
    if (!tally) {
        return tl::unexpected<Error>(tally.error());
    }
    report.tally = *tally;
    return report;
}

void HouseDialog::check() {
    const int chosen = m_subject->currentIndex();
    if (chosen < 0) {
        return;
    }
    m_stop.request_stop();
    m_stop = std::stop_source();
    setRunning(true);
    const QPointer<HouseDialog> guard(this);
    const auto token = m_generation.next();
    const auto sink = [guard, token](const jobs::Progress& progress) {
        Session::deliver(guard, [guard, token, progress] {
            if (guard->m_generation.isCurrent(token) && progress.total) {
                guard->m_progress->setRange(0, static_cast<int>(*progress.total));
                guard->m_progress->setValue(static_cast<int>(progress.done));
            }
        });
    };
    // On the lane of the edits nothing is checked: a long check must not keep them waiting.
    m_session.run(
        Session::Lane::Jobs, this,
        [subject = m_subjects[static_cast<std::size_t>(chosen)], sink,
         stop = m_stop.get_token()](const Engine& engine) { return run(engine, subject, sink, stop); },
        [this, token](Result<Report> report) {
            if (m_generation.isCurrent(token)) {
                takeReport(std::move(report));
            }
        });
}

void HouseDialog::stop() {
    m_stop.request_stop();
}

void HouseDialog::setRunning(bool isRunning) {
    m_isRunning = isRunning;
    m_again->setText(isRunning ? tr("Stop") : tr("Check again"));
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Checking"));
    if (isRunning) {
        m_summary->setText(tr("Checking…"));
    }
    enableButtons();
}

void HouseDialog::takeReport(Result<Report> report) {
    setRunning(false);
    if (!report) {
        m_model.show({});
        m_summary->setText(report.error().code == ErrorCode::Cancelled ? tr("The check was stopped.")
                                                                       : sentence(report.error()));
        enableButtons();
        return;
    }
    const QLocale locale;
    const house::LintTally& tally = report->tally;
    const auto count = [&](lint::Severity severity) {
        return locale.toString(static_cast<qlonglong>(tally.bySeverity[static_cast<std::size_t>(severity)]));
    };
    m_model.show(std::move(report->findings));
    const QString numbers =
        tr("Errors: %1. Warnings: %2. Notes: %3.")
            .arg(count(lint::Severity::Error), count(lint::Severity::Warning), count(lint::Severity::Info));
    m_summary->setText(tally.assetsWithFindings == 0
                           ? tr("Everything follows the house style (%1).").arg(itemsText(tally.assets))
                           : tr("%1 %2 of %3 have findings.")
                                 .arg(numbers,
                                      locale.toString(static_cast<qlonglong>(tally.assetsWithFindings)),
                                      itemsText(tally.assets)));
    fillRules();
    filter();
}

void HouseDialog::fillRules() {
    const QVariant before = m_rules->currentData();
    m_rules->clear();
    m_rules->addItem(tr("All rules"));
    for (const lint::RuleId rule : lint::allRules()) {
        if (const qint64 count = m_model.count(rule); count > 0) {
            m_rules->addItem(tr("%1 (%2)").arg(ruleText(rule), QLocale().toString(count)),
                             static_cast<int>(rule));
        }
    }
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(before)));
}

void HouseDialog::filter() {
    const QVariant severity = m_severities->currentData();
    const QVariant rule = m_rules->currentData();
    m_model.setFilter(severity.isValid() ? std::optional(static_cast<lint::Severity>(severity.toInt()))
                                         : std::nullopt,
                      rule.isValid() ? std::optional(static_cast<lint::RuleId>(rule.toInt())) : std::nullopt);
    enableButtons();
}

void HouseDialog::enableButtons() {
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    const bool canWrite = !m_isRunning && !m_session.isReadOnly();
    // Of one rule: what another rule finds in the same pictures was not chosen.
    const bool canMend = !selected.isEmpty() && std::ranges::all_of(selected, [&](const QModelIndex& index) {
        const lint::Finding& finding = m_model.row(index.row()).finding;
        return finding.fix && finding.rule == m_model.row(selected.front().row()).finding.rule;
    });
    const QVariant rule = m_rules->currentData();
    m_go->setEnabled(selected.size() == 1);
    m_mend->setEnabled(canWrite && canMend);
    m_mendAll->setEnabled(canWrite && rule.isValid() &&
                          !m_model.mendable(static_cast<lint::RuleId>(rule.toInt())).empty());
    m_mendAll->setToolTip(rule.isValid() ? QString() : tr("Choose a rule above"));
}

void HouseDialog::goToPicture() {
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    if (selected.size() == 1) {
        emit pictureWanted(m_model.row(selected.front().row()).asset);
    }
}

void HouseDialog::mendSelected() {
    std::vector<AssetId> assets;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        const AssetId asset = m_model.row(index.row()).asset;
        if (std::ranges::find(assets, asset) == assets.end()) {
            assets.push_back(asset);
        }
    }
    if (!selected.isEmpty()) {
        mend(m_model.row(selected.front().row()).finding.rule, std::move(assets));
    }
}

void HouseDialog::mendRule() {
    const auto rule = static_cast<lint::RuleId>(m_rules->currentData().toInt());
    mend(rule, m_model.mendable(rule));
}

void HouseDialog::mend(lint::RuleId rule, std::vector<AssetId> assets) {
    if (assets.empty()) {
        return;
    }
    setRunning(true);
    const QString name = tr("Mend %1 (%2)").arg(ruleText(rule), itemsText(std::ssize(assets)));
    m_history.perform(
        name,
        [&catalog = m_session.engine().catalog(), stop = m_session.engine().stopToken(),
         assets = std::move(assets), rule](const edit::EditService&) {
            return house::styleOf(catalog).and_then([&](const house::Style& style) {
                jobs::ProgressReporter progress([](const jobs::Progress&) {});
                return house::mendAssets(catalog, style, assets, std::span(&rule, 1), progress, stop);
            });
        },
        [guard = QPointer<HouseDialog>(this)](const EditHistory::Receipt&) {
            if (guard) {
                guard->check();
            }
        });
}

void HouseDialog::openRules() {
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) -> Result<std::filesystem::path> {
            const house::HouseStyle style(engine.catalog().folder());
            if (const Status written = style.writeDefaults(); !written) {
                return tl::unexpected<Error>(written.error());
            }
            return style.file();
        },
        [this](const Result<std::filesystem::path>& file) {
            if (file) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(*file)));
            } else {
                m_summary->setText(sentence(file.error()));
            }
        });
}

QString HouseDialog::summary() const {
    return m_summary->text();
}

} // namespace fieldframe::ui
