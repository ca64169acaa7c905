// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_sources.h"

#include <QFrame>

class QVBoxLayout;

namespace fieldframe::ui {

/// Where a field's value came from and what the others say, each with a button that takes it.
class SourcePopup final : public QFrame {
    Q_OBJECT
public:
    SourcePopup(const FieldSource& source, const QString& field, bool isReadOnly, QWidget* parent);

    void openBelow(const QWidget& mark);

signals:
    void valueWanted(const fieldframe::FieldContent& content);

private:
    void addOther(const OtherValue& other, bool isReadOnly, QVBoxLayout& column);
};

} // namespace fieldframe::ui
