// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/export/item_pane.h"
#include "ui/export/preset_list.h"
#include "ui/export/preset_words.h"
#include "ui/shell/error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 250;
constexpr std::size_t kNamesShown = 3;
constexpr QLatin1String kLast("export.last");
constexpr QLatin1String kParent("parent");
constexpr QLatin1String kPresets("presets");
constexpr QLatin1String kRecipient("recipient");
constexpr QLatin1String kUsualPreset("files-web");
constexpr QLatin1String kZip(".zip");

bool isZip(const delivery::Preset& preset) {
    return preset.packing == delivery::Packing::Zip;
}

QString nameIn(const std::vector<delivery::PresetEntry>& entries, const delivery::Preset& preset) {
    const auto known = std::ranges::find(entries, preset.id, &delivery::PresetEntry::id);
    return known == entries.end() ? oneLine(toQt(preset.name)) : presetName(*known);
}

QStringList tablesOf(const delivery::Preset& preset) {
    QStringList names;
    const auto add = [&](bool isThere, const char* name) {
        if (isThere) {
            names.append(QLatin1String(name));
        }
    };
    add(preset.tables.captions, "captions.csv");
    add(preset.tables.items, "items.json");
    add(preset.tables.galleries, "gallery.json");
    add(preset.tables.readme, "README.txt");
    return names;
}

} // namespace

void ExportDialog::connectParts() {
    for (QTimer* const timer : {&m_pause, &m_itemPause}) {
        timer->setSingleShot(true);
        timer->setInterval(kPauseMilliseconds);
    }
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::look);
    connect(&m_itemPause, &QTimer::timeout, this, &ExportDialog::lookAtCurrent);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExportDialog::showChoices);
    connect(m_presets, &PresetList::chosenChanged, this, &ExportDialog::refresh);
    connect(m_presets, &PresetList::editWanted, this, [this](const QString& id) { editPreset(id, false); });
    connect(m_presets, &PresetList::copyWanted, this, [this](const QString& id) { editPreset(id, true); });
    connect(m_presets, &PresetList::chainWanted, this, &ExportDialog::keepChain);
    connect(m_presets, &PresetList::failed, this,
            [this](const Error& error) { m_problem->setText(sentence(error)); });
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ExportDialog::showPart);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant outcome = m_filter->currentData();
        m_verdicts.setFilter(outcome.isValid()
                                 ? std::optional(static_cast<protection::Outcome>(outcome.toInt()))
                                 : std::nullopt);
    });
    connect(m_letGo, &QPushButton::clicked, this, &ExportDialog::askReason);
    connect(m_holdAgain, &QPushButton::clicked, this, [this] { overrideHolds({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExportDialog::showChoices);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid()) {
                    m_current = m_verdicts.item(row.row()).asset;
                    m_itemPause.start();
                }
            });
}

