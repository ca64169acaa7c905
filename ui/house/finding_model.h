// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/house/lint_run.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fieldframe::ui {

/// The findings of a check, a row each; the worst first. GUI thread only.
class FindingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, PictureColumn, FieldColumn, FindingColumn };
    struct Row {
        AssetId asset;
        QString file;
        lint::Finding finding;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<house::AssetFindings> findings);
    /// Only those; nothing: all.
    void setFilter(std::optional<lint::Severity> severity, std::optional<lint::RuleId> rule);

    [[nodiscard]] const Row& row(int place) const { return m_rows[m_shown[static_cast<std::size_t>(place)]]; }
    /// The assets with findings of @p rule that can be mended, each once.
    [[nodiscard]] std::vector<AssetId> mendable(lint::RuleId rule) const;
    [[nodiscard]] qint64 count(lint::RuleId rule) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< Places in m_rows.
    std::optional<lint::Severity> m_severity;
    std::optional<lint::RuleId> m_rule;
};

} // namespace fieldframe::ui
