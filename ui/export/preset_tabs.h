// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace fieldframe::ui {

class RenditionForm;

/// Which files are made of each item, and the mark over them.
class PresetFilesTab final : public QWidget {
    Q_OBJECT
public:
    explicit PresetFilesTab(QWidget* parent = nullptr);
    void show(const delivery::Preset& preset);
    void takeInto(delivery::Preset& preset) const;

signals:
    void edited();

private:
    QWidget* buildList();
    QGroupBox* buildMark();
    void fillList();
    void showRendition();

    std::vector<delivery::PresetRendition> m_renditions;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    RenditionForm* m_form;
    QGroupBox* m_mark;
    QLineEdit* m_markText;
    QLineEdit* m_markImage;
    QComboBox* m_markPlace;
    QSpinBox* m_markOpacity;
    QSpinBox* m_markSize;
};

/// Texts that go with the pictures: metadata, credit, languages, tables.
class PresetTextsTab final : public QWidget {
    Q_OBJECT
public:
    explicit PresetTextsTab(QWidget* parent = nullptr);
    void show(const delivery::Preset& preset);
    void takeInto(delivery::Preset& preset) const;

signals:
    void edited();

private:
    QCheckBox* m_metadata;
    QLineEdit* m_credit;
    QLineEdit* m_languages;
    QComboBox* m_show;
    QComboBox* m_pageLanguage;
    QCheckBox* m_captions;
    QCheckBox* m_items;
    QCheckBox* m_galleries;
    QCheckBox* m_readme;
};

/// Who it is for, and what is taken out for them.
class PresetProtectionTab final : public QWidget {
    Q_OBJECT
public:
    explicit PresetProtectionTab(QWidget* parent = nullptr);
    void show(const delivery::Preset& preset);
    void takeInto(delivery::Preset& preset) const;

signals:
    void edited();

private:
    QComboBox* m_audience;
    QComboBox* m_places;
    QCheckBox* m_dropsGps;
    QLineEdit* m_uses;
    QComboBox* m_lint;
    QCheckBox* m_strips;
};

/// The grid of a contact sheet.
class PresetSheetTab final : public QWidget {
    Q_OBJECT
public:
    explicit PresetSheetTab(QWidget* parent = nullptr);
    void show(const delivery::Preset& preset);
    void takeInto(delivery::Preset& preset) const;

signals:
    void edited();

private:
    QComboBox* m_paper;
    QCheckBox* m_landscape;
    QSpinBox* m_columns;
    QSpinBox* m_rows;
    QSpinBox* m_lines;
    QDoubleSpinBox* m_points;
    QCheckBox* m_headline;
    QCheckBox* m_credit;
    QCheckBox* m_fileName;
    QCheckBox* m_id;
    QComboBox* m_direction;
};

} // namespace fieldframe::ui
