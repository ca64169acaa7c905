// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "ui/bridge/session.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <deque>

namespace fieldframe::ui {

/// Thumbnails that our workers made, decoded in the background and kept while they fit a budget. What was
/// asked for last comes first: it is what the user looks at. GUI thread only.
class ThumbnailCache final : public QObject {
    Q_OBJECT
public:
    explicit ThumbnailCache(Session& session, QObject* parent = nullptr);

    /// Null while it is not here; then it is asked for and loaded() follows, unless isMissing(). The pointer
    /// is good until control returns to the event loop.
    [[nodiscard]] const QPixmap* find(const ContentHash& hash);
    /// There is none: a video, sound, or a file no picture could be made of.
    [[nodiscard]] bool isMissing(const ContentHash& hash) const;
    /// Nothing is asked for or on its way.
    [[nodiscard]] bool isIdle() const { return m_running == 0 && m_waiting.empty(); }

signals:
    void loaded(const fieldframe::ContentHash& hash);

private:
    void request(const ContentHash& hash);
    void startNext();
    void finish(const ContentHash& hash, const QImage& image);

    Session& m_session;
    QCache<QByteArray, QPixmap> m_pixmaps;
    QSet<QByteArray> m_missing;
    QSet<QByteArray> m_asked;          ///< Waiting or running.
    std::deque<ContentHash> m_waiting; ///< Newest at the back.
    int m_running = 0;
};

} // namespace fieldframe::ui
