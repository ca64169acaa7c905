// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an export dialog is built.
#include "ui/bridge/text.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/export/item_pane.h"
#include "ui/export/preset_list.h"
#include "ui/export/verdict_words.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kLeastColumn = 160;
constexpr double kMostOfScreen = 0.92;
/// A splitter sets its panes a pixel too far to the right where one reads from there.
constexpr int kHair = 1;

QWidget* headingOf(const ExportSubject& subject, QWidget* parent) {
    auto* const heading = new QLabel(parent);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    const QString count = itemsText(subject.count);
    const QString title = subject.gallery    ? subject.gallery->title
                          : subject.document ? oneLine(toQt(subject.document->title))
                                             : QString();
    heading->setText(title.isEmpty()      ? count
                     : subject.count == 0 ? title
                                          : ExportDialog::tr("%1 (%2)").arg(title, count));
    return heading;
}

} // namespace

ExportDialog::ExportDialog(Session& session, KeptChoices& kept, ExportSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_kept(kept)
    , m_subject(std::move(subject))
    , m_outlook(session)
    , m_presets(new PresetList(session, this))
    , m_target(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Replace what is already there"), this))
    , m_recipient(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_passphraseLabel(new QLabel(tr("Passphrase"), this))
    , m_shown(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_letGo(new QPushButton(tr("Let it go…"), this))
    , m_holdAgain(new QPushButton(tr("Hold it back again"), this))
    , m_pane(new ItemPane(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_export(nullptr) {
    setWindowTitle(tr("Export"));
    auto* const middle = new QWidget(this);
    auto* const column = new QVBoxLayout(middle);
    column->setSpacing(Theme::kUnit);
    column->addWidget(buildTarget());
    column->addWidget(buildVerdicts(), 1);
    auto* const splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_presets, middle, m_pane}) {
        part->layout()->setContentsMargins(kHair, 0, kHair, 0);
        part->setMinimumWidth(kLeastColumn);
        splitter->addWidget(part);
    }
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 560, 330});
    splitter->setHandleWidth(2 * Theme::kUnit);
    setThemedSheet(*splitter, QStringLiteral("QSplitter::handle { background: transparent; }"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(headingOf(m_subject, this));
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    resize(QSize(1180, 720).boundedTo(screen()->availableSize() * kMostOfScreen));
    connectParts();
    takeKept();
    // Enter exports, and no button that has the keyboard takes it for itself.
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(button == m_export);
    }
    m_target->setFocus();
}

ExportDialog::~ExportDialog() {
    // The view looks at the model to its last moment, and child widgets outlive members.
    delete m_table;
}

QWidget* ExportDialog::buildTarget() {
    auto* const box = new QWidget(this);
    auto* const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* const choose = new QPushButton(tr("Choose…"), box);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose where to"));
    auto* const row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(choose);
    m_target->setAccessibleName(tr("What to make: a folder, or a ZIP file"));
    m_recipient->setAccessibleName(tr("Who gets it"));
    m_recipient->setPlaceholderText(tr("Who gets it, for the record of what left"));
    m_passphrase->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_passphrase->setAccessibleName(tr("Passphrase of the ZIP file"));
    m_passphrase->setPlaceholderText(tr("It is kept nowhere"));
    form->addRow(tr("Where to"), row);
    form->addRow(QString(), m_replace);
    form->addRow(tr("For"), m_recipient);
    form->addRow(m_passphraseLabel, m_passphrase);
    setTabOrder(m_target, choose);
    setTabOrder(choose, m_replace);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    return box;
}

QWidget* ExportDialog::buildVerdicts() {
    auto* const box = new QWidget(this);
    m_shown->setAccessibleName(tr("For which preset it is shown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setAccessibleName(tr("Which pictures are listed"));
    m_filter->addItem(tr("All pictures"));
    using enum protection::Outcome;
    for (const protection::Outcome outcome : {Held, Changed, AsIs}) {
        m_filter->addItem(outcomeText(outcome), static_cast<int>(outcome));
    }
    m_table->setModel(&m_verdicts);
    m_table->setAccessibleName(tr("What becomes of each picture"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + Theme::kUnit);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(VerdictModel::PictureColumn, fontMetrics().averageCharWidth() * 18);
    m_table->setColumnWidth(VerdictModel::OutcomeColumn, fontMetrics().averageCharWidth() * 18);
    m_table->setColumnWidth(VerdictModel::WhyColumn, fontMetrics().averageCharWidth() * 34);
    auto* const choices = new QHBoxLayout;
    choices->addWidget(m_shown, 1);
    choices->addWidget(m_filter, 1);
    auto* const buttons = new QHBoxLayout;
    for (QPushButton* const button : {m_letGo, m_holdAgain}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_letGo->setToolTip(tr("Export it all the same, for a reason that is kept in the record of what left"));
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return box;
}

QWidget* ExportDialog::buildFoot() {
    auto* const box = new QWidget(this);
    for (QLabel* const label : {m_summary, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setAccessibleName(tr("What will be written"));
    setTone(*m_summary, Tone::Muted);
    setTone(*m_problem, Tone::Warning);
    auto* const publisher = new QPushButton(tr("Who publishes…"), box);
    publisher->setToolTip(
        tr("Name, logo, contacts and other sites of whoever publishes: they stand on pages"));
    connect(publisher, &QPushButton::clicked, this, &ExportDialog::editPublisher);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, box);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    auto* const row = new QHBoxLayout;
    row->addWidget(publisher);
    row->addStretch(1);
    row->addWidget(buttons);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

} // namespace fieldframe::ui
