// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset_shelf.h"
#include "ui/bridge/session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace fieldframe::ui {

/// The presets there are, those that came with the program and one's own; several can be chosen, to be run in
/// one go.
class PresetList final : public QWidget {
    Q_OBJECT
public:
    explicit PresetList(Session& session, QWidget* parent = nullptr);

    /// Chooses these once they are read; the first that can be used where none is there.
    void choose(const QStringList& ids);
    /// In the order of the list.
    [[nodiscard]] QStringList chosen() const;
    /// The one that the keyboard is at; null for none.
    [[nodiscard]] const delivery::PresetEntry* current() const;
    [[nodiscard]] const std::vector<delivery::PresetEntry>& entries() const { return m_entries; }
    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }
    /// Reads them anew, and chooses @p ids then.
    void load(const QStringList& ids);

signals:
    void chosenChanged();
    void editWanted(const QString& id);
    /// A new preset like that one.
    void copyWanted(const QString& id);
    /// One preset that stands for all that are chosen.
    void chainWanted();
    void failed(const fieldframe::Error& error);

private:
    void build();
    void take(std::vector<delivery::PresetEntry> entries);
    void select(const QStringList& ids);
    void remove();
    void refresh();

    Session& m_session;
    std::vector<delivery::PresetEntry> m_entries;
    QStringList m_wanted; ///< To be chosen once they are here.
    QListWidget* m_list;
    QLabel* m_description;
    QPushButton* m_edit;
    QPushButton* m_copy;
    QPushButton* m_chain;
    QPushButton* m_remove;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
