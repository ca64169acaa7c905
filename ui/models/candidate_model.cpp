// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_model.h"

#include "ui/bridge/text.h"

#include <QImage>
#include <QLocale>

#include <algorithm>

namespace fieldframe::ui {

namespace {

using ingest::PeekAt;
using ingest::Standing;

constexpr int kBudgetKilobytes = 64 * 1024;
constexpr int kRunningAtOnce = 2;
/// More than fits any screen: older requests are for what was scrolled away.
constexpr std::size_t kWaitingAtMost = 200;

Result<ingest::Peek> lookInto(const Engine& engine, const ingest::Candidate& candidate, PeekAt depth,
                              const std::stop_token& stop) {
    if (!engine.workers()) {
        return tl::unexpected(engine.workersError().value_or(Error{}));
    }
    // Also when the catalog is closed while this waits for a worker.
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback onScanEnd(stop, end);
    const std::stop_callback onShutDown(engine.stopToken(), end);
    return ingest::peek(engine.catalog(), *engine.workers(), candidate, depth, either.get_token());
}

} // namespace

CandidateModel::CandidateModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_pictures(kBudgetKilobytes) {}

CandidateModel::~CandidateModel() {
    m_stop.request_stop();
}

void CandidateModel::scan(std::vector<std::filesystem::path> roots) {
    m_stop.request_stop();
    m_stop = {};
    const Generation::Token token = m_generation.next();
    beginResetModel();
    m_roots = std::move(roots);
    for (const File& file : m_files) {
        if (file.isTicked == m_takesNew) {
            m_exceptions.erase(file.candidate.file.path);
        } else {
            m_exceptions.insert(file.candidate.file.path);
        }
    }
    m_files.clear();
    m_rows.clear();
    m_problems.clear();
    m_pictures.clear();
    m_wanted.clear();
    m_asked.clear();
    m_unsure.clear();
    m_isComparing = false;
    m_takesNew = m_takesNew || m_roots.empty();
    m_isScanning = !m_roots.empty();
    endResetModel();
    emit countsChanged();
    if (!m_isScanning) {
        return;
    }
    const QPointer<CandidateModel> self(this);
    m_session.run(
        Session::Lane::Jobs, this,
        [self, token, roots = m_roots, stop = m_stop](const Engine& engine) mutable {
            const std::stop_callback onShutDown(engine.stopToken(), [&stop] { stop.request_stop(); });
            const ingest::CandidateScan scan(engine.catalog());
            return scan.run(
                roots,
                [&](std::vector<ingest::Candidate> found, std::vector<ingest::ImportProblem> problems) {
                    Session::deliver(self, [self, token, found = std::move(found),
                                            problems = std::move(problems)]() mutable {
                        if (self->m_generation.isCurrent(token)) {
                            self->take(std::move(found), std::move(problems));
                        }
                    });
                    return true;
                },
                stop.get_token());
        },
        [this, token](const Status& outcome) {
            if (m_generation.isCurrent(token)) {
                scanEnded(outcome);
            }
        });
}

void CandidateModel::take(std::vector<ingest::Candidate> found, std::vector<ingest::ImportProblem> problems) {
    const std::size_t from = m_files.size();
    for (ingest::Candidate& candidate : found) {
        File file;
        file.isTicked = m_takesNew != m_exceptions.contains(candidate.file.path);
        file.candidate = std::move(candidate);
        if (file.candidate.standing == Standing::Unsure) {
            m_unsure.push_back(m_files.size());
        }
        m_files.push_back(std::move(file));
    }
    m_problems.insert(m_problems.end(), std::make_move_iterator(problems.begin()),
                      std::make_move_iterator(problems.end()));
    show(from);
    compareNext();
    emit countsChanged();
}

void CandidateModel::scanEnded(const Status& outcome) {
    m_isScanning = false;
    if (!outcome && outcome.error().code != ErrorCode::Cancelled) {
        m_problems.push_back({{}, outcome.error()});
    }
    emit countsChanged();
}

bool CandidateModel::isShown(const File& file) const {
    return !m_isOnlyNew || file.candidate.standing != Standing::Known;
}

void CandidateModel::show(std::size_t from) {
    std::vector<std::size_t> rows;
    for (std::size_t at = from; at < m_files.size(); ++at) {
        if (isShown(m_files[at])) {
            rows.push_back(at);
        }
    }
    if (rows.empty()) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

CandidateCounts CandidateModel::counts() const {
    CandidateCounts counts;
    counts.files = static_cast<qint64>(m_files.size());
    for (const File& file : m_files) {
        counts.known += file.candidate.standing == Standing::Known ? 1 : 0;
        counts.ticked += file.isTicked && isShown(file) ? 1 : 0;
    }
    return counts;
}

void CandidateModel::setOnlyNew(bool isOnlyNew) {
    if (m_isOnlyNew == isOnlyNew) {
        return;
    }
    beginResetModel();
    m_isOnlyNew = isOnlyNew;
    m_rows.clear();
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        if (isShown(m_files[at])) {
            m_rows.push_back(at);
        }
    }
    endResetModel();
    emit countsChanged();
}

void CandidateModel::setAllTicked(bool isTicked) {
    m_takesNew = isTicked;
    m_exceptions.clear();
    for (File& file : m_files) {
        file.isTicked = isTicked;
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
    emit countsChanged();
}

void CandidateModel::setTicked(const QModelIndexList& rows, bool isTicked) {
    if (rows.isEmpty()) {
        return;
    }
    for (const QModelIndex& row : rows) {
        m_files[m_rows[static_cast<std::size_t>(row.row())]].isTicked = isTicked;
    }
    const auto [first, last] = std::ranges::minmax_element(rows, {}, &QModelIndex::row);
    emit dataChanged(*first, *last, {Qt::CheckStateRole});
    emit countsChanged();
}

bool CandidateModel::isTicked(int row) const {
    return m_files[m_rows[static_cast<std::size_t>(row)]].isTicked;
}

void CandidateModel::applyTo(ingest::ImportRequest& request) const {
    // By folder where most is wanted, so that what is not found yet comes too; else file by file.
    if (m_takesNew) {
        request.paths = m_roots;
    }
    for (const File& file : m_files) {
        if (m_takesNew && !file.isTicked) {
            request.leaveOut.insert(file.candidate.file.path);
        } else if (!m_takesNew && file.isTicked && isShown(file)) {
            request.paths.push_back(file.candidate.file.path);
        }
    }
}

const ingest::Candidate* CandidateModel::firstTicked() const {
    const auto found =
        std::ranges::find_if(m_files, [this](const File& file) { return file.isTicked && isShown(file); });
    return found == m_files.end() ? nullptr : &found->candidate;
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t at = m_rows[static_cast<std::size_t>(index.row())];
    const File& file = m_files[at];
    const std::filesystem::path& path = file.candidate.file.path;
    switch (role) {
    case Qt::DisplayRole:
        return pathText(path.filename());
    case Qt::ToolTipRole:
        return pathText(path);
    case FolderRole:
        return pathText(path.parent_path());
    case Qt::CheckStateRole:
        return file.isTicked ? Qt::Checked : Qt::Unchecked;
    case StandingRole:
        return static_cast<int>(file.candidate.standing);
    case Qt::AccessibleTextRole:
        return file.candidate.standing == Standing::Known
                   ? tr("%1, in the catalog already").arg(pathText(path.filename()))
                   : tr("%1, new").arg(pathText(path.filename()));
    case Qt::DecorationRole:
        if (const QPixmap* const picture = m_pictures.object(at)) {
            return *picture;
        }
        if (!file.hasNoPicture) {
            want(at);
        }
        return {};
    default:
        return {};
    }
}

bool CandidateModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    setTicked({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

bool CandidateModel::isIdle() const {
    return !m_isScanning && m_running == 0 && !m_isComparing && m_wanted.empty();
}

void CandidateModel::want(std::size_t at) const {
    if (!m_asked.insert(at).second) {
        return;
    }
    m_wanted.push_back(at);
    if (m_wanted.size() > kWaitingAtMost) {
        m_asked.erase(m_wanted.front());
        m_wanted.pop_front();
    }
    // A model's data() must change nothing: the asking begins when the painting is over.
    auto* const self = const_cast<CandidateModel*>(this);
    QMetaObject::invokeMethod(self, &CandidateModel::peekNext, Qt::QueuedConnection);
}

void CandidateModel::peekNext() {
    while (m_running < kRunningAtOnce && !m_wanted.empty()) {
        const std::size_t at = m_wanted.back();
        m_wanted.pop_back();
        ++m_running;
        look(at, PeekAt::Thumbnail);
    }
}

void CandidateModel::compareNext() {
    while (!m_isComparing && !m_unsure.empty()) {
        const std::size_t at = m_unsure.front();
        m_unsure.pop_front();
        if (m_files[at].candidate.standing == Standing::Unsure) {
            m_isComparing = true;
            look(at, PeekAt::Content);
        }
    }
}

void CandidateModel::look(std::size_t at, PeekAt depth) {
    m_session.run(
        Session::Lane::Pictures, this,
        [candidate = m_files[at].candidate, depth, stop = m_stop.get_token()](const Engine& engine) {
            return lookInto(engine, candidate, depth, stop);
        },
        [this, at, depth, scan = m_stop.get_token()](Result<ingest::Peek>&& seen) {
            m_running -= depth == PeekAt::Thumbnail ? 1 : 0;
            // A stopped scan's rows are not these.
            if (!scan.stop_requested()) {
                taken(at, depth, std::move(seen));
            }
            peekNext();
        });
}

void CandidateModel::taken(std::size_t at, PeekAt depth, Result<ingest::Peek> seen) {
    if (depth == PeekAt::Content) {
        m_isComparing = false;
        setStanding(at, seen ? seen->standing : Standing::New);
        compareNext();
        return;
    }
    m_asked.erase(at);
    QImage image;
    if (seen) {
        image = QImage::fromData(seen->thumbnail.data(), static_cast<int>(seen->thumbnail.size()));
    }
    if (image.isNull()) {
        m_files[at].hasNoPicture = true;
    } else {
        m_pictures.insert(at, new QPixmap(QPixmap::fromImage(image)),
                          static_cast<int>(image.sizeInBytes() / 1024) + 1);
    }
    setStanding(at, seen ? seen->standing : m_files[at].candidate.standing);
    const auto row = std::ranges::lower_bound(m_rows, at);
    if (row != m_rows.end() && *row == at) {
        const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
        emit dataChanged(changed, changed);
    }
}

void CandidateModel::setStanding(std::size_t at, Standing standing) {
    if (m_files[at].candidate.standing == standing) {
        return;
    }
    m_files[at].candidate.standing = standing;
    const auto row = std::ranges::lower_bound(m_rows, at);
    if (row == m_rows.end() || *row != at) {
        return;
    }
    const int position = static_cast<int>(row - m_rows.begin());
    if (isShown(m_files[at])) {
        emit dataChanged(index(position), index(position), {StandingRole});
    } else {
        beginRemoveRows({}, position, position);
        m_rows.erase(row);
        endRemoveRows();
    }
    emit countsChanged();
}

} // namespace fieldframe::ui
