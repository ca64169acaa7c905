// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preset_editor.h"

#include "ui/bridge/text.h"
#include "ui/export/item_pane.h"
#include "ui/export/preset_tabs.h"
#include "ui/export/preset_words.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 350;

/// With large text a tab is taller than a screen.
QScrollArea* scrolled(QWidget* tab, QWidget* parent) {
    auto* const area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(tab);
    return area;
}

} // namespace

PresetEditor::PresetEditor(Session& session, delivery::Preset preset, delivery::ExportRequest request,
                           std::optional<AssetId> example, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_preset(std::move(preset))
    , m_request(std::move(request))
    , m_example(example)
    , m_outlook(session)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_target(new QComboBox(this))
    , m_zip(new QCheckBox(tr("As one ZIP file"), this))
    , m_encrypted(new QCheckBox(tr("With a passphrase (AES-256)"), this))
    , m_tabs(new QTabWidget(this))
    , m_files(new PresetFilesTab(this))
    , m_texts(new PresetTextsTab(this))
    , m_protection(new PresetProtectionTab(this))
    , m_sheet(new PresetSheetTab(this))
    , m_pane(new ItemPane(this))
    , m_problem(new QLabel(this))
    , m_save(nullptr) {
    setWindowTitle(tr("Export preset"));
    m_tabs->addTab(scrolled(m_files, this), tr("Files"));
    m_tabs->addTab(scrolled(m_texts, this), tr("Texts"));
    m_tabs->addTab(scrolled(m_protection, this), tr("Protection"));
    m_tabs->addTab(scrolled(m_sheet, this), tr("Contact sheet"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTone(*m_problem, Tone::Warning);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    auto* const left = new QVBoxLayout;
    left->addWidget(buildHead());
    left->addWidget(m_tabs, 1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(2 * Theme::kUnit);
    row->addLayout(left, 3);
    row->addWidget(m_pane, 2);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(960, 620);
    showPreset();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PresetEditor::look);
    connect(m_files, &PresetFilesTab::edited, this, &PresetEditor::refresh);
    connect(m_texts, &PresetTextsTab::edited, this, &PresetEditor::refresh);
    connect(m_protection, &PresetProtectionTab::edited, this, &PresetEditor::refresh);
    connect(m_sheet, &PresetSheetTab::edited, this, &PresetEditor::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &PresetEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QWidget* PresetEditor::buildHead() {
    auto* const box = new QWidget(this);
    auto* const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    fillTargets(*m_target);
    auto* const packing = new QHBoxLayout;
    packing->addWidget(m_zip);
    packing->addWidget(m_encrypted);
    packing->addStretch(1);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("What it is for"), m_description);
    form->addRow(tr("Makes"), m_target);
    form->addRow(QString(), packing);
    for (QLineEdit* const line : {m_name, m_description}) {
        connect(line, &QLineEdit::textChanged, this, &PresetEditor::refresh);
    }
    connect(m_target, &QComboBox::currentIndexChanged, this, &PresetEditor::refresh);
    connect(m_zip, &QCheckBox::toggled, this, &PresetEditor::refresh);
    connect(m_encrypted, &QCheckBox::toggled, this, &PresetEditor::refresh);
    return box;
}

void PresetEditor::showPreset() {
    m_name->setText(toQt(m_preset.name));
    m_description->setText(toQt(m_preset.description));
    choose(*m_target, static_cast<int>(m_preset.target));
    m_zip->setChecked(m_preset.packing == delivery::Packing::Zip);
    m_encrypted->setChecked(m_preset.isEncrypted);
    m_files->show(m_preset);
    m_texts->show(m_preset);
    m_protection->show(m_preset);
    m_sheet->show(m_preset);
}

delivery::Preset PresetEditor::preset() const {
    delivery::Preset preset = m_preset;
    const std::string name = toUtf8(m_name->text().trimmed());
    if (preset.id.empty() || name != m_preset.name) {
        preset.id = delivery::presetIdFor(name);
    }
    preset.name = name;
    preset.description = toUtf8(m_description->text().trimmed());
    preset.target = static_cast<delivery::Target>(chosen(*m_target));
    preset.packing = m_zip->isChecked() ? delivery::Packing::Zip : delivery::Packing::Folder;
    preset.isEncrypted = m_zip->isChecked() && m_encrypted->isChecked();
    m_files->takeInto(preset);
    m_texts->takeInto(preset);
    m_protection->takeInto(preset);
    m_sheet->takeInto(preset);
    return preset;
}

QString PresetEditor::problem() const {
    return m_problem->text();
}

void PresetEditor::refresh() {
    m_encrypted->setEnabled(m_zip->isChecked());
    const delivery::Preset now = preset();
    const int sheetTab = m_tabs->count() - 1;
    m_tabs->setTabVisible(sheetTab, now.target == delivery::Target::ContactSheet);
    const Status right = delivery::checkPreset(now);
    m_problem->setText(
        right ? QString()
              : tr("%1: %2", "a part of the preset and what is wrong with it")
                    .arg(oneLine(toQt(right.error().subject)), oneLine(toQt(right.error().detail))));
    m_problem->setVisible(!right);
    m_save->setEnabled(right.has_value() && !m_session.isReadOnly() && !m_isSaving);
    if (right && m_example) {
        m_pause.start();
    } else {
        m_pause.stop();
        m_outlook.giveUp();
        m_pane->clear();
    }
}

void PresetEditor::look() {
    m_pane->showWaiting();
    delivery::ExportRequest request = m_request;
    request.preset = preset();
    m_outlook.lookAt(std::move(request), *m_example,
                     [this](const Result<delivery::ItemPreview>& item, const QImage& picture) {
                         item ? m_pane->show(*item, picture) : m_pane->showError(item.error());
                     });
}

void PresetEditor::save() {
    const delivery::Preset kept = preset();
    m_isSaving = true;
    m_save->setEnabled(false);
    m_session.run(
        Session::Lane::Editing, this,
        [kept](const Engine& engine) { return delivery::PresetShelf(engine.catalog().folder()).save(kept); },
        [this, id = toQt(kept.id)](const Status& status) {
            m_isSaving = false;
            if (status) {
                emit saved(id);
                accept();
                return;
            }
            refresh();
            m_problem->setText(sentence(status.error()));
            m_problem->show();
        });
}

} // namespace fieldframe::ui
