// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaved_texts.h"

#include "ui/panels/inspector.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("UnsavedTexts", text);
}

void ask(Workspace& workspace, const QStringList& unsaved, std::function<void()> leave,
         std::function<void()> stay) {
    // Who closes a window sees it go at once; here it has to come back.
    workspace.window()->show();
    auto* const box = new QMessageBox(&workspace);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(words(QT_TRANSLATE_NOOP("UnsavedTexts", "Not everything is saved")));
    box->setText(words(QT_TRANSLATE_NOOP("UnsavedTexts", "What you typed here could not be saved:")));
    box->setInformativeText(unsaved.join(QLatin1Char('\n')));
    auto* const back =
        box->addButton(words(QT_TRANSLATE_NOOP("UnsavedTexts", "Go back to it")), QMessageBox::RejectRole);
    auto* const close = box->addButton(words(QT_TRANSLATE_NOOP("UnsavedTexts", "Close without it")),
                                       QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QObject::connect(box, &QMessageBox::finished, &workspace,
                     [box, close, leave = std::move(leave), stay = std::move(stay)] {
                         (box->clickedButton() == close ? leave : stay)();
                     });
    box->open();
}

} // namespace

void leaveAfterSaving(Workspace& workspace, std::function<void()> leave, std::function<void()> stay) {
    MetadataForm& form = workspace.inspector().form();
    form.commit();
    const auto decide = [&workspace, &form, leave = std::move(leave), stay = std::move(stay)] {
        if (const QStringList unsaved = form.unsaved(); !unsaved.isEmpty()) {
            ask(workspace, unsaved, leave, stay);
        } else {
            leave();
        }
    };
    // Later: leaving may end the history, which is in the middle of its work when it is quiet.
    workspace.history().whenQuiet([&workspace, decide] { QTimer::singleShot(0, &workspace, decide); });
}

} // namespace fieldframe::ui
