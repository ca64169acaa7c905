// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closing_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ClosingQuestion", text);
}

} // namespace

void askBeforeClosing(QWidget& dialog, std::function<void()> save, std::function<void()> close) {
    auto* const box = new QMessageBox(&dialog);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("closingQuestion"));
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(dialog.windowTitle());
    box->setText(words(QT_TRANSLATE_NOOP("ClosingQuestion", "What you wrote here is not saved.")));
    QPushButton* const keep =
        save ? box->addButton(words(QT_TRANSLATE_NOOP("ClosingQuestion", "Save and close")),
                              QMessageBox::AcceptRole)
             : nullptr;
    auto* const leave = box->addButton(words(QT_TRANSLATE_NOOP("ClosingQuestion", "Close without saving")),
                                       QMessageBox::DestructiveRole);
    auto* const back =
        box->addButton(words(QT_TRANSLATE_NOOP("ClosingQuestion", "Go back")), QMessageBox::RejectRole);
    box->setDefaultButton(keep ? keep : back);
    box->setEscapeButton(back);
    QObject::connect(box, &QMessageBox::finished, &dialog,
                     [box, keep, leave, save = std::move(save), close = std::move(close)] {
                         if (keep && box->clickedButton() == keep) {
                             save();
                         } else if (box->clickedButton() == leave) {
                             close();
                         }
                     });
    box->open();
}

} // namespace fieldframe::ui
