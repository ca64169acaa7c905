// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit_service.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QPushButton;

namespace fieldframe::ui {

/// The fields of a picture, each with a tick that says whether it is copied.
class CopyMetadataDialog final : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        edit::FieldEdit field;
        bool isTicked = true;
    };
    explicit CopyMetadataDialog(std::vector<Choice> choices, QWidget* parent = nullptr);

    /// With the ticks as they are now.
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    [[nodiscard]] QCheckBox& box(std::size_t index) const { return *m_boxes[index]; }

private:
    QWidget* buildList();
    void tickAll(bool isTicked);
    void tell();

    std::vector<Choice> m_choices;
    std::vector<QCheckBox*> m_boxes;
    QPushButton* m_copy;
};

/// "Caption FR": how a field is called where it is one of many.
[[nodiscard]] QString fieldName(const edit::FieldEdit& field);

} // namespace fieldframe::ui
