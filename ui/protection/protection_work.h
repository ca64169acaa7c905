// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"
#include "ui/bridge/edit_history.h"
#include "ui/shell/actions.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace fieldframe::ui {

class AreaWork;
class ConsentDialog;
class DeliveriesDialog;
class Inspector;
class PicturesPage;

/// What the menus, the inspector and dropped files do about consents and about what left.
class ProtectionWork final : public QObject {
    Q_OBJECT
public:
    ProtectionWork(Session& session, Actions& actions, PicturesPage& pictures, Inspector& inspector,
                   EditHistory& history, QObject* parent = nullptr);

    /// Looks whether dropped files left from here: then says of which pictures they are, else asks for their
    /// import.
    void takeDrop(const QStringList& paths);
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] AreaWork& areas() const { return *m_areas; }

signals:
    void pictureWanted(fieldframe::AssetId asset);
    void importWanted(const QStringList& paths);
    void failed(const fieldframe::Error& error);

private:
    void openConsents();
    void openDeliveries();
    void showFound(const QStringList& paths, const QString& file, const std::vector<Recognised>& found);
    [[nodiscard]] QWidget* window() const;

    Session& m_session;
    PicturesPage& m_pictures;
    EditHistory& m_history;
    AreaWork* m_areas;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
