// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preset_tabs.h"

#include "ui/bridge/text.h"
#include "ui/export/preset_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace fieldframe::ui {

namespace {

/// Every change of @p tab's own choices is told by its signal edited().
template <class Tab>
void tellEdits(Tab* tab) {
    for (QCheckBox* const box : tab->template findChildren<QCheckBox*>()) {
        QObject::connect(box, &QCheckBox::toggled, tab, &Tab::edited);
    }
    for (QComboBox* const box : tab->template findChildren<QComboBox*>()) {
        QObject::connect(box, &QComboBox::currentIndexChanged, tab, &Tab::edited);
    }
    for (QLineEdit* const line : tab->template findChildren<QLineEdit*>()) {
        QObject::connect(line, &QLineEdit::textChanged, tab, &Tab::edited);
    }
    for (QSpinBox* const box : tab->template findChildren<QSpinBox*>()) {
        QObject::connect(box, &QSpinBox::valueChanged, tab, &Tab::edited);
    }
}

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) {
        list.append(toQt(word));
    }
    return list.join(QLatin1String(", "));
}

std::vector<std::string> parted(const QString& text) {
    std::vector<std::string> words;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty()) {
            words.push_back(toUtf8(word));
        }
    }
    return words;
}

QSpinBox* numberBox(QWidget* parent, int least, int most) {
    auto* const box = new QSpinBox(parent);
    box->setRange(least, most);
    return box;
}

} // namespace

