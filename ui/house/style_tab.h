// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/house/lint_run.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fieldframe::ui {

/// Writes credit lines in a house style; shows how that of the first picture will look.
class StyleTab final : public QWidget {
    Q_OBJECT
public:
    StyleTab(Session& session, EditHistory& history, QWidget* parent = nullptr);

    void load(std::vector<AssetId> assets);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] QComboBox& styles() const { return *m_styles; }
    [[nodiscard]] QLineEdit& agency() const { return *m_agency; }
    [[nodiscard]] QCheckBox& replaceBox() const { return *m_replace; }
    [[nodiscard]] QPushButton& writeButton() const { return *m_write; }
    [[nodiscard]] QString example() const;

private:
    struct Read {
        std::shared_ptr<const house::Style> style;
        std::optional<DescriptiveMetadata> first;
    };
    void take(Result<Read> read);
    void showExample();
    void write();

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    std::vector<AssetId> m_assets;
    Read m_read;
    QLabel* m_hint;
    QComboBox* m_styles;
    QLineEdit* m_agency;
    QCheckBox* m_replace;
    QLabel* m_example;
    QPushButton* m_write;
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
