// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentsDialog by which pages leave: always judged and recorded, as any export.
#include "ui/bridge/text.h"
#include "ui/documents/documents_dialog.h"
#include "ui/shell/error_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace fieldframe::ui {

void DocumentsDialog::exportDocument() {
    if (!m_document.id.isNil() && save()) {
        emit exportWanted(m_document);
    }
}

void DocumentsDialog::copyNewsletter() {
    if (!save()) {
        return;
    }
    tell(tr("The newsletter is being made…"));
    ++m_underWay;
    m_history.whenQuiet([this, guard = QPointer<DocumentsDialog>(this)] {
        if (!guard) {
            return;
        }
        m_session.run(
            Session::Lane::Jobs, this,
            [document = m_document](const Engine& engine) -> Result<delivery::ClipboardNewsletter> {
                if (engine.workers() == nullptr) {
                    return tl::unexpected<Error>(engine.workersError().value_or(Error{}));
                }
                return delivery::newsletterForClipboard(engine.catalog(), *engine.workers(), document,
                                                        engine.stopToken());
            },
            [this](const Result<delivery::ClipboardNewsletter>& made) { putIntoClipboard(made); });
    });
}

void DocumentsDialog::putIntoClipboard(const Result<delivery::ClipboardNewsletter>& made) {
    --m_underWay;
    if (!made) {
        tell(sentence(made.error()));
        emit copied(false);
        return;
    }
    auto* const mime = new QMimeData;
    mime->setHtml(toQt(made->clip.html));
    mime->setText(toQt(made->clip.text));
    QGuiApplication::clipboard()->setMimeData(mime);
    const int held = static_cast<int>(made->report.held.size() + made->report.failed.size());
    tell(held > 0
             ? tr("Copied; %Ln picture(s) stay, because they are held or could not be made.", nullptr, held)
             : tr("Copied. It can be put into a mail now."));
    emit copied(true);
}

} // namespace fieldframe::ui
