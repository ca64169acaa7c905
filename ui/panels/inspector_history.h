// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/panels/history_text.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fieldframe::ui {

class TextBlock;

/// Every change of one asset, newest first: who, when, before and after, and a way back. Read when it is
/// looked at.
class InspectorHistory final : public QWidget {
    Q_OBJECT
public:
    InspectorHistory(Session& session, EditHistory& history, QWidget* parent = nullptr);

    /// Nothing: several assets, or none.
    void show(std::optional<AssetId> asset, const GlobalId& globalId = {});
    /// Reads it, unless it was read since show().
    void load();
    [[nodiscard]] const std::vector<HistoryChange>& changes() const { return m_changes; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addChange(const HistoryChange& change, QVBoxLayout& column);
    TextBlock& addText(const QString& text, Tone tone, QVBoxLayout& column);
    void restore(const HistoryChange& change);
    void revert(const QString& text, const edit::RevertedProperty& what, const GlobalId& before);
    QWidget* buildMore(const HistoryChange& change);

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    std::optional<AssetId> m_asset;
    GlobalId m_globalId;
    std::vector<HistoryChange> m_changes;
    std::size_t m_shown = 0;
    bool m_isRead = false;
    QWidget* m_list = nullptr;
    QLabel* m_hint;
    QPushButton* m_more;
};

} // namespace fieldframe::ui