void ExportDialog::chooseFolder() {
    auto* const dialog = new QFileDialog(this, tr("What to make"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, m_target, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::setTarget(const QString& folder) {
    m_target->setText(folder);
}

void ExportDialog::proposeTarget(const QString& usualParent, const QString& name) {
    const QString last = m_kept.value(kLast).toObject()[kParent].toString();
    setTarget(QStringLiteral("%1/%2").arg(last.startsWith(QLatin1Char('/')) ? last : usualParent, name));
}

void ExportDialog::takeKept() {
    QStringList ids;
    for (const QJsonValue id : m_kept.value(kLast).toObject()[kPresets].toArray()) {
        ids.append(id.toString());
    }
    m_presets->load(ids.isEmpty() ? QStringList{kUsualPreset} : ids);
}

void ExportDialog::choosePresets(const QStringList& ids) {
    m_presets->choose(ids);
}

void ExportDialog::takeUp(const ExportOrder& order) {
    setTarget(pathText(order.request.target));
    m_replace->setChecked(order.request.existingTarget == delivery::ExistingTarget::Replace);
    m_recipient->setText(toQt(order.request.recipient));
    for (const delivery::Override& one : order.request.overrides) {
        m_overrides[one.asset] = one.reason;
    }
    m_overridden = order.presetIds;
    m_presets->choose(order.presetIds);
}

void ExportDialog::remember() const {
    // Replacing, reasons and passphrases are not remembered: they are meant for this one.
    m_kept.set(kLast, QJsonObject{{kParent, m_target->text().trimmed().section(QLatin1Char('/'), 0, -2)},
                                  {kPresets, QJsonArray::fromStringList(m_presets->chosen())},
                                  {kRecipient, m_recipient->text().trimmed()}});
}

bool ExportDialog::isQuiet() const {
    return m_isKnown && m_outlook.isQuiet() && m_presets->isQuiet() && !m_pause.isActive() &&
           !m_itemPause.isActive();
}

void ExportDialog::refresh() {
    m_isKnown = false;
    m_error.reset();
    m_outlook.giveUp();
    if (const QStringList presets = m_presets->chosen(); presets != m_overridden) {
        m_overrides.clear();
        m_overridden = presets;
    }
    const bool isAbsolute = m_target->text().trimmed().startsWith(QLatin1Char('/'));
    if (isAbsolute && !m_presets->chosen().isEmpty()) {
        m_pause.start();
    } else {
        m_pause.stop();
    }
    showChoices();
}

void ExportDialog::look() {
    std::vector<std::string> ids;
    for (const QString& id : m_presets->chosen()) {
        ids.push_back(toUtf8(id));
    }
    m_outlook.look(std::move(ids), request(), [this](const ExportOutlook::Parts& parts) { show(parts); });
}

void ExportDialog::show(const ExportOutlook::Parts& parts) {
    m_isKnown = parts.has_value();
    m_error = parts ? std::nullopt : std::optional(parts.error());
    m_parts = parts.value_or(std::vector<OutlookPart>());
    const int before = std::max(0, m_shown->currentIndex());
    {
        const QSignalBlocker quiet(m_shown);
        m_shown->clear();
        for (const OutlookPart& part : m_parts) {
            m_shown->addItem(nameIn(m_presets->entries(), part.request.preset));
        }
        m_shown->setCurrentIndex(std::min(before, m_shown->count() - 1));
    }
    m_shown->setVisible(m_parts.size() > 1);
    fitTarget();
    showPart();
}

const OutlookPart* ExportDialog::shownPart() const {
    const int at = m_shown->currentIndex();
    return at < 0 || at >= static_cast<int>(m_parts.size()) ? nullptr
                                                            : &m_parts[static_cast<std::size_t>(at)];
}

void ExportDialog::showPart() {
    const OutlookPart* const part = shownPart();
    m_verdicts.show(part && part->preview ? part->preview->items : std::vector<delivery::PreviewedItem>());
    // Who can release it is asked only where something is held.
    m_table->setColumnHidden(VerdictModel::ReleaserColumn,
                             !part || !part->preview || part->preview->held == 0);
    if (m_verdicts.rowCount() > 0) {
        const int row = m_current ? m_verdicts.rowOf(*m_current) : -1;
        m_table->selectRow(std::max(0, row));
        m_current = m_verdicts.item(std::max(0, row)).asset;
        m_itemPause.start();
    } else {
        m_pane->clear();
    }
    showChoices();
}

void ExportDialog::lookAtCurrent() {
    const OutlookPart* const part = shownPart();
    if (!part || !m_current) {
        return;
    }
    delivery::ExportRequest one = part->request;
    m_pane->showWaiting();
    m_outlook.lookAt(std::move(one), *m_current,
                     [this](const Result<delivery::ItemPreview>& item, const QImage& picture) {
                         item ? m_pane->show(*item, picture) : m_pane->showError(item.error());
                     });
}

void ExportDialog::fitTarget() {
    // A ZIP is a file, and says so; several packages stand in a folder.
    const QString target = m_target->text().trimmed();
    const bool wantsZip = m_parts.size() == 1 && isZip(m_parts.front().request.preset);
    const bool hasZip = target.endsWith(kZip, Qt::CaseInsensitive);
    if (m_isKnown && !target.isEmpty() && wantsZip != hasZip && !target.endsWith(QLatin1Char('/'))) {
        setTarget(wantsZip ? target + kZip : target.chopped(kZip.size()));
    }
}

void ExportDialog::showChoices() {
    const bool isEncrypted =
        std::ranges::any_of(m_parts, [](const OutlookPart& part) { return part.request.preset.isEncrypted; });
    m_passphrase->setVisible(isEncrypted);
    m_passphraseLabel->setVisible(isEncrypted);
    const bool isComing = m_pause.isActive() || !m_outlook.isQuiet();
    m_summary->setText(m_isKnown ? summaryText() : isComing ? tr("Finding out what will leave…") : QString());
    const QString problem = problemText();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool canAny = std::ranges::any_of(m_parts, [](const OutlookPart& part) {
        return part.preview && !part.preview->targetProblem && part.preview->files > 0;
    });
    const bool isOpen = isEncrypted && m_passphrase->text().isEmpty();
    m_export->setEnabled(m_isKnown && canAny && !isOpen);
    m_letGo->setEnabled(!chosenHeld().empty());
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_holdAgain->setEnabled(std::ranges::any_of(rows, [this](const QModelIndex& row) {
        return m_overrides.contains(m_verdicts.item(row.row()).globalId);
    }));
}

QString ExportDialog::summaryText() const {
    const OutlookPart* const part = shownPart();
    if (!part || !part->preview) {
        return {};
    }
    const delivery::ExportPreview& preview = *part->preview;
    const QLocale locale;
    QStringList names;
    for (const delivery::PreviewedItem& item : preview.items) {
        if (!item.names.empty() && static_cast<std::size_t>(names.size()) < kNamesShown) {
            names.append(pathText(item.names.front()));
        }
    }
    const auto number = [&](std::int64_t count) { return locale.toString(static_cast<qlonglong>(count)); };
    QStringList lines;
    lines.append(tr("%1 leave as they are, %2 leave changed, %3 are held back.")
                     .arg(number(preview.asIs), number(preview.changed), number(preview.held)));
    lines.append(tr("Files: %1 (%2…)").arg(number(preview.files), locale.createSeparatedList(names)));
    if (const int count = static_cast<int>(preview.unneededOverrides.size()); count > 0) {
        lines.append(tr("%Ln reason(s) not needed: what they let go is not held.", nullptr, count));
    }
    if (const QStringList tables = tablesOf(part->request.preset); !tables.isEmpty()) {
        lines.append(tr("Beside them: %1").arg(locale.createSeparatedList(tables)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ExportDialog::problemText() const {
    const QString target = m_target->text().trimmed();
    if (!target.isEmpty() && !target.startsWith(QLatin1Char('/'))) {
        return tr("Name the folder from the top: /home/…");
    }
    if (m_error) {
        return sentence(*m_error);
    }
    if (m_presets->isQuiet() && m_presets->entries().empty()) {
        return tr("No preset was found: the program’s own are missing. Install it again.");
    }
    if (!m_isKnown) {
        return {};
    }
    for (const OutlookPart& part : m_parts) {
        if (!part.preview) {
            return sentence(part.preview.error());
        }
        if (const auto& problem = part.preview->targetProblem) {
            return problem->code != ErrorCode::AlreadyExists ? sentence(*problem)
                   : m_replace->isChecked()
                       ? tr("There is something else of this name, which is no export. Choose another name.")
                       : tr("This is there already. Choose another name, or replace it.");
        }
        if (!part.preview->failed.empty()) {
            return tr("%Ln file(s) can’t leave now: %1", nullptr,
                      static_cast<int>(part.preview->failed.size()))
                .arg(reason(part.preview->failed.front().error));
        }
    }
    return {};
}

QString ExportDialog::summary() const {
    return m_summary->text();
}

QString ExportDialog::problem() const {
    return m_problem->text();
}

delivery::ExportRequest ExportDialog::request() const {
    delivery::ExportRequest request;
    if (m_subject.gallery) {
        request.gallery = GalleryId{m_subject.gallery->id};
    } else if (m_subject.document) {
        request.document = m_subject.document;
    } else {
        request.assets = m_subject.assets;
    }
    if (m_parts.size() == 1) {
        request.preset = m_parts.front().request.preset;
    }
    request.target = toPath(m_target->text().trimmed());
    request.existingTarget =
        m_replace->isChecked() ? delivery::ExistingTarget::Replace : delivery::ExistingTarget::Refuse;
    for (const auto& [asset, reason] : m_overrides) {
        request.overrides.push_back({asset, reason});
    }
    request.recipient = toUtf8(m_recipient->text().trimmed());
    request.passphrase = toUtf8(m_passphrase->text());
    return request;
}

ExportOrder ExportDialog::order() const {
    ExportOrder order{request(), {}, m_presets->chosen()};
    for (const OutlookPart& part : m_parts) {
        // What was typed since it was looked at changes nothing of what leaves.
        delivery::ExportRequest& one = order.parts.emplace_back(part.request);
        one.recipient = order.request.recipient;
        one.passphrase = part.request.preset.isEncrypted ? order.request.passphrase : std::string();
    }
    return order;
}

} // namespace fieldframe::ui
