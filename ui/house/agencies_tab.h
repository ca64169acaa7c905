// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/house/agencies.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/house/agency_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace fieldframe::ui {

/// The agencies that credit lines are read by: found, added, changed, removed; with those that the catalog
/// itself is sure of, for adding.
class AgenciesTab final : public QWidget {
    Q_OBJECT
public:
    explicit AgenciesTab(Session& session, QWidget* parent = nullptr);
    ~AgenciesTab() override;

    void load();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] AgencyModel& model() { return m_model; }
    [[nodiscard]] QLineEdit& nameLine() const { return *m_name; }
    [[nodiscard]] QLineEdit& aliasLine() const { return *m_aliases; }
    [[nodiscard]] QPushButton& saveButton() const { return *m_save; }
    [[nodiscard]] QPushButton& removeButton() const { return *m_remove; }
    [[nodiscard]] QLineEdit& findLine() const { return *m_find; }
    [[nodiscard]] QListWidget& learned() const { return *m_learned; }

private:
    struct Read {
        std::vector<credit::Agency> agencies;
        std::vector<house::LearnedAgency> learned;
    };
    void build();
    void take(Result<Read> read);
    void showChosen();
    void change(std::function<Status(const house::Agencies&)> change);
    void enableButtons();
    [[nodiscard]] credit::Agency typed() const;

    Session& m_session;
    Generation m_generation;
    AgencyModel m_model;
    QLabel* m_hint;
    QLineEdit* m_find;
    QTreeView* m_list;
    QLineEdit* m_name;
    QLineEdit* m_aliases;
    QCheckBox* m_passesOn;
    QPushButton* m_save;
    QPushButton* m_remove;
    QLabel* m_learnedTitle;
    QListWidget* m_learned;
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
