// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "ui/bridge/edit_history.h"
#include "ui/form/edit_queue.h"

#include <QWidget>

class QLabel;

namespace fieldframe::ui {

class ChoiceField;

/// Picked, rejected or neither: what an editor decided about one asset or many.
class PickField final : public QWidget {
    Q_OBJECT
public:
    explicit PickField(EditHistory& history, QWidget* parent = nullptr);

    /// What the catalog says of @p assets.
    void show(const FormAssets& assets, const catalog::SharedFields& fields);
    void setReadOnly(bool isReadOnly);
    void setHolding(bool isHolding);
    [[nodiscard]] ChoiceField& input() const { return *m_choice; }

signals:
    /// Before it is written: what was typed goes first.
    void aboutToChange();
    void stepWanted(int by);
    void leaveWanted();

private:
    void choose();

    EditHistory& m_history;
    FormAssets m_assets;
    ChoiceField* m_choice;
};

} // namespace fieldframe::ui
