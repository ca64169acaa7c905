// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "core/naming/naming_template.h"
#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 250;
constexpr int kNamesShown = 3;
constexpr QLatin1String kLast("export.last");
constexpr QLatin1String kParent("parent");
constexpr QLatin1String kOriginals("originals");
constexpr QLatin1String kLongEdge("longEdge");
constexpr QLatin1String kQuality("quality");
constexpr QLatin1String kNames("names");
constexpr QLatin1String kMetadata("metadata");

} // namespace

ExportDialog::ExportDialog(Session& session, KeptChoices& kept, ExportSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_kept(kept)
    , m_subject(std::move(subject))
    , m_target(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Replace the folder if it is already there"), this))
    , m_originals(new QRadioButton(tr("The original files"), this))
    , m_renditions(new QRadioButton(tr("JPEG copies in sRGB"), this))
    , m_longEdge(new QSpinBox(this))
    , m_quality(new QSpinBox(this))
    , m_names(new QLineEdit(QStringLiteral("{filename}"), this))
    , m_metadata(new QCheckBox(tr("Write captions and credits into the copies"), this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_export(nullptr) {
    setWindowTitle(tr("Export"));
    auto* const heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    const QString count = itemsText(m_subject.count);
    heading->setText(m_subject.gallery ? tr("%1 (%2)").arg(m_subject.gallery->title, count) : count);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    for (QLabel* const label : {m_summary, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setAccessibleName(tr("What will be written"));
    setTone(*m_summary, Tone::Muted);
    setTone(*m_problem, Tone::Warning);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(heading);
    layout->addWidget(buildTarget());
    layout->addSpacing(Theme::kUnit);
    layout->addWidget(buildFiles());
    layout->addSpacing(Theme::kUnit);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(560, 0);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeKept();
    connectParts();
    refresh();
}

QWidget* ExportDialog::buildTarget() {
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* const label = new QLabel(tr("New folder"), box);
    setTone(*label, Tone::Muted);
    label->setBuddy(m_target);
    m_target->setAccessibleName(tr("Folder to make"));
    auto* const choose = new QPushButton(tr("Choose…"), box);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(choose);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_replace);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    return box;
}

QWidget* ExportDialog::buildFiles() {
    auto* const box = new QWidget(this);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_renditions->setChecked(true);
    m_metadata->setChecked(true);
    // Typed, or changed with the arrow keys: two more buttons would only be smaller to hit.
    m_longEdge->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quality->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_longEdge->setRange(64, 20'000);
    m_longEdge->setValue(2048);
    m_longEdge->setSuffix(tr(" px"));
    m_longEdge->setAccessibleName(tr("Longer side"));
    m_quality->setRange(1, 100);
    m_quality->setValue(85);
    m_quality->setAccessibleName(tr("JPEG quality"));
    m_names->setAccessibleName(tr("File names"));
    m_names->setToolTip(
        tr("For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}"));
    auto* const form = new QFormLayout;
    form->setContentsMargins(3 * Theme::kUnit, 0, 0, Theme::kUnit);
    form->addRow(tr("Longer side"), m_longEdge);
    form->addRow(tr("Quality"), m_quality);
    auto* const names = new QFormLayout;
    names->setContentsMargins(0, 0, 0, 0);
    names->addRow(tr("File names"), m_names);
    column->addWidget(m_renditions);
    column->addLayout(form);
    column->addWidget(m_originals);
    column->addSpacing(Theme::kUnit);
    column->addWidget(m_metadata);
    column->addLayout(names);
    return box;
}

void ExportDialog::connectParts() {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::preview);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_names, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_renditions, &QRadioButton::toggled, this, &ExportDialog::refresh);
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::refresh);
}

void ExportDialog::chooseFolder() {
    auto* const dialog = new QFileDialog(this, tr("Folder to make"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly);
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
    const QJsonObject last = m_kept.value(kLast).toObject();
    if (last.isEmpty()) {
        return;
    }
    (last[kOriginals].toBool() ? m_originals : m_renditions)->setChecked(true);
    m_longEdge->setValue(last[kLongEdge].toInt(m_longEdge->value()));
    m_quality->setValue(last[kQuality].toInt(m_quality->value()));
    m_names->setText(last[kNames].toString(m_names->text()));
    m_metadata->setChecked(last[kMetadata].toBool(true));
}

void ExportDialog::remember() const {
    // Replacing is not remembered: it is meant for one folder.
    m_kept.set(kLast, QJsonObject{{kParent, m_target->text().trimmed().section(QLatin1Char('/'), 0, -2)},
                                  {kOriginals, m_originals->isChecked()},
                                  {kLongEdge, m_longEdge->value()},
                                  {kQuality, m_quality->value()},
                                  {kNames, m_names->text().trimmed()},
                                  {kMetadata, m_metadata->isChecked()}});
}

void ExportDialog::refresh() {
    m_longEdge->setEnabled(m_renditions->isChecked());
    m_quality->setEnabled(m_renditions->isChecked());
    const auto names = naming::NamingTemplate::parse(toUtf8(m_names->text().trimmed()));
    const QString target = m_target->text().trimmed();
    const bool isAbsolute = target.startsWith(QLatin1Char('/'));
    m_problem->setText(!names ? tr("File names: “%1” is not known.").arg(oneLine(toQt(names.error().detail)))
                       : !isAbsolute && !target.isEmpty() ? tr("Name the folder from the top: /home/…")
                                                          : QString());
    m_export->setEnabled(names.has_value() && isAbsolute);
    static_cast<void>(m_generation.next());
    if (m_export->isEnabled()) {
        m_summary->setText(tr("Counting what will be written…"));
        m_pause.start();
    } else {
        m_pause.stop();
        m_summary->clear();
    }
}

void ExportDialog::preview() {
    m_session.run(
        Session::Lane::Jobs, this,
        [asked = request()](const Engine& engine) {
            return delivery::previewExport(engine.catalog(), asked);
        },
        [this, token = m_generation.next()](const Result<delivery::ExportPreview>& preview) {
            if (m_generation.isCurrent(token)) {
                show(preview);
            }
        });
}

void ExportDialog::show(const Result<delivery::ExportPreview>& preview) {
    if (!preview) {
        m_summary->clear();
        m_problem->setText(sentence(preview.error()));
        return;
    }
    m_summary->setText(summaryText(*preview));
    QString problem;
    if (preview->targetProblem) {
        problem = m_replace->isChecked()
                      ? tr("There is something else of this name, which is no export. Choose another name.")
                      : tr("This folder is there already. Choose another name, or replace it.");
    } else if (!preview->failed.empty()) {
        problem = tr("%Ln file(s) can’t leave now: %1", nullptr, static_cast<int>(preview->failed.size()))
                      .arg(reason(preview->failed.front().error));
    }
    m_problem->setText(problem);
    m_export->setEnabled(!preview->targetProblem && preview->files > 0);
}

QString ExportDialog::summaryText(const delivery::ExportPreview& preview) const {
    const QLocale locale;
    QStringList names;
    for (const delivery::PreviewedItem& item : preview.items) {
        if (names.size() < kNamesShown && !item.names.empty()) {
            names.append(pathText(item.names.front()));
        }
    }
    const QString files = locale.toString(static_cast<qlonglong>(preview.files));
    const QString shown = locale.createSeparatedList(names);
    return m_subject.gallery ? tr("Writes %1 files (%2…), captions.csv and gallery.json.").arg(files, shown)
                             : tr("Writes %1 files (%2…) and captions.csv.").arg(files, shown);
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
    } else {
        request.assets = m_subject.assets;
    }
    request.target = toPath(m_target->text().trimmed());
    request.preset = delivery::originalsPreset();
    delivery::PresetRendition& rendition = request.preset.renditions.front();
    if (m_renditions->isChecked()) {
        media::RenditionSpec& spec = rendition.picture.emplace();
        spec.source = media::PixelSource::FullDecode;
        spec.longEdge = m_longEdge->value();
        spec.quality = m_quality->value();
    }
    rendition.name = toUtf8(m_names->text().trimmed());
    request.preset.writesMetadata = m_metadata->isChecked();
    request.existingTarget =
        m_replace->isChecked() ? delivery::ExistingTarget::Replace : delivery::ExistingTarget::Refuse;
    return request;
}

} // namespace fieldframe::ui
