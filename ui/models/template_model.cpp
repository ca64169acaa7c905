// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/template_model.h"

#include "ui/bridge/text.h"
#include "ui/form/field_row.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

using batch::Mode;
using batch::TemplateRow;

bool isStructs(FieldShape shape) {
    return shape == FieldShape::Struct || shape == FieldShape::StructList;
}

FieldContent contentOf(FieldId field, const QString& text) {
    return isList(metadataField(field).shape) ? FieldContent(batch::itemsOfTyped(toUtf8(text)))
                                              : FieldContent(toUtf8(text));
}

FieldContent structsOf(FieldId field, const QString& stored) {
    return stored.isEmpty() ? FieldContent(std::vector<StructContent>())
                            : contentFromStored(metadataField(field).shape, toUtf8(stored));
}

TemplateRow emptyRow(FieldId field, std::string language = {}) {
    const FieldShape shape = metadataField(field).shape;
    FieldContent value = std::string();
    if (isStructs(shape)) {
        value = std::vector<StructContent>();
    } else if (isList(shape)) {
        value = std::vector<std::string>();
    }
    return {field, std::move(language), Mode::Replace, false, std::move(value)};
}

QString nameOf(const TemplateRow& row) {
    const QString language = toQt(row.language);
    if (const FieldRow* const shown = formRow(row.field)) {
        return labelText(*shown, language);
    }
    const QString name = toQt(metadataField(row.field).iptcName);
    return language.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, language.toUpper());
}

QVariantList modesOf(FieldId field) {
    const FieldShape shape = metadataField(field).shape;
    const bool canBeAdded =
        shape != FieldShape::Date && shape != FieldShape::Number && shape != FieldShape::Struct;
    QVariantList modes;
    for (const Mode mode : {Mode::Replace, Mode::IfEmpty, Mode::Append, Mode::Prepend, Mode::Clear}) {
        if (canBeAdded || (mode != Mode::Append && mode != Mode::Prepend)) {
            modes.append(static_cast<int>(mode));
        }
    }
    return modes;
}

} // namespace

QString modeText(Mode mode) {
    switch (mode) {
    case Mode::Replace:
        return TemplateModel::tr("Replace");
    case Mode::IfEmpty:
        return TemplateModel::tr("If empty");
    case Mode::Append:
        return TemplateModel::tr("Append");
    case Mode::Prepend:
        return TemplateModel::tr("Prepend");
    case Mode::Clear:
        return TemplateModel::tr("Clear");
    }
    return {};
}

TemplateModel::TemplateModel(QObject* parent)
    : QAbstractTableModel(parent) {
    show({});
}

void TemplateModel::show(const std::vector<TemplateRow>& rows) {
    beginResetModel();
    m_rows.clear();
    for (const MetadataField& field : metadataFields()) {
        const auto isDefault = [&](const TemplateRow& row) {
            return row.field == field.id && row.language.empty();
        };
        const auto found = std::ranges::find_if(rows, isDefault);
        if (found != rows.end()) {
            m_rows.push_back(*found);
        } else {
            m_rows.push_back(emptyRow(field.id));
        }
        std::ranges::copy_if(rows, std::back_inserter(m_rows), [&](const TemplateRow& row) {
            return row.field == field.id && !row.language.empty();
        });
    }
    endResetModel();
}

std::vector<TemplateRow> TemplateModel::rows() const {
    std::vector<TemplateRow> rows;
    for (TemplateRow row : m_rows) {
        if (row.mode == Mode::Clear) {
            row.value = emptyRow(row.field).value;
        }
        if (row.isTicked || !isEmpty(row.value)) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

int TemplateModel::ticked() const {
    return static_cast<int>(std::ranges::count_if(m_rows, &TemplateRow::isTicked));
}

bool TemplateModel::addLanguage(const QModelIndex& index, const QString& language) {
    if (!index.isValid() || language.isEmpty()) {
        return false;
    }
    const FieldId field = m_rows[static_cast<std::size_t>(index.row())].field;
    const std::string tag = toUtf8(language);
    if (metadataField(field).shape != FieldShape::LanguageText || find(field, tag).isValid()) {
        return false;
    }
    const int at = index.row() + 1;
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, emptyRow(field, tag));
    endInsertRows();
    return true;
}

QModelIndex TemplateModel::find(FieldId field, const std::string& language) const {
    const auto found = std::ranges::find_if(
        m_rows, [&](const TemplateRow& row) { return row.field == field && row.language == language; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

bool TemplateModel::hasParts(const QModelIndex& index) const {
    return index.isValid() &&
           isStructs(metadataField(m_rows[static_cast<std::size_t>(index.row())].field).shape);
}

int TemplateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TemplateModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const TemplateRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ModeRole) {
        return static_cast<int>(row.mode);
    }
    if (role == ModesRole) {
        return modesOf(row.field);
    }
    if (role == FieldRole) {
        return static_cast<int>(row.field);
    }
    if (role == StoredRole) {
        return isStructs(metadataField(row.field).shape) && !isEmpty(row.value) ? toQt(storedText(row.value))
                                                                                : QString();
    }
    if (role == Qt::CheckStateRole && index.column() == FieldColumn) {
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (index.column()) {
    case FieldColumn:
        return nameOf(row);
    case ModeColumn:
        return modeText(row.mode);
    default:
        return row.mode == Mode::Clear ? QString() : toQt(displayText(row.value));
    }
}

bool TemplateModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) {
        return false;
    }
    TemplateRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == FieldColumn) {
        row.isTicked = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == ModeColumn) {
        row.mode = static_cast<Mode>(value.toInt());
        row.isTicked = true;
    } else if (index.column() == ValueColumn &&
               role == (hasParts(index) ? int{StoredRole} : int{Qt::EditRole})) {
        FieldContent content =
            hasParts(index) ? structsOf(row.field, value.toString()) : contentOf(row.field, value.toString());
        if (content == row.value) {
            return true;
        }
        row.value = std::move(content);
        row.isTicked = !isEmpty(row.value);
    } else {
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), kColumns - 1));
    emit edited();
    return true;
}

Qt::ItemFlags TemplateModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const TemplateRow& row = m_rows[static_cast<std::size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == FieldColumn) {
        return flags | Qt::ItemIsUserCheckable;
    }
    const bool isCleared = index.column() == ValueColumn && row.mode == Mode::Clear;
    return isCleared ? flags : flags | Qt::ItemIsEditable;
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == FieldColumn ? tr("Field") : section == ModeColumn ? tr("What to do") : tr("Value");
}

} // namespace fieldframe::ui
