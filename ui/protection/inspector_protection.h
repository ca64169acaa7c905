// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"
#include "core/protection/verdict.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/form/chip_box.h"

#include <QWidget>

#include <vector>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace fieldframe::ui {

class ChoiceField;
class TextBlock;

/// What must not be told of the chosen assets, who is in them, who may get them, and what may leave.
class InspectorProtection final : public QWidget {
    Q_OBJECT
public:
    InspectorProtection(Session& session, EditHistory& history, QWidget* parent = nullptr);

    /// Reads what is recorded of @p assets.
    void show(const std::vector<AssetId>& assets);
    [[nodiscard]] bool isSettled() const { return !m_isReading; }
    [[nodiscard]] ChoiceField& level() const { return *m_level; }
    [[nodiscard]] ChoiceField& audience() const { return *m_audience; }
    [[nodiscard]] ChipBox& people() const { return *m_people; }
    [[nodiscard]] QLineEdit& addLine() const { return *m_add; }
    [[nodiscard]] TextBlock& verdict() const { return *m_verdict; }
    [[nodiscard]] QPushButton& clearButton() const { return *m_clear; }
    [[nodiscard]] QLabel& areasLine() const { return *m_areasLine; }
    [[nodiscard]] QPushButton& areasButton() const { return *m_markAreas; }
    [[nodiscard]] QPushButton& consentsButton() const { return *m_consents; }
    [[nodiscard]] QPushButton& whereButton() const { return *m_where; }

signals:
    void areasWanted();
    void consentsWanted();
    void deliveriesWanted();
    void failed(const fieldframe::Error& error);
    void stepWanted(int by);
    void leaveWanted();

private:
    /// What is read of the assets, the first few of very many.
    struct Reading {
        std::vector<AssetFacts> facts;
        std::vector<Person> persons; ///< Of the catalog.
        protection::Clock clock;
    };
    void build();
    void connectParts();
    void fill(const Reading& reading);
    void showVerdict(const Reading& reading);
    void showAreas(const Reading& reading);
    void showPeople(const Reading& reading);
    void setLevel();
    void setAudience();
    void addPerson();
    void openPerson(const QString& name);
    void removePerson(const QString& name);
    void perform(const QString& text, std::function<EditHistory::Receipt(const Engine&)> edit);

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    std::vector<AssetId> m_assets;
    std::vector<Person> m_known;
    ChoiceField* m_level;
    ChoiceField* m_audience;
    ChipBox* m_people;
    QLineEdit* m_add;
    QStringListModel* m_names;
    TextBlock* m_verdict;
    QPushButton* m_clear;
    QLabel* m_areasLine;
    QPushButton* m_markAreas;
    QPushButton* m_consents;
    QPushButton* m_where;
    bool m_isReading = false;
};

} // namespace fieldframe::ui