PresetTextsTab::PresetTextsTab(QWidget* parent)
    : QWidget(parent)
    , m_metadata(new QCheckBox(tr("Write captions and credits into the files"), this))
    , m_credit(new QLineEdit(this))
    , m_languages(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_pageLanguage(new QComboBox(this))
    , m_captions(new QCheckBox(tr("captions.csv, a row a file"), this))
    , m_items(new QCheckBox(tr("items.json, everything that is said"), this))
    , m_galleries(new QCheckBox(tr("gallery.json, one a gallery"), this))
    , m_readme(new QCheckBox(tr("README.txt, with the terms of use"), this)) {
    m_credit->setPlaceholderText(tr("© {agency} {year}/{creator}"));
    m_credit->setToolTip(
        tr("Parts are {agency}, {creator}, {year}, {distributor} and {asset_code}. Nothing: the "
           "credit line as it is."));
    m_languages->setPlaceholderText(tr("fr, en, es…"));
    m_languages->setToolTip(tr("In the order of preference. Nothing: the main text."));
    m_show->addItem(tr("The first that is there"), static_cast<int>(pages::LanguagePolicy::Show::Chain));
    m_show->addItem(tr("All, one below the other"), static_cast<int>(pages::LanguagePolicy::Show::Stacked));
    fillPageLanguages(*m_pageLanguage);
    auto* const form = new QFormLayout(this);
    form->addRow(m_metadata);
    form->addRow(tr("Credit line"), m_credit);
    form->addRow(tr("Languages of captions"), m_languages);
    form->addRow(tr("Of several"), m_show);
    form->addRow(tr("Language of the pages"), m_pageLanguage);
    form->addRow(tr("Beside the files"), m_captions);
    for (QCheckBox* const box : {m_items, m_galleries, m_readme}) {
        form->addRow(QString(), box);
    }
    tellEdits(this);
}

void PresetTextsTab::show(const delivery::Preset& preset) {
    const QSignalBlocker quiet(this);
    m_metadata->setChecked(preset.writesMetadata);
    m_credit->setText(toQt(preset.creditStyle));
    m_languages->setText(joined(preset.languages.languages));
    choose(*m_show, static_cast<int>(preset.languages.show));
    m_pageLanguage->setCurrentIndex(
        std::max(0, m_pageLanguage->findData(toQt(preset.languages.pageLanguage))));
    m_captions->setChecked(preset.tables.captions);
    m_items->setChecked(preset.tables.items);
    m_galleries->setChecked(preset.tables.galleries);
    m_readme->setChecked(preset.tables.readme);
}

void PresetTextsTab::takeInto(delivery::Preset& preset) const {
    preset.writesMetadata = m_metadata->isChecked();
    preset.creditStyle = toUtf8(m_credit->text().trimmed());
    preset.languages.languages = parted(m_languages->text());
    preset.languages.show = static_cast<pages::LanguagePolicy::Show>(chosen(*m_show));
    preset.languages.pageLanguage = toUtf8(m_pageLanguage->currentData().toString());
    preset.tables = {m_captions->isChecked(), m_items->isChecked(), m_galleries->isChecked(),
                     m_readme->isChecked()};
}

PresetProtectionTab::PresetProtectionTab(QWidget* parent)
    : QWidget(parent)
    , m_audience(new QComboBox(this))
    , m_places(new QComboBox(this))
    , m_dropsGps(new QCheckBox(tr("Without positions (GPS)"), this))
    , m_uses(new QLineEdit(this))
    , m_lint(new QComboBox(this))
    , m_strips(new QCheckBox(tr("Without serial numbers, history and other programs’ data"), this)) {
    fillAudiences(*m_audience);
    fillPlaces(*m_places);
    fillSeverities(*m_lint);
    m_uses->setPlaceholderText(tr("web, print…"));
    m_uses->setToolTip(tr("As consents name uses. Nothing: a consent for some uses only does not cover it."));
    auto* const form = new QFormLayout(this);
    form->addRow(tr("For whom"), m_audience);
    form->addRow(tr("For which uses"), m_uses);
    form->addRow(tr("Places"), m_places);
    form->addRow(QString(), m_dropsGps);
    form->addRow(QString(), m_strips);
    form->addRow(tr("House style holds back"), m_lint);
    tellEdits(this);
}

void PresetProtectionTab::show(const delivery::Preset& preset) {
    const QSignalBlocker quiet(this);
    choose(*m_audience, static_cast<int>(preset.policy.audience));
    choose(*m_places, static_cast<int>(preset.policy.places));
    m_dropsGps->setChecked(preset.policy.dropsGps);
    m_uses->setText(joined(preset.policy.uses));
    choose(*m_lint, preset.policy.lintHolds ? static_cast<int>(*preset.policy.lintHolds) : -1);
    m_strips->setChecked(preset.policy.stripsPrivate);
}

void PresetProtectionTab::takeInto(delivery::Preset& preset) const {
    preset.policy.audience = static_cast<Audience>(chosen(*m_audience));
    preset.policy.places = static_cast<protection::PlacePrecision>(chosen(*m_places));
    preset.policy.dropsGps = m_dropsGps->isChecked();
    preset.policy.uses = parted(m_uses->text());
    preset.policy.lintHolds.reset();
    if (const int severity = chosen(*m_lint); severity >= 0) {
        preset.policy.lintHolds = static_cast<lint::Severity>(severity);
    }
    preset.policy.stripsPrivate = m_strips->isChecked();
}

PresetSheetTab::PresetSheetTab(QWidget* parent)
    : QWidget(parent)
    , m_paper(new QComboBox(this))
    , m_landscape(new QCheckBox(tr("Landscape"), this))
    , m_columns(numberBox(this, 1, 12))
    , m_rows(numberBox(this, 1, 12))
    , m_lines(numberBox(this, 0, 40))
    , m_points(new QDoubleSpinBox(this))
    , m_headline(new QCheckBox(tr("Headline"), this))
    , m_credit(new QCheckBox(tr("Credit"), this))
    , m_fileName(new QCheckBox(tr("File name"), this))
    , m_id(new QCheckBox(tr("Number in the catalog"), this))
    , m_direction(new QComboBox(this)) {
    fillPapers(*m_paper);
    fillDirections(*m_direction);
    m_points->setRange(4, 24);
    m_points->setDecimals(1);
    m_points->setSuffix(tr(" pt"));
    m_lines->setSpecialValueText(tr("no caption"));
    auto* const form = new QFormLayout(this);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(QString(), m_landscape);
    form->addRow(tr("Columns"), m_columns);
    form->addRow(tr("Rows"), m_rows);
    form->addRow(tr("Lines of a caption"), m_lines);
    form->addRow(tr("Size of texts"), m_points);
    form->addRow(tr("Below each picture"), m_headline);
    for (QCheckBox* const box : {m_credit, m_fileName, m_id}) {
        form->addRow(QString(), box);
    }
    form->addRow(tr("Begins"), m_direction);
    tellEdits(this);
    connect(m_points, &QDoubleSpinBox::valueChanged, this, &PresetSheetTab::edited);
}

void PresetSheetTab::show(const delivery::Preset& preset) {
    const QSignalBlocker quiet(this);
    const sheet::SheetStyle& style = preset.sheet;
    choose(*m_paper, static_cast<int>(style.paper));
    m_landscape->setChecked(style.isLandscape);
    m_columns->setValue(style.columns);
    m_rows->setValue(style.rows);
    m_lines->setValue(style.captionLines);
    m_points->setValue(style.textPoints);
    m_headline->setChecked(style.showsHeadline);
    m_credit->setChecked(style.showsCredit);
    m_fileName->setChecked(style.showsFileName);
    m_id->setChecked(style.showsId);
    choose(*m_direction, static_cast<int>(style.direction));
}

void PresetSheetTab::takeInto(delivery::Preset& preset) const {
    sheet::SheetStyle& style = preset.sheet;
    style.paper = static_cast<sheet::Paper>(chosen(*m_paper));
    style.isLandscape = m_landscape->isChecked();
    style.columns = m_columns->value();
    style.rows = m_rows->value();
    style.captionLines = m_lines->value();
    style.textPoints = m_points->value();
    style.showsHeadline = m_headline->isChecked();
    style.showsCredit = m_credit->isChecked();
    style.showsFileName = m_fileName->isChecked();
    style.showsId = m_id->isChecked();
    style.direction = static_cast<sheet::ReadingDirection>(chosen(*m_direction));
}

} // namespace fieldframe::ui
