// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_delegate.h"

#include "ui/models/template_model.h"

#include <QComboBox>

namespace fieldframe::ui {

QWidget* TemplateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const auto& model = static_cast<const TemplateModel&>(*index.model());
    if (index.column() == TemplateModel::ValueColumn && model.hasParts(index)) {
        // Through the signal, as the delegate's own editors end.
        emit const_cast<TemplateDelegate*>(this)->partsWanted(index);
        return nullptr;
    }
    if (index.column() != TemplateModel::ModeColumn) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto* const box = new QComboBox(parent);
    const QVariantList modes = index.data(TemplateModel::ModesRole).toList();
    for (const QVariant& mode : modes) {
        box->addItem(modeText(static_cast<batch::Mode>(mode.toInt())), mode);
    }
    box->setAccessibleName(TemplateModel::tr("What to do"));
    connect(box, &QComboBox::activated, this, [this, box] {
        // Through the signal, as the delegate's own editors end.
        auto* const self = const_cast<TemplateDelegate*>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void TemplateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* const box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(index.data(TemplateModel::ModeRole)));
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void TemplateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const {
    if (const auto* const box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace fieldframe::ui
