// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QTimer>

#include <map>

namespace fieldframe::ui {

/// What a document looks like: a sheet of paper, with the catalog's own pictures. It opens nothing: links and
/// pictures from outside stay where they are. GUI thread only.
class DocumentPreview final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DocumentPreview(Session& session, QWidget* parent = nullptr);

    /// Shows @p document as soon as it is made; the one asked for last wins.
    void show(const PageDocument& document);
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0 && !m_pause.isActive(); }

signals:
    /// What the pictures and galleries of the page are called, by their global ids.
    void named(const QHash<QString, QString>& names);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columnWidth() const;
    void layOnTable();

    Session& m_session;
    PageDocument m_document;
    int m_width = 0; ///< Of the column that is shown.
    QTimer m_pause;
    std::map<QString, QImage> m_pictures; ///< By address.
    Generation m_generation;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
