// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "core/model/ledger.h"
#include "ui/bridge/session.h"

#include <QDialog>
#include <QString>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace fieldframe::ui {

/// Where a picture went: every export that has it, with when, by whom, for whom, as which file.
class DeliveriesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DeliveriesDialog(Session& session, QWidget* parent = nullptr);

    /// Reads the ledger for @p asset.
    void showAsset(AssetId asset);
    /// Of which picture @p file is; it was recognised, so nothing is read.
    void showFile(const QString& file, const std::vector<Recognised>& found);
    [[nodiscard]] QTreeWidget& table() const { return *m_table; }
    [[nodiscard]] QLabel& answer() const { return *m_answer; }
    [[nodiscard]] QPushButton& showButton() const { return *m_show; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }

signals:
    /// The picture is to be shown in the catalog.
    void pictureWanted(fieldframe::AssetId asset);
    /// The file is to be imported all the same.
    void importWanted();

private:
    struct Reading {
        AssetSummary asset;
        std::vector<Delivery> deliveries;
    };
    void fill(const Result<Reading>& reading);
    void addRow(const Delivery& delivery);
    void copyList();

    Session& m_session;
    AssetId m_asset;
    QLabel* m_answer;
    QLabel* m_hint;
    QTreeWidget* m_table;
    QPushButton* m_show;
    QPushButton* m_import;
    QPushButton* m_copy;
    QDialogButtonBox* m_buttons;
};

} // namespace fieldframe::ui
