// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"
#include "ui/export/export_outlook.h"
#include "ui/export/verdict_model.h"
#include "ui/models/place.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fieldframe::ui {

class ItemPane;
class KeptChoices;
class PresetList;

/// What leaves: a gallery, a document with its pictures, or a selection.
struct ExportSubject {
    std::optional<Place> gallery;         ///< Of Kind::Gallery.
    std::optional<PageDocument> document; ///< Where there is neither: the assets.
    std::vector<AssetId> assets;
    qint64 count = 0; ///< 0: not known.
};

/// What is made of pictures, for whom and where to; with what leaves as it is, changed, or not at all and
/// why, and one picture as it would leave. Writes nothing itself: the job does.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, KeptChoices& kept, ExportSubject subject, QWidget* parent = nullptr);
    ~ExportDialog() override;

    void setTarget(const QString& folder);
    /// A folder of this name, beside the one made last or else in @p usualParent.
    void proposeTarget(const QString& usualParent, const QString& name);
    /// Those instead of what was chosen last.
    void choosePresets(const QStringList& ids);
    /// As it was ordered before it was interrupted.
    void takeUp(const ExportOrder& order);
    [[nodiscard]] delivery::ExportRequest request() const;
    [[nodiscard]] ExportOrder order() const;
    /// What will be written, and what stands in the way, as they are shown.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString problem() const;
    /// Everything that is shown is what would happen.
    [[nodiscard]] bool isQuiet() const;

    [[nodiscard]] PresetList& presets() const { return *m_presets; }
    [[nodiscard]] VerdictModel& verdicts() { return m_verdicts; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] ItemPane& pane() const { return *m_pane; }
    /// Lets the chosen items go that are held, for @p reason; takes that back where it is empty.
    void overrideHolds(const QString& reason);

private:
    QWidget* buildTarget();
    QWidget* buildVerdicts();
    QWidget* buildFoot();
    void connectParts();
    void chooseFolder();
    void takeKept();
    void remember() const;
    void refresh();
    void look();
    void lookAtCurrent();
    void show(const ExportOutlook::Parts& parts);
    void showPart();
    void showChoices();
    void askReason();
    void editPreset(const QString& id, bool isCopy);
    void keepChain();
    void editPublisher();
    void fitTarget();
    [[nodiscard]] const OutlookPart* shownPart() const;
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] std::vector<AssetId> chosenHeld() const;

    Session& m_session;
    KeptChoices& m_kept;
    ExportSubject m_subject;
    ExportOutlook m_outlook;
    VerdictModel m_verdicts;
    std::vector<OutlookPart> m_parts;
    std::optional<Error> m_error;                ///< Why nothing is known of the parts.
    std::map<GlobalId, std::string> m_overrides; ///< For m_overridden alone: others hold other items.
    QStringList m_overridden;
    PresetList* m_presets;
    QLineEdit* m_target;
    QCheckBox* m_replace;
    QLineEdit* m_recipient;
    QLineEdit* m_passphrase;
    QLabel* m_passphraseLabel;
    QComboBox* m_shown;  ///< Which part, where there are several.
    QComboBox* m_filter; ///< By outcome.
    QTableView* m_table;
    QPushButton* m_letGo;
    QPushButton* m_holdAgain;
    ItemPane* m_pane;
    QLabel* m_summary;
    QLabel* m_problem;
    QPushButton* m_export;
    QTimer m_pause;
    QTimer m_itemPause;
    std::optional<AssetId> m_current;
    bool m_isKnown = false; ///< m_parts are of what is asked for now.
};

} // namespace fieldframe::ui
