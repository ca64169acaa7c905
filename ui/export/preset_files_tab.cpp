// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a preset, and the mark over them.
#include "ui/bridge/text.h"
#include "ui/export/preset_tabs.h"
#include "ui/export/preset_words.h"
#include "ui/export/rendition_form.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

QString lineOf(const delivery::PresetRendition& rendition) {
    QComboBox formats;
    fillFormats(formats);
    choose(formats, rendition.picture ? static_cast<int>(rendition.picture->format) : -1);
    if (!rendition.picture || rendition.picture->longEdge == 0) {
        return formats.currentText();
    }
    return PresetFilesTab::tr("%1, %2 px", "a format and the longer side")
        .arg(formats.currentText(), QLocale().toString(rendition.picture->longEdge));
}

} // namespace

PresetFilesTab::PresetFilesTab(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_form(new RenditionForm(this))
    , m_mark(nullptr)
    , m_markText(new QLineEdit(this))
    , m_markImage(new QLineEdit(this))
    , m_markPlace(new QComboBox(this))
    , m_markOpacity(new QSpinBox(this))
    , m_markSize(new QSpinBox(this)) {
    m_mark = buildMark();
    auto* const right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addWidget(m_mark);
    right->addStretch(1);
    auto* const row = new QHBoxLayout(this);
    row->addWidget(buildList());
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetFilesTab::showRendition);
    connect(m_form, &RenditionForm::edited, this, [this] {
        if (const int at = m_list->currentRow(); at >= 0) {
            auto& shown = m_renditions[static_cast<std::size_t>(at)];
            shown = m_form->rendition();
            m_list->item(at)->setText(lineOf(shown));
            emit edited();
        }
    });
}

QWidget* PresetFilesTab::buildList() {
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    m_list->setAccessibleName(tr("Files made of each picture"));
    m_add->setAccessibleName(tr("Add another file"));
    m_remove->setAccessibleName(tr("Remove the file"));
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    connect(m_add, &QPushButton::clicked, this, [this] {
        delivery::PresetRendition more =
            m_renditions.empty() ? delivery::PresetRendition{} : m_renditions.back();
        m_renditions.push_back(std::move(more));
        fillList();
        m_list->setCurrentRow(m_list->count() - 1);
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = m_list->currentRow();
        if (at >= 0 && m_renditions.size() > 1) {
            m_renditions.erase(m_renditions.begin() + at);
            fillList();
            emit edited();
        }
    });
    return box;
}

QGroupBox* PresetFilesTab::buildMark() {
    auto* const box = new QGroupBox(tr("Watermark"), this);
    box->setCheckable(true);
    box->setChecked(false);
    fillMarkPlaces(*m_markPlace);
    m_markImage->setPlaceholderText(tr("/…/logo.png"));
    for (QSpinBox* const percent : {m_markOpacity, m_markSize}) {
        percent->setRange(1, 100);
        percent->setSuffix(tr(" %"));
    }
    auto* const form = new QFormLayout(box);
    form->addRow(tr("Text"), m_markText);
    form->addRow(tr("Or a picture file"), m_markImage);
    form->addRow(tr("Where"), m_markPlace);
    form->addRow(tr("Opacity"), m_markOpacity);
    form->addRow(tr("Width, of the picture’s"), m_markSize);
    connect(box, &QGroupBox::toggled, this, &PresetFilesTab::edited);
    connect(m_markPlace, &QComboBox::currentIndexChanged, this, &PresetFilesTab::edited);
    for (QLineEdit* const line : {m_markText, m_markImage}) {
        connect(line, &QLineEdit::textChanged, this, &PresetFilesTab::edited);
    }
    for (QSpinBox* const percent : {m_markOpacity, m_markSize}) {
        connect(percent, &QSpinBox::valueChanged, this, &PresetFilesTab::edited);
    }
    return box;
}

void PresetFilesTab::show(const delivery::Preset& preset) {
    const QSignalBlocker quiet(this);
    m_renditions = preset.renditions;
    fillList();
    const delivery::PresetWatermark mark = preset.watermark.value_or(delivery::PresetWatermark{});
    m_mark->setChecked(preset.watermark.has_value());
    m_markText->setText(toQt(mark.text));
    m_markImage->setText(toQt(mark.image));
    choose(*m_markPlace, static_cast<int>(mark.place));
    m_markOpacity->setValue(mark.opacity);
    m_markSize->setValue(mark.size);
}

void PresetFilesTab::takeInto(delivery::Preset& preset) const {
    preset.renditions = m_renditions;
    preset.watermark.reset();
    if (m_mark->isChecked()) {
        preset.watermark = delivery::PresetWatermark{
            toUtf8(m_markText->text()), toUtf8(m_markImage->text().trimmed()),
            static_cast<media::MarkPlace>(chosen(*m_markPlace)), m_markOpacity->value(), m_markSize->value()};
    }
}

void PresetFilesTab::fillList() {
    const int before = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const delivery::PresetRendition& rendition : m_renditions) {
            m_list->addItem(lineOf(rendition));
        }
        m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    }
    m_remove->setEnabled(m_renditions.size() > 1);
    showRendition();
}

void PresetFilesTab::showRendition() {
    if (const int at = m_list->currentRow(); at >= 0) {
        m_form->show(m_renditions[static_cast<std::size_t>(at)]);
    }
}

} // namespace fieldframe::ui
