// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/house/finding_model.h"

#include <QDialog>

#include <stop_token>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace fieldframe::ui {

/// Which pictures are checked.
struct CheckSubject {
    QString name; ///< "Selected", a gallery's title.
    std::vector<AssetId> assets;
    bool isWholeCatalog = false; ///< Then assets is empty: they are found when the check runs.
};

/// Checks pictures against the house style in the background and lists what was found; goes to a picture,
/// mends one finding or all of a rule.
class HouseDialog final : public QDialog {
    Q_OBJECT
public:
    HouseDialog(Session& session, EditHistory& history, QWidget* parent = nullptr);
    ~HouseDialog() override;

    /// What can be chosen to be checked; checks the first.
    void setSubjects(std::vector<CheckSubject> subjects);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] FindingModel& model() { return m_model; }
    [[nodiscard]] QTreeView& list() const { return *m_list; }
    [[nodiscard]] QComboBox& rules() const { return *m_rules; }
    [[nodiscard]] QPushButton& mendAllButton() const { return *m_mendAll; }
    [[nodiscard]] QPushButton& mendButton() const { return *m_mend; }
    [[nodiscard]] QString summary() const;

signals:
    void pictureWanted(fieldframe::AssetId asset);

private:
    struct Report {
        std::vector<house::AssetFindings> findings;
        house::LintTally tally;
    };
    QWidget* buildChoices();
    QWidget* buildButtons();
    void buildList();
    void connectParts();
    void check();
    void stop();
    void setRunning(bool isRunning);
    void takeReport(Result<Report> report);
    void fillRules();
    void filter();
    void enableButtons();
    void goToPicture();
    void mendSelected();
    void mendRule();
    void mend(lint::RuleId rule, std::vector<AssetId> assets);
    void openRules();
    [[nodiscard]] static Result<Report> run(const Engine& engine, const CheckSubject& subject,
                                            jobs::ProgressSink sink, const std::stop_token& stop);

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    FindingModel m_model;
    std::vector<CheckSubject> m_subjects;
    std::stop_source m_stop;
    QComboBox* m_subject;
    QComboBox* m_severities;
    QComboBox* m_rules;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QTreeView* m_list;
    QPushButton* m_again;
    QPushButton* m_go;
    QPushButton* m_mend;
    QPushButton* m_mendAll;
    bool m_isRunning = false;
};

} // namespace fieldframe::ui
