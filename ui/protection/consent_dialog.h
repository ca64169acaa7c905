// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/protection_edits.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace fieldframe::ui {

class ConsentForm;

/// What people agreed to: kept with the signed form, changed, withdrawn. Every change is one step of undo.
class ConsentDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p assets: the pictures that are chosen, which a consent may be about.
    ConsentDialog(Session& session, EditHistory& history, std::vector<AssetId> assets,
                  QWidget* parent = nullptr);

    [[nodiscard]] bool isSettled() const { return m_underWay == 0; }
    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    [[nodiscard]] ConsentForm& form() const { return *m_form; }
    [[nodiscard]] QLabel& problem() const { return *m_problem; }
    [[nodiscard]] QPushButton& newButton() const { return *m_new; }
    [[nodiscard]] QPushButton& saveButton() const { return *m_save; }
    [[nodiscard]] QPushButton& withdrawButton() const { return *m_withdraw; }

signals:
    /// A consent was withdrawn, or is looked at: these are the places its pictures went to.
    void recallReady(const fieldframe::edit::Recall& recall);
    void failed(const fieldframe::Error& error);

private:
    struct Reading {
        std::vector<Consent> consents;
        std::vector<Person> persons;
        std::vector<PersonId> shown; ///< In the chosen pictures.
    };
    void buildList();
    QWidget* buildButtons();
    void connectParts();
    void load();
    void fill(const Reading& reading);
    void startNew();
    void save();
    void tell(const QString& problem);
    void attach(const QString& file);
    void chooseForm();
    void askReason();
    void withdraw(const QString& reason);
    void showRecall(ConsentId consent);
    void enable();
    [[nodiscard]] std::optional<Consent> chosen() const;
    void perform(const QString& text, std::function<EditHistory::Receipt(const Engine&)> edit,
                 std::function<void()> then = {});

    Session& m_session;
    EditHistory& m_history;
    std::vector<AssetId> m_assets;
    std::vector<Consent> m_consents;
    std::optional<GlobalId> m_wanted; ///< The one to be chosen when the list has come.
    QStackedWidget* m_stack;          ///< m_list, or m_empty.
    QTreeWidget* m_list;
    QLabel* m_empty;
    ConsentForm* m_form;
    QLabel* m_problem; ///< Why what was asked for was not done.
    QPushButton* m_new;
    QPushButton* m_save;
    QPushButton* m_withdraw;
    QPushButton* m_places;
    bool m_isNew = false; ///< One was kept that the list does not have yet: it is to be chosen.
    int m_underWay = 0;
};

} // namespace fieldframe::ui
