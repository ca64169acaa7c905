// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/candidates.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include <deque>
#include <set>
#include <stop_token>
#include <vector>

namespace fieldframe::ui {

/// How many files an import would find.
struct CandidateCounts {
    qint64 files = 0;
    qint64 known = 0;  ///< In the catalog already.
    qint64 ticked = 0; ///< Of those that are shown.
};

/// Files that could be imported, found in the background a batch at a time, with small pictures made for
/// those that are looked at. What may be in the catalog already is compared in the background too. GUI thread
/// only.
class CandidateModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        StandingRole = Qt::UserRole + 1, ///< int, ingest::Standing.
        FolderRole,                      ///< QString: where the file is.
    };

    explicit CandidateModel(Session& session, QObject* parent = nullptr);
    ~CandidateModel() override;

    /// Looks for files in @p roots anew; what was ticked and unticked stays so.
    void scan(std::vector<std::filesystem::path> roots);
    [[nodiscard]] bool isScanning() const { return m_isScanning; }
    /// What could not be looked at.
    [[nodiscard]] const std::vector<ingest::ImportProblem>& problems() const { return m_problems; }
    [[nodiscard]] CandidateCounts counts() const;

    /// Hides what the catalog has.
    void setOnlyNew(bool isOnlyNew);
    void setAllTicked(bool isTicked);
    void setTicked(const QModelIndexList& rows, bool isTicked);
    [[nodiscard]] bool isTicked(int row) const;
    /// Fills in which files @p request brings. Its folders where all of them is wanted, whether found yet or
    /// not.
    void applyTo(ingest::ImportRequest& request) const;
    /// The first one that is ticked, for an example; null where there is none. Good until control returns to
    /// the event loop.
    [[nodiscard]] const ingest::Candidate* firstTicked() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Nothing is on its way.
    [[nodiscard]] bool isIdle() const;

signals:
    /// Files were found, compared or ticked, or the search for them ended.
    void countsChanged();

private:
    struct File {
        ingest::Candidate candidate;
        bool isTicked = true;
        bool hasNoPicture = false;
    };

    void take(std::vector<ingest::Candidate> found, std::vector<ingest::ImportProblem> problems);
    void scanEnded(const Status& outcome);
    [[nodiscard]] bool isShown(const File& file) const;
    void show(std::size_t from);
    void setStanding(std::size_t at, ingest::Standing standing);
    void want(std::size_t at) const;
    void peekNext();
    void compareNext();
    void look(std::size_t at, ingest::PeekAt depth);
    void taken(std::size_t at, ingest::PeekAt depth, Result<ingest::Peek> seen);

    Session& m_session;
    std::vector<std::filesystem::path> m_roots;
    std::vector<File> m_files;
    std::vector<std::size_t> m_rows; ///< Of m_files, what is shown.
    std::vector<ingest::ImportProblem> m_problems;
    std::set<std::filesystem::path> m_exceptions; ///< Ticked otherwise than m_takesNew says, when last found.
    bool m_isOnlyNew = false;
    bool m_takesNew = true; ///< What is found from now on is ticked.
    bool m_isScanning = false;
    Generation m_generation;
    std::stop_source m_stop;
    mutable QCache<std::size_t, QPixmap> m_pictures;
    mutable std::deque<std::size_t> m_wanted; ///< Newest last.
    mutable std::set<std::size_t> m_asked;
    std::deque<std::size_t> m_unsure;
    int m_running = 0;
    bool m_isComparing = false;
};

} // namespace fieldframe::ui
