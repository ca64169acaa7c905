// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"
#include "ui/bridge/session.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>

#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace fieldframe::ui {

enum class PreviewDetail : char {
    Screen,   ///< About 2,048 px, kept in the catalog.
    Embedded, ///< What a RAW file holds ready; none for other files.
    Original, ///< The original's own pixels, made when asked for.
};

/// One picture that a view would like to have.
struct PreviewWish {
    AssetId asset;
    ContentHash hash;
    PreviewDetail detail = PreviewDetail::Screen;
    int rotation = 0; ///< AssetSummary::rotation.
    QSize size;       ///< Of the whole picture as shown: how much memory Original will take.
    QSize fitted;     ///< Device pixels it will be shown in; empty = any. Makes a scaled one too.

    bool operator==(const PreviewWish&) const = default;
};

/// Pictures for loupe and compare: from the catalog, else made by a worker, decoded, turned and scaled in the
/// background. Each view says what it wants, most urgent first; what is wanted is kept, the rest while there
/// is room. GUI thread only.
class PreviewLoader final : public QObject {
    Q_OBJECT
public:
    explicit PreviewLoader(Session& session, QObject* parent = nullptr);
    ~PreviewLoader() override;

    /// Replaces what @p viewer wanted; what nobody wants any more is cancelled. Ends with @p viewer's life.
    void want(const QObject* viewer, std::vector<PreviewWish> wishes);

    /// Null while it is not here. The pointer is good until control returns to the event loop.
    [[nodiscard]] const QImage* find(const ContentHash& hash, PreviewDetail detail, int rotation);
    /// The Screen picture scaled to exactly @p size.
    [[nodiscard]] const QImage* fitted(const ContentHash& hash, int rotation, const QSize& size);
    /// Why there is none, where that is known.
    [[nodiscard]] const Error* error(const ContentHash& hash, PreviewDetail detail) const;
    /// It is wanted, but there is no room for it beside what is wanted more.
    [[nodiscard]] bool isWithheld(const ContentHash& hash) const { return m_withheld.contains(hash); }
    /// Nothing that is wanted is on its way or could be asked for.
    [[nodiscard]] bool isIdle() const { return m_running.empty(); }
    /// Memory that decoded pictures take.
    [[nodiscard]] qint64 usedBytes() const { return m_usedBytes; }
    static constexpr qint64 kBudgetBytes = 640LL * 1024 * 1024;

signals:
    /// It is here, or it is known why not.
    void loaded(const fieldframe::ContentHash& hash);

private:
    struct Key {
        ContentHash hash;
        PreviewDetail detail = PreviewDetail::Screen;
        auto operator<=>(const Key&) const = default;
    };
    struct Entry {
        QImage image; ///< Turned by rotation.
        int rotation = 0;
        std::vector<QImage> scaled; ///< Of the same, in the sizes of the views; newest last.
        quint64 used = 0;
        [[nodiscard]] qint64 bytes() const;
    };
    struct Failure {
        Error error;
        bool isStale = false; ///< It may go well now.
    };
    struct Made {
        QImage image;
        int rotation = 0;
        QImage scaled;
    };
    static Result<Made> make(const Engine& engine, const PreviewWish& wish, const std::stop_token& stop);
    [[nodiscard]] std::vector<PreviewWish> wanted() const;
    [[nodiscard]] bool isWanted(const Key& key) const;
    [[nodiscard]] bool needsWork(const PreviewWish& wish) const;
    void schedule();
    void start(const PreviewWish& wish);
    void rescale(const PreviewWish& wish);
    void finish(const PreviewWish& wish, const std::stop_token& stop, Result<Made>&& made);
    void put(const Key& key, Made&& made);
    void forgetUnwanted();
    void applyChanges(const catalog::ChangeSet& changes);

    Session& m_session;
    QHash<const QObject*, std::vector<PreviewWish>> m_wishes;
    std::map<Key, Entry> m_entries;
    std::map<Key, std::stop_source> m_running;
    std::map<Key, Failure> m_failures;
    std::set<ContentHash> m_withheld;
    qint64 m_usedBytes = 0;
    quint64 m_clock = 0;
};

} // namespace fieldframe::ui
