// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/credit_model.h"

#include "ui/bridge/text.h"
#include "ui/form/field_text.h"

#include <algorithm>
#include <map>

namespace fieldframe::ui {

namespace {

QString suggested(const house::CreditSuggestion& suggestion, FieldId field) {
    const auto found = std::ranges::find(suggestion.edits, field, &edit::FieldEdit::field);
    return found == suggestion.edits.end() ? QString() : fieldText(found->content);
}

} // namespace

void CreditModel::show(std::vector<house::CreditSuggestion> suggestions) {
    beginResetModel();
    m_all = std::move(suggestions);
    filter();
    endResetModel();
}

void CreditModel::setForm(const QString& form) {
    beginResetModel();
    m_form = toUtf8(form);
    filter();
    endResetModel();
}

void CreditModel::filter() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_form.empty() || m_all[i].form == m_form) {
            m_shown.push_back(i);
        }
    }
}

std::vector<CreditModel::Form> CreditModel::forms() const {
    std::map<std::string, qint64> counts;
    for (const house::CreditSuggestion& suggestion : m_all) {
        ++counts[suggestion.form];
    }
    std::vector<Form> forms;
    for (const auto& [form, count] : counts) {
        forms.push_back({toQt(form), count});
    }
    std::ranges::stable_sort(forms, std::greater<>(), &Form::count);
    return forms;
}

std::vector<house::CreditSuggestion> CreditModel::shown() const {
    std::vector<house::CreditSuggestion> all;
    for (const std::size_t place : m_shown) {
        all.push_back(m_all[place]);
    }
    return all;
}

int CreditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CreditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ConfidenceColumn + 1;
}

QVariant CreditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const house::CreditSuggestion& one = suggestion(index.row());
    switch (index.column()) {
    case LineColumn:
        return oneLine(toQt(one.line));
    case CreatorColumn:
        return suggested(one, FieldId::Creator);
    case SourceColumn:
        return suggested(one, FieldId::Source);
    case CodeColumn:
        return suggested(one, FieldId::SupplierImageId);
    default:
        return one.parsed.confidence == credit::Confidence::High     ? tr("High")
               : one.parsed.confidence == credit::Confidence::Medium ? tr("Medium")
                                                                     : tr("Low");
    }
}

QVariant CreditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LineColumn:
        return tr("Credit line");
    case CreatorColumn:
        return tr("Creators");
    case SourceColumn:
        return tr("Source");
    case CodeColumn:
        return tr("Image number");
    default:
        return tr("Confidence");
    }
}

} // namespace fieldframe::ui
