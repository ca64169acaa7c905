// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/rendition_form.h"

#include "ui/bridge/text.h"
#include "ui/export/preset_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace fieldframe::ui {

namespace {

constexpr int kMostSide = 65'500; // What a JPEG can be.
constexpr std::uint64_t kPixelsOfMega = 1'000'000;
constexpr std::uint64_t kBytesOfKilo = 1000;

/// A limit in pixels or the like; 0 says that there is none.
QSpinBox* limitBox(QWidget* parent, int most, const QString& suffix, const QString& name) {
    auto* const box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(QCoreApplication::translate("RenditionForm", "no limit"));
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    return box;
}

} // namespace

RenditionForm::RenditionForm(QWidget* parent)
    : QWidget(parent)
    , m_role(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_longEdge(limitBox(this, kMostSide, tr(" px"), tr("Longer side")))
    , m_boxWidth(limitBox(this, kMostSide, tr(" px"), tr("Width of the box")))
    , m_boxHeight(limitBox(this, kMostSide, tr(" px"), tr("Height of the box")))
    , m_megapixels(limitBox(this, 1000, tr(" megapixels"), tr("Megapixels")))
    , m_kilobytes(limitBox(this, 1'000'000, tr(" kB"), tr("Size of the file")))
    , m_quality(new QSpinBox(this))
    , m_colours(new QComboBox(this))
    , m_sharpening(new QComboBox(this))
    , m_light(new QComboBox(this)) {
    fillRoles(*m_role);
    fillFormats(*m_format);
    fillColours(*m_colours);
    fillSharpening(*m_sharpening);
    fillLights(*m_light);
    m_quality->setRange(1, 100);
    m_quality->setAccessibleName(tr("Quality"));
    m_name->setToolTip(tr("For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}"));
    m_name->setAccessibleName(tr("File names"));
    build();
    for (QComboBox* const box : {m_role, m_format, m_colours, m_sharpening, m_light}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            enableParts();
            emit edited();
        });
    }
    for (QSpinBox* const box : {m_longEdge, m_boxWidth, m_boxHeight, m_megapixels, m_kilobytes, m_quality}) {
        connect(box, &QSpinBox::valueChanged, this, &RenditionForm::edited);
    }
    connect(m_name, &QLineEdit::textChanged, this, &RenditionForm::edited);
    show({});
}

void RenditionForm::build() {
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    auto* const sides = new QHBoxLayout;
    sides->addWidget(m_boxWidth);
    sides->addWidget(new QLabel(tr("by"), this));
    sides->addWidget(m_boxHeight);
    form->addRow(tr("What for"), m_role);
    form->addRow(tr("File names"), m_name);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Longer side at most"), m_longEdge);
    form->addRow(tr("Within a box of"), sides);
    form->addRow(tr("Pixels at most"), m_megapixels);
    form->addRow(tr("File at most"), m_kilobytes);
    form->addRow(tr("Quality"), m_quality);
    form->addRow(tr("Colours"), m_colours);
    form->addRow(tr("Sharpening"), m_sharpening);
    form->addRow(tr("Shrunk in light that is"), m_light);
}

void RenditionForm::enableParts() {
    const int format = chosen(*m_format);
    const bool isRendered = format >= 0;
    for (QWidget* const part :
         std::initializer_list<QWidget*>{m_longEdge, m_boxWidth, m_boxHeight, m_megapixels, m_kilobytes,
                                         m_colours, m_sharpening, m_light}) {
        part->setEnabled(isRendered);
    }
    const auto is = [format](media::ImageFormat one) { return format == static_cast<int>(one); };
    m_quality->setEnabled(isRendered && !is(media::ImageFormat::Png) && !is(media::ImageFormat::Tiff));
}

void RenditionForm::show(const delivery::PresetRendition& rendition) {
    const QSignalBlocker quiet(this);
    m_shown = rendition;
    const media::RenditionSpec spec = rendition.picture.value_or(media::RenditionSpec{2048, 85});
    choose(*m_role, static_cast<int>(rendition.role));
    m_name->setText(toQt(rendition.name));
    choose(*m_format, rendition.picture ? static_cast<int>(spec.format) : -1);
    m_longEdge->setValue(spec.longEdge);
    m_boxWidth->setValue(spec.boxWidth);
    m_boxHeight->setValue(spec.boxHeight);
    m_megapixels->setValue(static_cast<int>(spec.mostPixels / kPixelsOfMega));
    m_kilobytes->setValue(static_cast<int>(spec.mostBytes / kBytesOfKilo));
    m_quality->setValue(spec.quality);
    choose(*m_colours, static_cast<int>(spec.colours));
    choose(*m_sharpening, static_cast<int>(spec.sharpening));
    choose(*m_light, static_cast<int>(spec.light));
    enableParts();
}

delivery::PresetRendition RenditionForm::rendition() const {
    delivery::PresetRendition rendition = m_shown;
    rendition.role = static_cast<pages::FileRole>(chosen(*m_role));
    rendition.name = toUtf8(m_name->text().trimmed());
    if (chosen(*m_format) < 0) {
        rendition.picture.reset();
        return rendition;
    }
    media::RenditionSpec spec = m_shown.picture.value_or(media::RenditionSpec{});
    spec.source = m_shown.picture ? spec.source : media::PixelSource::FullDecode;
    spec.format = static_cast<media::ImageFormat>(chosen(*m_format));
    spec.longEdge = m_longEdge->value();
    spec.boxWidth = m_boxWidth->value();
    spec.boxHeight = m_boxHeight->value();
    // Only what was changed: a limit that is no whole number here stays as its file has it.
    if (m_megapixels->value() != static_cast<int>(spec.mostPixels / kPixelsOfMega)) {
        spec.mostPixels = static_cast<std::uint64_t>(m_megapixels->value()) * kPixelsOfMega;
    }
    if (m_kilobytes->value() != static_cast<int>(spec.mostBytes / kBytesOfKilo)) {
        spec.mostBytes = static_cast<std::uint64_t>(m_kilobytes->value()) * kBytesOfKilo;
    }
    spec.quality = m_quality->value();
    spec.colours = static_cast<media::OutputColours>(chosen(*m_colours));
    spec.sharpening = static_cast<media::OutputSharpening>(chosen(*m_sharpening));
    spec.light = static_cast<media::ResamplingLight>(chosen(*m_light));
    rendition.picture = spec;
    return rendition;
}

} // namespace fieldframe::ui
