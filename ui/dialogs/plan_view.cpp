// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_view.h"

#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 250;

/// Each text runs, and is cut, in the direction of its own script, at the edge where the window's lines
/// begin.
class TextDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const Qt::Alignment edge = option->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        option->displayAlignment = edge | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
};

QString planText(const batch::Plan& plan) {
    if (plan.changes.empty()) {
        return PlanView::tr("Nothing would change in %1.").arg(itemsText(static_cast<qint64>(plan.assets)));
    }
    return PlanView::tr("%Ln value(s) would change; %1 looked at.", nullptr,
                        static_cast<int>(plan.changes.size()))
        .arg(itemsText(static_cast<qint64>(plan.assets)));
}

} // namespace

PlanView::PlanView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_status(new QLabel(this))
    , m_table(new QTableView(this))
    , m_problemHead(new QLabel(this))
    , m_problemList(new QListView(this)) {
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_table->setModel(&m_changes);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setAccessibleName(tr("Every change"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + Theme::kUnit);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int width = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] :
         {std::pair(PlannedChangeModel::PictureColumn, 20), std::pair(PlannedChangeModel::FieldColumn, 18),
          std::pair(PlannedChangeModel::BeforeColumn, 36)}) {
        m_table->setColumnWidth(column, characters * width);
    }
    m_problemHead->setTextFormat(Qt::PlainText);
    m_problemList->setModel(&m_problems);
    m_problemList->setUniformItemSizes(true);
    m_problemList->setAccessibleName(tr("What can’t be done"));
    m_problemList->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_status);
    column->addWidget(m_table, 1);
    column->addWidget(m_problemHead);
    column->addWidget(m_problemList);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PlanView::start);
    show(nullptr, {});
}

PlanView::~PlanView() {
    m_stop.request_stop();
}

QString PlanView::status() const {
    return m_status->text();
}

void PlanView::clear(const QString& hint) {
    m_pause.stop();
    m_stop.request_stop();
    static_cast<void>(m_generation.next());
    show(nullptr, hint);
}

void PlanView::ask(Make make) {
    m_make = std::move(make);
    m_stop.request_stop();
    static_cast<void>(m_generation.next());
    show(nullptr, tr("Looking…"));
    m_pause.start();
}

void PlanView::start() {
    m_stop = std::stop_source();
    m_session.run(
        Session::Lane::Reading, this,
        [make = m_make, stop = m_stop.get_token()](const Engine& engine) { return make(engine, stop); },
        [this, token = m_generation.next()](const Result<batch::Plan>& plan) {
            if (m_generation.isCurrent(token)) {
                take(plan);
            }
        });
}

void PlanView::take(const Result<batch::Plan>& plan) {
    if (plan) {
        show(std::make_shared<const batch::Plan>(*plan), planText(*plan));
    } else {
        show(nullptr, sentence(plan.error()));
    }
}

void PlanView::show(std::shared_ptr<const batch::Plan> plan, const QString& status) {
    m_plan = std::move(plan);
    m_changes.show(m_plan);
    m_problems.show(m_plan);
    m_status->setText(status);
    const int problems = m_problems.rowCount();
    m_problemHead->setText(tr("%Ln can’t be done:", nullptr, problems));
    m_problemHead->setVisible(problems > 0);
    m_problemList->setVisible(problems > 0);
    emit planChanged();
}

} // namespace fieldframe::ui
