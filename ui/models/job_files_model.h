// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace fieldframe::ui {

/// What became of the files of a job that did not simply arrive: failed, held back, incomplete, already here,
/// or no media file.
class JobFilesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class What { Failed, Held, Incomplete, Duplicate, Skipped };
    static constexpr std::array kWhats{What::Failed, What::Held, What::Incomplete, What::Duplicate,
                                       What::Skipped};
    enum Column { FileColumn, ReasonColumn };
    enum Role {
        WhatRole = Qt::UserRole + 1, ///< int, What.
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// The files of @p job; of one kind, or all.
    void show(const Job& job, std::optional<What> what);
    void clear();
    [[nodiscard]] static qint64 count(const Job& job, What what);
    [[nodiscard]] QString file(int row) const { return m_rows[static_cast<std::size_t>(row)].file; }
    /// A line for each file: its path, a tab, what became of it.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString file;
        What what;
        std::optional<Error> error;
        QString why = {}; ///< Of what is held.
    };
    [[nodiscard]] static QString reasonText(const Row& row);

    std::vector<Row> m_rows;
};

} // namespace fieldframe::ui
