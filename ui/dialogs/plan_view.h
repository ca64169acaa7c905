// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/plan.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/planned_change_model.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <stop_token>

class QLabel;
class QListView;
class QTableView;

namespace fieldframe::ui {

/// Every change that something would make, before it is made, and what can't be done. The plan is made in the
/// background, a moment after it was asked for; asking again stops the one before.
class PlanView final : public QWidget {
    Q_OBJECT
public:
    explicit PlanView(Session& session, QWidget* parent = nullptr);
    ~PlanView() override;

    using Make = std::function<Result<batch::Plan>(const Engine&, const std::stop_token&)>;
    void ask(Make make);
    /// Nothing is planned; @p hint says what to do.
    void clear(const QString& hint);

    /// Null while there is none.
    [[nodiscard]] const std::shared_ptr<const batch::Plan>& plan() const { return m_plan; }
    [[nodiscard]] bool hasChanges() const { return m_plan && !m_plan->changes.empty(); }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QString status() const;

signals:
    void planChanged();

private:
    void start();
    void take(const Result<batch::Plan>& plan);
    void show(std::shared_ptr<const batch::Plan> plan, const QString& status);

    Session& m_session;
    Generation m_generation;
    QTimer m_pause;
    Make m_make;
    std::stop_source m_stop;
    std::shared_ptr<const batch::Plan> m_plan;
    PlannedChangeModel m_changes;
    PlanProblemModel m_problems;
    QLabel* m_status;
    QTableView* m_table;
    QLabel* m_problemHead;
    QListView* m_problemList;
};

} // namespace fieldframe::ui
