// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <optional>

namespace fieldframe::ui {

class CreditDialog;
class HouseDialog;
class Inspector;
class PicturesPage;

/// What the menus and keys do about house style and credits.
class HouseWork final : public QObject {
    Q_OBJECT
public:
    HouseWork(Session& session, Actions& actions, PicturesPage& pictures, Inspector& inspector,
              EditHistory& history, QObject* parent = nullptr);

    /// Selects @p asset, among the pictures shown or among all.
    void goTo(AssetId asset);
    /// Null until it is opened first.
    [[nodiscard]] HouseDialog* houseDialog() const { return m_house; }
    [[nodiscard]] CreditDialog* creditDialog() const { return m_credit; }

signals:
    /// To be said in the status line.
    void told(const QString& message);
    /// It is not among the pictures shown: all are to be shown.
    void allImagesWanted();

private:
    void openHouse();
    void openCredit();
    bool select(AssetId asset);
    [[nodiscard]] std::vector<AssetId> chosen() const;

    Session& m_session;
    PicturesPage& m_pictures;
    Inspector& m_inspector;
    EditHistory& m_history;
    HouseDialog* m_house = nullptr;
    CreditDialog* m_credit = nullptr;
    std::optional<AssetId> m_wanted; ///< To be selected once it is shown.
};

} // namespace fieldframe::ui
