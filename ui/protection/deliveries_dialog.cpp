// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/deliveries_dialog.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/ledger.h"
#include "ui/bridge/text.h"
#include "ui/protection/protection_words.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kWidth = 960;
constexpr int kHeight = 360;

} // namespace

DeliveriesDialog::DeliveriesDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_answer(new QLabel(tr("Reading…"), this))
    , m_hint(new QLabel(tr("What leaves from here is recorded: when, by whom, for whom and as which file. It "
                           "will be listed here."),
                        this))
    , m_table(new QTreeWidget(this))
    , m_show(new QPushButton(tr("Show the picture"), this))
    , m_import(new QPushButton(tr("Import it all the same…"), this))
    , m_copy(new QPushButton(tr("Copy list"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setWindowTitle(tr("Where did this picture go?"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_table->setAccessibleName(tr("Places where it went"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    setThemedSheet(*m_table, QStringLiteral("QTreeWidget::item { min-height: 24px; padding: 0 4px; }"));
    m_table->setHeaderLabels({tr("When"), tr("By"), tr("For"), tr("File"), tr("Preset"), tr("Destination"),
                              tr("State"), tr("Released because")});
    m_table->header()->setStretchLastSection(true);
    m_hint->setWordWrap(true);
    m_hint->hide();
    setTone(*m_hint, Tone::Muted);
    m_copy->setEnabled(false);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    // They are for a file; the box would show them as soon as it has them.
    m_show->hide();
    m_import->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_answer);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addWidget(m_buttons);
    resize(kWidth, kHeight);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DeliveriesDialog::copyList);
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit pictureWanted(m_asset);
        accept();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        emit importWanted();
        accept();
    });
}

void DeliveriesDialog::showAsset(AssetId asset) {
    m_asset = asset;
    m_session.run(
        Session::Lane::Reading, this,
        [asset](const Engine& engine) -> Result<Reading> {
            const auto summaries = engine.catalog().assets().summaries(std::span(&asset, 1));
            if (!summaries || summaries->empty()) {
                return summaries ? failure(ErrorCode::NotFound, "", "no such asset")
                                 : Result<Reading>(tl::unexpected<Error>(summaries.error()));
            }
            auto deliveries = engine.catalog().ledger().deliveriesOf(summaries->front().globalId);
            if (!deliveries) {
                return tl::unexpected<Error>(deliveries.error());
            }
            return Reading{summaries->front(), *std::move(deliveries)};
        },
        [this](const Result<Reading>& reading) { fill(reading); });
}

void DeliveriesDialog::fill(const Result<Reading>& reading) {
    if (!reading) {
        m_answer->setText(sentence(reading.error()));
        return;
    }
    const QString name = toQt(reading->asset.fileName);
    for (const Delivery& delivery : reading->deliveries) {
        addRow(delivery);
    }
    const auto count = static_cast<int>(reading->deliveries.size());
    m_answer->setText(count == 0 ? tr("%1 went nowhere yet.").arg(name)
                                 : tr("%1 left in %n file(s).", nullptr, count).arg(name));
    m_copy->setEnabled(count > 0);
    m_table->setVisible(count > 0);
    m_hint->setVisible(count == 0);
}

void DeliveriesDialog::showFile(const QString& file, const std::vector<Recognised>& found) {
    if (found.empty()) {
        return;
    }
    const Recognised& first = found.front();
    m_asset = first.asset;
    m_answer->setText(
        first.distance < 0
            ? tr("%1 is a file that left from here: its bytes are the same.").arg(file)
            : tr("%1 looks like a picture that left from here, and was changed since.").arg(file));
    for (const Recognised& one : found) {
        if (one.delivery && one.asset == m_asset) {
            addRow(*one.delivery);
        }
    }
    m_copy->setEnabled(m_table->topLevelItemCount() > 0);
    if (!m_session.isReadOnly()) {
        m_buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    }
    m_buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    m_show->setDefault(true);
}

void DeliveriesDialog::addRow(const Delivery& delivery) {
    const ExportRecord& where = delivery.where;
    auto* const row =
        new QTreeWidgetItem(m_table, {momentText(where.begunMilliseconds), toQt(where.person),
                                      oneLine(toQt(where.head.recipient)), toQt(delivery.what.path),
                                      toQt(where.head.preset), toQt(where.head.destination),
                                      exportStateText(where.state), oneLine(toQt(delivery.overrideReason))});
    for (int column = 0; column < m_table->columnCount(); ++column) {
        row->setToolTip(column, row->text(column));
    }
    for (int column = 0; column + 1 < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
    }
}

void DeliveriesDialog::copyList() {
    QStringList lines;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            cells.append(m_table->topLevelItem(i)->text(column));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace fieldframe::ui
