// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <QDialog>

namespace fieldframe::ui {

class PartsField;

/// Structures of a field, part by part, as the form has them.
class PartsDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p stored: see PartsField.
    PartsDialog(FieldId field, const QString& name, const QString& stored, QWidget* parent = nullptr);

    /// What stands there now, as the catalog stores it.
    [[nodiscard]] QString stored() const;
    [[nodiscard]] PartsField& parts() const { return *m_parts; }

private:
    PartsField* m_parts;
};

} // namespace fieldframe::ui
