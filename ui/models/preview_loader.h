// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"
#include "ui/bridge/session.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <map>

namespace fieldframe::ui {

enum class PreviewDetail : char {
    Screen,   ///< About 2,048 px, kept in the catalog.
    Original, ///< The original's own pixels, made when asked for.
};

/// Pictures for the loupe: from the catalog, else made by a worker, decoded in the background. GUI thread
/// only.
class PreviewLoader final : public QObject {
    Q_OBJECT
public:
    explicit PreviewLoader(Session& session, QObject* parent = nullptr);

    /// Null while it is not here; then it is asked for, and loaded() or failed() follows. The pointer is good
    /// until control returns to the event loop.
    [[nodiscard]] const QImage* find(AssetId asset, const ContentHash& hash, PreviewDetail detail);
    /// Why there is none, where that is known.
    [[nodiscard]] const Error* error(const ContentHash& hash, PreviewDetail detail) const;
    [[nodiscard]] bool isIdle() const { return m_asked.isEmpty(); }

signals:
    void loaded(const fieldframe::ContentHash& hash);

private:
    Session& m_session;
    QCache<QByteArray, QImage> m_images;
    QSet<QByteArray> m_asked;
    std::map<QByteArray, Error> m_errors;
};

} // namespace fieldframe::ui
