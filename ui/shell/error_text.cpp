// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_text.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ErrorText", text);
}

const char* reasonText(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "It is not there. If it is on a drive that is away, connect it.");
    case ErrorCode::PermissionDenied:
        return QT_TRANSLATE_NOOP("ErrorText", "The system does not let you at it. Check its permissions.");
    case ErrorCode::UnreadableFile:
        return QT_TRANSLATE_NOOP("ErrorText", "It is damaged or could not be read.");
    case ErrorCode::UnsupportedFormat:
        return QT_TRANSLATE_NOOP("ErrorText", "It is not a kind of file Fieldframe takes.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("ErrorText", "It is too large to be opened safely.");
    case ErrorCode::TimedOut:
        return QT_TRANSLATE_NOOP("ErrorText", "Reading it took too long and was stopped.");
    case ErrorCode::WorkerCrashed:
        return QT_TRANSLATE_NOOP("ErrorText", "Reading it failed badly; nothing else was touched.");
    case ErrorCode::ChangedWhileRead:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "It changed while it was read. Try again when it is no longer written.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("ErrorText", "It is already there. Choose another name.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Make room, then try again.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("ErrorText", "It could not be written.");
    case ErrorCode::CatalogBusy:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Another program has this catalog open for writing. Close it there first.");
    case ErrorCode::CatalogNewer:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "It was written by a newer version of Fieldframe. Update to open it.");
    case ErrorCode::CatalogCorrupt:
        return QT_TRANSLATE_NOOP("ErrorText", "It is damaged. A copy stands in its snapshots folder.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText", "The catalog is open for reading only.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("ErrorText", "It was changed again since, so this was left alone.");
    case ErrorCode::Ambiguous:
        return QT_TRANSLATE_NOOP("ErrorText", "Several things have this name.");
    case ErrorCode::InvalidInput:
        return QT_TRANSLATE_NOOP("ErrorText", "This can’t be used.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "Stopped.");
    case ErrorCode::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Fieldframe.");
}

} // namespace

QString reason(const Error& error) {
    const QString text = words(reasonText(error.code));
    const QString detail = oneLine(toQt(error.detail));
    return detail.isEmpty() ? text : QCoreApplication::translate("ErrorText", "%1 (%2)").arg(text, detail);
}

QString sentence(const Error& error) {
    const QString subject = oneLine(toQt(error.subject));
    return subject.isEmpty() ? reason(error)
                             : QCoreApplication::translate("ErrorText", "%1: %2").arg(subject, reason(error));
}

} // namespace fieldframe::ui
