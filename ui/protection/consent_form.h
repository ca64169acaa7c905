// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/protection_edits.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fieldframe::ui {

/// The fields of one consent, as they are typed. Keeps and changes nothing itself.
class ConsentForm final : public QWidget {
    Q_OBJECT
public:
    /// @p assets: the pictures that are chosen, which a consent may be about.
    explicit ConsentForm(std::vector<AssetId> assets, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& person() const { return *m_person; }
    [[nodiscard]] QLineEdit& uses() const { return *m_uses; }
    [[nodiscard]] QLineEdit& date() const { return *m_date; }

    /// Whom one may choose; what stands in the field stays, and else @p proposed is there.
    void setPersons(std::span<const Person> persons, std::optional<PersonId> proposed);
    void fill(const Consent& consent);
    void clear();
    /// Whether the signed form of what is shown can be attached now, and @p isKept whether it is kept at all.
    void setAttachable(bool isAttachable, bool isKept);

    [[nodiscard]] bool hasWrongDate() const;
    /// Without blanks around it; empty for nobody.
    [[nodiscard]] QString typedName() const;
    /// The subject is left out where nobody known has the name.
    [[nodiscard]] edit::ConsentEdit typed() const;

signals:
    void attachAsked();

private:
    void build();
    /// Id of whoever has the name that stands in the field; invalid for nobody, and for a name that is new.
    [[nodiscard]] QVariant typedPerson() const;

    std::vector<AssetId> m_assets;
    QComboBox* m_person;
    QLineEdit* m_guardian;
    QLineEdit* m_date;
    QLineEdit* m_uses;
    QLineEdit* m_expires;
    QLineEdit* m_note;
    QCheckBox* m_onlyThese;
    QLabel* m_form;
    QPushButton* m_attach;
};

} // namespace fieldframe::ui
