// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "ui/dialogs/import_choices.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace fieldframe::ui {

class KeptChoices;

/// A file of the import, by which an example of its copy's name is made.
struct NamingExample {
    QString file;
    DescriptiveMetadata metadata;
    std::int64_t fileTimeMilliseconds = 0;
};

/// What becomes of imported files: where they are kept, how they are named, which gallery they join; with
/// named sets of all that.
class ImportOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOptions(KeptChoices& kept, QWidget* parent = nullptr);

    [[nodiscard]] ImportChoices choices() const;
    void setChoices(const ImportChoices& choices);
    /// The choice to leave out what the catalog has: one of these, but placed by the owner above the files it
    /// is about.
    [[nodiscard]] QCheckBox& onlyNew() const { return *m_onlyNew; }
    /// What can be chosen from; a choice that is not among them goes.
    void setTemplates(const QStringList& names);
    void setExample(std::optional<NamingExample> example);
    /// Why nothing can be imported with these; "" where it can.
    [[nodiscard]] QString problem() const;
    /// They are what is offered next time.
    void remember() const;

signals:
    void changed();

private:
    QWidget* buildPresets();
    QWidget* buildCopies();
    QWidget* buildGalleries();
    void takeKept();
    void fillPresets();
    void choosePreset();
    void savePreset();
    void removePreset();
    void chooseTarget();
    void refresh();
    [[nodiscard]] QString exampleText() const;

    KeptChoices& m_kept;
    QComboBox* m_presets;
    QPushButton* m_savePreset;
    QPushButton* m_removePreset;
    QRadioButton* m_inPlace;
    QRadioButton* m_copy;
    QLineEdit* m_copyTo;
    QPushButton* m_browse;
    QLineEdit* m_names;
    QLabel* m_example;
    QRadioButton* m_noGallery;
    QRadioButton* m_perFolder;
    QRadioButton* m_oneGallery;
    QLineEdit* m_title;
    QComboBox* m_templates;
    QString m_template; ///< What is chosen, also before the names are there.
    QCheckBox* m_previews;
    QCheckBox* m_onlyNew;
    std::optional<NamingExample> m_shown;
    bool m_isTaken = false; ///< What was kept was taken over; later it would undo what was chosen meanwhile.
};

} // namespace fieldframe::ui
