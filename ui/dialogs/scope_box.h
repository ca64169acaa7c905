// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine.h"

#include <QComboBox>

#include <functional>
#include <vector>

namespace fieldframe::ui {

/// What there is to choose from when many pictures are changed at once.
struct BatchScope {
    std::vector<AssetId> selected;
    std::vector<AssetId> shown;
};

/// The selected pictures, those shown, or all of the catalog.
class ScopeBox final : public QComboBox {
    Q_OBJECT
public:
    enum class What { Selected, Shown, All };
    explicit ScopeBox(BatchScope scope, QWidget* parent = nullptr);

    [[nodiscard]] What what() const { return static_cast<What>(currentData().toInt()); }
    void choose(What what) { setCurrentIndex(findData(static_cast<int>(what))); }
    /// Finds the assets, for a background thread.
    using Assets = std::function<Result<std::vector<AssetId>>(const Engine&, const std::stop_token&)>;
    [[nodiscard]] Assets assets() const;

private:
    BatchScope m_scope;
};

} // namespace fieldframe::ui
