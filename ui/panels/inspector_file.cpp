// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_file.h"

#include "core/base/date_time.h"
#include "ui/bridge/reveal_file.h"
#include "ui/bridge/text.h"
#include "ui/form/flow_layout.h"
#include "ui/panels/text_block.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QClipboard>
#include <QDateTime>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cstdlib>

namespace fieldframe::ui {

namespace {

enum RowNumber : std::size_t { Name, Folder, Kind, Taken, Camera, Lens, Length, Imported, RowCount };

/// "JPEG" for "image/jpeg".
QString kindText(const AssetDetails& details) {
    const QString mime = toQt(details.facts.mime);
    QString word = mime.section(QLatin1Char('/'), 1).section(QLatin1Char('+'), 0, 0).toUpper();
    if (word.startsWith(QLatin1String("X-")) || word.startsWith(QLatin1String("VND."))) {
        word = word.section(QRegularExpression(QStringLiteral("[-.]")), -1);
    }
    switch (details.summary.kind) {
    case MediaKind::Video:
        return InspectorFile::tr("%1 video").arg(word);
    case MediaKind::Audio:
        return InspectorFile::tr("%1 sound").arg(word);
    case MediaKind::Image:
        break;
    }
    return word;
}

QString zoneText(const PartialDateTime& date) {
    if (!date.offsetMinutes) {
        return InspectorFile::tr("time zone not known");
    }
    const int minutes = *date.offsetMinutes;
    const QTime apart = QTime(0, 0).addSecs(std::abs(minutes) * 60);
    return QStringLiteral("UTC%1%2").arg(minutes < 0 ? QChar(0x2212) : QLatin1Char('+'),
                                         apart.toString(QStringLiteral("hh:mm")));
}

QString lengthText(std::int64_t milliseconds) {
    const QTime length = QTime(0, 0).addMSecs(static_cast<int>(milliseconds % 86'400'000));
    return length.toString(length.hour() > 0 ? QStringLiteral("h:mm:ss") : QStringLiteral("m:ss"));
}

} // namespace

QString fileText(const AssetDetails& details) {
    const QLocale locale;
    QStringList parts{kindText(details)};
    if (details.summary.width > 0 && details.summary.height > 0) {
        parts.append(QStringLiteral("%1 × %2").arg(locale.toString(details.summary.width),
                                                   locale.toString(details.summary.height)));
    }
    parts.append(
        locale.formattedDataSize(static_cast<qint64>(details.sizeBytes), 1, QLocale::DataSizeSIFormat));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString takenText(const std::string& iso) {
    const auto date = PartialDateTime::parse(iso);
    if (!date) {
        return {};
    }
    const QLocale locale;
    const QDate day(date->year, std::max(date->month, 1), std::max(date->day, 1));
    if (date->month == 0) {
        return QString::number(date->year);
    }
    if (date->day == 0) {
        return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(date->month),
                                           QString::number(date->year));
    }
    if (!date->hasTime) {
        return locale.toString(day, QLocale::LongFormat);
    }
    const QTime time(date->hour, date->minute, date->second.value_or(0));
    return InspectorFile::tr("%1, %2 (%3)")
        .arg(locale.toString(day, QLocale::LongFormat),
             locale.toString(time, date->second ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")),
             zoneText(*date));
}

InspectorFile::InspectorFile(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_offline(new QLabel(tr("Offline: its drive is away. Caption and picks are kept."), this))
    , m_reveal(new QPushButton(tr("Show in file manager"), this))
    , m_copy(new QPushButton(tr("Copy path"), this)) {
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(Theme::kUnit);
    m_rows->setVerticalSpacing(4);
    m_all.reserve(RowCount);
    for (const QString& label : {tr("Name"), tr("Folder"), tr("Kind"), tr("Taken"), tr("Camera"), tr("Lens"),
                                 tr("Length"), tr("Imported")}) {
        addRow(label);
    }
    m_offline->setTextFormat(Qt::PlainText);
    m_offline->setWordWrap(true);
    setTone(*m_offline, Tone::Warning);
    auto* const buttons = new FlowLayout;
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_copy);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::kUnit);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_offline);
    column->addLayout(m_rows);
    column->addLayout(buttons);
    connect(m_reveal, &QPushButton::clicked, this, [this] { showInFileManager(m_path); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_path); });
}

InspectorFile::Row& InspectorFile::addRow(const QString& label) {
    auto* const name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* const text = new TextBlock(this);
    m_rows->addRow(name, text);
    return m_all.emplace_back(Row{name, text});
}

void InspectorFile::fill(const Row& row, const QString& text) {
    row.text->setText(text);
    row.text->setAccessibleName(QStringLiteral("%1: %2").arg(row.label->text(), text));
    row.label->setVisible(!text.isEmpty());
    row.text->setVisible(!text.isEmpty());
}

void InspectorFile::show(const AssetDetails& details) {
    const QLocale locale;
    m_path = pathText(details.path);
    fill(m_all[Name], toQt(details.summary.fileName));
    fill(m_all[Folder], m_path.section(QLatin1Char('/'), 0, -2));
    fill(m_all[Kind], fileText(details));
    fill(m_all[Taken], takenText(details.metadata.text(FieldId::DateCreated)));
    fill(m_all[Camera], toQt(details.facts.camera));
    fill(m_all[Lens], toQt(details.facts.lens));
    fill(m_all[Length],
         details.facts.durationMilliseconds ? lengthText(*details.facts.durationMilliseconds) : QString());
    fill(m_all[Imported],
         locale.toString(QDateTime::fromMSecsSinceEpoch(details.summary.importedMilliseconds),
                         QLocale::ShortFormat));
    m_offline->setVisible(details.summary.isOffline);
    m_reveal->setEnabled(!details.summary.isOffline);
}

} // namespace fieldframe::ui
