// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_sources.h"

#include <QAbstractButton>

namespace fieldframe::ui {

/// A word on where a field's value came from; opens what the other sources say. The keyboard comes here by
/// Alt+Enter from the field.
class SourceMark final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SourceMark(QWidget* parent = nullptr);

    /// @p field names it for whoever cannot see it.
    void setSource(const FieldSource& source, const QString& field);
    [[nodiscard]] const FieldSource& source() const { return m_source; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Nothing where there is nothing to say.
    void open();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// This one is to be the field's value.
    void valueWanted(const fieldframe::FieldContent& content);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FieldSource m_source;
    QString m_field;
    bool m_isReadOnly = false;
};

} // namespace fieldframe::ui
