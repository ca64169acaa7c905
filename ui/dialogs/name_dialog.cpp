// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/name_dialog.h"

#include <QInputDialog>

namespace fieldframe::ui {

namespace {

constexpr int kWidth = 480;

} // namespace

void NameDialog::open(const Question& question, QWidget* parent,
                      std::function<void(const QString& name)> done) {
    auto* const dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setTextValue(question.name);
    dialog->setOkButtonText(question.accept);
    dialog->resize(kWidth, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                     [done = std::move(done)](const QString& typed) {
                         const QString name = typed.simplified();
                         if (!name.isEmpty()) {
                             done(name);
                         }
                     });
    dialog->open();
}

} // namespace fieldframe::ui
