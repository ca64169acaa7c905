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
#include <QSize>

#include <deque>

namespace fieldframe::ui {

/// Thumbnails that our workers made, turned as the desk turned them, decoded in the background and kept while
/// they fit a budget. What was asked for last comes first: it is what the user looks at. GUI thread only.
class ThumbnailCache final : public QObject {
    Q_OBJECT
public:
    explicit ThumbnailCache(Session& session, QObject* parent = nullptr);

    /// Null while it is not here; then it is asked for and loaded() follows, unless isMissing(). The pointer
    /// is good until control returns to the event loop.
    [[nodiscard]] const QPixmap* find(const ContentHash& hash);
    /// The same, @p size device pixels large, so that painting it is copying. While that is not here, the one
    /// of another size may come.
    [[nodiscard]] const QPixmap* findScaled(const ContentHash& hash, const QSize& size);
    /// There is none: a video, sound, or a file no picture could be made of.
    [[nodiscard]] bool isMissing(const ContentHash& hash) const;
    /// Nothing is asked for or on its way.
    [[nodiscard]] bool isIdle() const { return m_running == 0 && m_waiting.empty(); }

signals:
    void loaded(const fieldframe::ContentHash& hash);

private:
    struct Request {
        ContentHash hash;
        QSize size; ///< Empty = as it is.
    };
    void request(const Request& wanted);
    void startNext();
    void turnAgain(const ContentHash& hash);
    void finish(const Request& wanted, const QImage& image);
    [[nodiscard]] static QByteArray askedKey(const Request& wanted);

    Session& m_session;
    QCache<QByteArray, QPixmap> m_pixmaps;
    QCache<QByteArray, QPixmap> m_scaled; ///< One size of each: the one wanted last.
    QSet<QByteArray> m_missing;
    QSet<QByteArray> m_asked;      ///< Waiting or running.
    QSet<QByteArray> m_stale;      ///< Turned while it was read.
    std::deque<Request> m_waiting; ///< Newest at the back.
    int m_running = 0;
};

} // namespace fieldframe::ui
