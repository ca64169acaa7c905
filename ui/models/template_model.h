// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/metadata_template.h"

#include <QAbstractTableModel>

#include <vector>

namespace fieldframe::ui {

/// A template as a list of fields: a tick, a mode and a value each; all fields of the form stand in it.
class TemplateModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, ModeColumn, ValueColumn, kColumns };
    enum Role {
        ModeRole = Qt::UserRole + 1, ///< int, batch::Mode.
        ModesRole,                   ///< QVariantList of int: those the field can have.
        FieldRole,                   ///< int, FieldId.
        StoredRole, ///< QString: the value of a field with parts, as PartsField has it. Can be set.
    };
    explicit TemplateModel(QObject* parent = nullptr);

    void show(const std::vector<batch::TemplateRow>& rows);
    /// Rows that are ticked, or say something.
    [[nodiscard]] std::vector<batch::TemplateRow> rows() const;
    [[nodiscard]] int ticked() const;
    /// A further row for the field of @p index in @p language, behind it. False where it has no languages, or
    /// that one already.
    bool addLanguage(const QModelIndex& index, const QString& language);
    [[nodiscard]] QModelIndex find(FieldId field, const std::string& language = {}) const;

    /// Its value is written part by part.
    [[nodiscard]] bool hasParts(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    std::vector<batch::TemplateRow> m_rows;
};

/// "Replace", "Append".
[[nodiscard]] QString modeText(batch::Mode mode);

} // namespace fieldframe::ui
