// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine.h"

#include <QObject>
#include <QString>

#include <functional>

namespace fieldframe::ui {

/// Opens and closes catalogs on a background thread of its own. GUI thread only.
class CatalogOpener final : public QObject {
    Q_OBJECT
public:
    using Opened = std::function<void(Result<std::unique_ptr<Engine>>)>;

    explicit CatalogOpener(QObject* parent = nullptr);
    /// See worker::PoolOptions::program.
    void setWorkerProgram(const std::filesystem::path& program) { m_workerProgram = program; }
    /// For the catalogs opened from now on.
    void setOptions(const catalog::OpenOptions& options) { m_options = options; }
    /// Waits for what it does; whatever is being closed is closed then.
    ~CatalogOpener() override;

    /// @p done is called on the GUI thread unless this object is gone.
    void open(const QString& folder, OpenMode mode, Opened done);
    /// Asks in the background whether another window of this user has @p folder open; if so, it comes to the
    /// front.
    void raiseOther(const QString& folder, std::function<void(bool isRaised)> done);
    /// Destroys @p engine in the background, then calls @p done on the GUI thread.
    void close(std::unique_ptr<Engine> engine, std::function<void()> done);

private:
    std::filesystem::path m_workerProgram;
    catalog::OpenOptions m_options;
    Executor m_executor{1};
};

} // namespace fieldframe::ui
