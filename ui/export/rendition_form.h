// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace fieldframe::ui {

/// One file that a preset makes of each item: what for, its name, format, size, colours, sharpening.
class RenditionForm final : public QWidget {
    Q_OBJECT
public:
    explicit RenditionForm(QWidget* parent = nullptr);

    void show(const delivery::PresetRendition& rendition);
    [[nodiscard]] delivery::PresetRendition rendition() const;

signals:
    void edited();

private:
    void build();
    void enableParts();

    delivery::PresetRendition m_shown; ///< What the form has no place for is kept.
    QComboBox* m_role;
    QLineEdit* m_name;
    QComboBox* m_format;
    QSpinBox* m_longEdge;
    QSpinBox* m_boxWidth;
    QSpinBox* m_boxHeight;
    QSpinBox* m_megapixels;
    QSpinBox* m_kilobytes;
    QSpinBox* m_quality;
    QComboBox* m_colours;
    QComboBox* m_sharpening;
    QComboBox* m_light;
};

} // namespace fieldframe::ui
