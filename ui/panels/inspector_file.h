// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace fieldframe::ui {

class TextBlock;

/// The file of one asset: its name, folder, size, when and with what it was taken.
class InspectorFile final : public QWidget {
    Q_OBJECT
public:
    explicit InspectorFile(QWidget* parent = nullptr);

    void show(const AssetDetails& details);
    [[nodiscard]] QPushButton& revealButton() const { return *m_reveal; }
    [[nodiscard]] QPushButton& copyButton() const { return *m_copy; }

private:
    struct Row {
        QLabel* label;
        TextBlock* text;
    };
    Row& addRow(const QString& label);
    static void fill(const Row& row, const QString& text);

    QString m_path;
    QFormLayout* m_rows;
    std::vector<Row> m_all;
    QLabel* m_offline;
    QPushButton* m_reveal;
    QPushButton* m_copy;
};

/// "JPEG · 6,000 × 4,000 · 8.3 MB": kind, size in pixels and bytes.
[[nodiscard]] QString fileText(const AssetDetails& details);
/// A date as precise as it is known, by locale, with its zone or the word that it is not known.
[[nodiscard]] QString takenText(const std::string& iso);

} // namespace fieldframe::ui
