// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_options.h"

#include "core/naming/naming_template.h"
#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr QLatin1String kLast("import.last");
constexpr QLatin1String kPresets("import.presets");

QLabel* heading(const QString& text, QWidget* parent) {
    auto* const label = new QLabel(text, parent);
    label->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    return label;
}

QVBoxLayout* columnIn(QWidget* box) {
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

/// Radio buttons of one parent exclude each other; these sit among others.
void makeExclusive(QWidget* parent, std::initializer_list<QRadioButton*> buttons) {
    auto* const group = new QButtonGroup(parent);
    for (QRadioButton* const button : buttons) {
        group->addButton(button);
    }
}

} // namespace

ImportOptions::ImportOptions(KeptChoices& kept, QWidget* parent)
    : QWidget(parent)
    , m_kept(kept)
    , m_presets(new QComboBox(this))
    , m_savePreset(new QPushButton(tr("Save"), this))
    , m_removePreset(new QPushButton(tr("Remove"), this))
    , m_inPlace(new QRadioButton(tr("Leave the files where they are"), this))
    , m_copy(new QRadioButton(tr("Copy them, each copy checked, to:"), this))
    , m_copyTo(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_names(new QLineEdit(this))
    , m_example(new QLabel(this))
    , m_noGallery(new QRadioButton(tr("No gallery"), this))
    , m_perFolder(new QRadioButton(tr("A gallery for each folder"), this))
    , m_oneGallery(new QRadioButton(tr("One gallery for all:"), this))
    , m_title(new QLineEdit(this))
    , m_templates(new QComboBox(this))
    , m_previews(new QCheckBox(tr("Make large previews"), this))
    , m_onlyNew(new QCheckBox(tr("Only what is new"), this)) {
    m_previews->setToolTip(tr("For work without the originals; takes longer"));
    auto* const column = columnIn(this);
    column->addWidget(buildPresets());
    column->addSpacing(Theme::kUnit);
    column->addWidget(heading(tr("Files"), this));
    column->addWidget(buildCopies());
    column->addSpacing(Theme::kUnit);
    column->addWidget(heading(tr("Galleries"), this));
    column->addWidget(buildGalleries());
    column->addSpacing(Theme::kUnit);
    column->addWidget(heading(tr("Captions and credits"), this));
    column->addWidget(m_templates);
    column->addSpacing(Theme::kUnit);
    column->addWidget(m_previews);
    column->addStretch(1);
    m_templates->setAccessibleName(tr("Template for what is new"));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_templates->addItem(tr("No template"));
    connect(m_templates, &QComboBox::activated, this,
            [this](int index) { m_template = index == 0 ? QString() : m_templates->currentText(); });
    setChoices({});
    takeKept();
    connect(&m_kept, &KeptChoices::loaded, this, &ImportOptions::takeKept);
    for (QRadioButton* const choice : {m_inPlace, m_copy, m_noGallery, m_perFolder, m_oneGallery}) {
        connect(choice, &QRadioButton::toggled, this, &ImportOptions::refresh);
    }
    for (QLineEdit* const line : {m_copyTo, m_names, m_title}) {
        connect(line, &QLineEdit::textChanged, this, &ImportOptions::refresh);
    }
}

QWidget* ImportOptions::buildPresets() {
    auto* const box = new QWidget(this);
    auto* const column = columnIn(box);
    m_presets->setEditable(true);
    m_presets->setInsertPolicy(QComboBox::NoInsert);
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->lineEdit()->setPlaceholderText(tr("Name of a preset"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_savePreset->setAccessibleName(tr("Save these choices as a preset of this name"));
    m_removePreset->setAccessibleName(tr("Remove the preset"));
    auto* const row = new QHBoxLayout;
    row->addWidget(m_savePreset);
    row->addWidget(m_removePreset);
    row->addStretch(1);
    column->addWidget(heading(tr("Preset"), box));
    column->addWidget(m_presets);
    column->addLayout(row);
    connect(m_presets, &QComboBox::activated, this, &ImportOptions::choosePreset);
    connect(m_presets, &QComboBox::editTextChanged, this, &ImportOptions::refresh);
    connect(m_savePreset, &QPushButton::clicked, this, &ImportOptions::savePreset);
    connect(m_removePreset, &QPushButton::clicked, this, &ImportOptions::removePreset);
    return box;
}

QWidget* ImportOptions::buildCopies() {
    auto* const box = new QWidget(this);
    auto* const column = columnIn(box);
    makeExclusive(box, {m_inPlace, m_copy});
    m_copyTo->setAccessibleName(tr("Folder to copy to"));
    m_names->setAccessibleName(tr("Names of the copies"));
    m_names->setToolTip(tr(
        "For example {date:yyyy}/{filename}, {creator}-{sequence:4} or {city}/{date:yyyy-MM-dd}/{filename}"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    m_example->setFont(Theme::font(Theme::Size::Small));
    setTone(*m_example, Tone::Muted);
    auto* const target = new QHBoxLayout;
    target->addWidget(m_copyTo, 1);
    target->addWidget(m_browse);
    column->addWidget(m_inPlace);
    column->addWidget(m_copy);
    column->addLayout(target);
    column->addWidget(m_names);
    column->addWidget(m_example);
    connect(m_browse, &QPushButton::clicked, this, &ImportOptions::chooseTarget);
    return box;
}

QWidget* ImportOptions::buildGalleries() {
    auto* const box = new QWidget(this);
    auto* const column = columnIn(box);
    makeExclusive(box, {m_noGallery, m_perFolder, m_oneGallery});
    m_title->setAccessibleName(tr("Title of the gallery"));
    m_title->setPlaceholderText(tr("Title"));
    column->addWidget(m_noGallery);
    column->addWidget(m_perFolder);
    column->addWidget(m_oneGallery);
    column->addWidget(m_title);
    return box;
}

ImportChoices ImportOptions::choices() const {
    ImportChoices choices;
    choices.isCopying = m_copy->isChecked();
    choices.copyTo = m_copyTo->text().trimmed();
    choices.names = m_names->text().trimmed();
    choices.galleries = m_oneGallery->isChecked()  ? ImportChoices::Galleries::One
                        : m_perFolder->isChecked() ? ImportChoices::Galleries::PerFolder
                                                   : ImportChoices::Galleries::None;
    choices.title = m_title->text().trimmed();
    choices.metadataTemplate = m_template;
    choices.hasPreviews = m_previews->isChecked();
    choices.isOnlyNew = m_onlyNew->isChecked();
    return choices;
}

void ImportOptions::setChoices(const ImportChoices& choices) {
    (choices.isCopying ? m_copy : m_inPlace)->setChecked(true);
    m_copyTo->setText(choices.copyTo);
    m_names->setText(choices.names);
    (choices.galleries == ImportChoices::Galleries::One         ? m_oneGallery
     : choices.galleries == ImportChoices::Galleries::PerFolder ? m_perFolder
                                                                : m_noGallery)
        ->setChecked(true);
    m_title->setText(choices.title);
    m_template = choices.metadataTemplate;
    m_templates->setCurrentIndex(std::max(0, m_templates->findText(m_template)));
    m_previews->setChecked(choices.hasPreviews);
    m_onlyNew->setChecked(choices.isOnlyNew);
    refresh();
}

void ImportOptions::takeKept() {
    fillPresets();
    const QJsonValue last = m_kept.value(kLast);
    if (last.isObject() && !std::exchange(m_isTaken, true)) {
        setChoices(ImportChoices::from(last.toObject()));
        m_presets->setCurrentText(last.toObject()[QLatin1String("preset")].toString());
    }
}

void ImportOptions::fillPresets() {
    const QString name = m_presets->currentText();
    m_presets->clear();
    m_presets->addItems(m_kept.value(kPresets).toObject().keys());
    m_presets->setCurrentIndex(m_presets->findText(name));
    m_presets->setEditText(name);
}

void ImportOptions::choosePreset() {
    const QJsonValue preset = m_kept.value(kPresets).toObject()[m_presets->currentText()];
    if (preset.isObject()) {
        setChoices(ImportChoices::from(preset.toObject()));
    }
}

void ImportOptions::savePreset() {
    QJsonObject presets = m_kept.value(kPresets).toObject();
    presets.insert(m_presets->currentText().trimmed(), choices().json());
    m_kept.set(kPresets, presets);
    fillPresets();
    refresh();
}

void ImportOptions::removePreset() {
    QJsonObject presets = m_kept.value(kPresets).toObject();
    presets.remove(m_presets->currentText().trimmed());
    m_kept.set(kPresets, presets);
    m_presets->setEditText({});
    fillPresets();
    refresh();
}

void ImportOptions::chooseTarget() {
    auto* const dialog = new QFileDialog(this, tr("Copy to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_copyTo, &QLineEdit::setText);
    dialog->open();
}

void ImportOptions::setTemplates(const QStringList& names) {
    while (m_templates->count() > 1) {
        m_templates->removeItem(1);
    }
    m_templates->addItems(names);
    const int index = m_template.isEmpty() ? 0 : m_templates->findText(m_template);
    m_templates->setCurrentIndex(std::max(0, index));
    if (index < 0) {
        m_template.clear();
    }
}

void ImportOptions::setExample(std::optional<NamingExample> example) {
    m_shown = std::move(example);
    refresh();
}

QString ImportOptions::exampleText() const {
    const auto names = naming::NamingTemplate::parse(toUtf8(m_names->text().trimmed()));
    if (!names) {
        return tr("“%1” is not known in a name.").arg(oneLine(toQt(names.error().detail), 80));
    }
    if (!m_shown) {
        return {};
    }
    naming::NameContext context;
    context.metadata = &m_shown->metadata;
    context.originalName = toUtf8(m_shown->file);
    context.extension = toUtf8(m_shown->file.section(QLatin1Char('.'), -1));
    context.galleryTitle = toUtf8(m_title->text().trimmed());
    context.sequence = 1;
    context.fileTimeMilliseconds = m_shown->fileTimeMilliseconds;
    return tr("For example: %1").arg(pathText(names->expand(context)));
}

QString ImportOptions::problem() const {
    const ImportChoices chosen = choices();
    if (chosen.galleries == ImportChoices::Galleries::One && chosen.title.isEmpty()) {
        return tr("Give the gallery a title.");
    }
    if (chosen.isCopying && chosen.copyTo.isEmpty()) {
        return tr("Choose the folder to copy to.");
    }
    if (chosen.isCopying && !naming::NamingTemplate::parse(toUtf8(chosen.names))) {
        return tr("Mend the names of the copies.");
    }
    return {};
}

void ImportOptions::remember() const {
    QJsonObject last = choices().json();
    last.insert(QLatin1String("preset"), m_presets->currentText().trimmed());
    m_kept.set(kLast, last);
}

void ImportOptions::refresh() {
    for (QWidget* const part : std::initializer_list<QWidget*>{m_copyTo, m_browse, m_names}) {
        part->setEnabled(m_copy->isChecked());
    }
    m_title->setEnabled(m_oneGallery->isChecked());
    m_example->setText(m_copy->isChecked() ? exampleText() : QString());
    const QString preset = m_presets->currentText().trimmed();
    m_savePreset->setEnabled(!preset.isEmpty());
    m_removePreset->setEnabled(m_kept.value(kPresets).toObject().contains(preset));
    emit changed();
}

} // namespace fieldframe::ui
