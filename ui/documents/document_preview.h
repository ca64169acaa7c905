// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QImage>
#include <QTextBrowser>

#include <map>

namespace fieldframe::ui {

/// What a document looks like, with the catalog's thumbnails. It opens nothing: links and pictures from
/// outside stay where they are. GUI thread only.
class DocumentPreview final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DocumentPreview(Session& session, QWidget* parent = nullptr);

    /// Shows @p document as soon as it is made; the one asked for last wins.
    void show(const PageDocument& document);
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

private:
    Session& m_session;
    std::map<QString, QImage> m_pictures; ///< By address.
    Generation m_generation;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
