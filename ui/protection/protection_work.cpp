// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_work.h"

#include "core/ingest/recognise.h"
#include "ui/bridge/text.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/protection/area_work.h"
#include "ui/protection/consent_dialog.h"
#include "ui/protection/deliveries_dialog.h"
#include "ui/protection/inspector_protection.h"
#include "ui/protection/recall_dialog.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// More files, or a folder, are an import, whatever they are.
constexpr int kMostLookedAt = 3;

struct Found {
    QString file;
    std::vector<Recognised> matches; ///< Empty: nothing of what was dropped left from here.
};

Found lookAt(const Engine& engine, const QStringList& paths) {
    if (engine.workers() == nullptr) {
        return {};
    }
    for (const QString& path : paths) {
        const std::filesystem::path file = toPath(path);
        auto matches = ingest::recognise(engine.catalog(), *engine.workers(), file, {});
        if (!matches) {
            continue; // The import says what is wrong with it.
        }
        std::erase_if(*matches, [](const Recognised& one) { return !one.delivery.has_value(); });
        if (!matches->empty()) {
            return {pathText(file.filename()), *std::move(matches)};
        }
    }
    return {};
}

} // namespace

ProtectionWork::ProtectionWork(Session& session, Actions& actions, PicturesPage& pictures,
                               Inspector& inspector, EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_history(history)
    , m_areas(new AreaWork(session, actions, pictures, history, this)) {
    connect(&actions[ActionId::Consents], &QAction::triggered, this, &ProtectionWork::openConsents);
    connect(&actions[ActionId::WhereItWent], &QAction::triggered, this, &ProtectionWork::openDeliveries);
    InspectorProtection& panel = inspector.protection();
    connect(&panel, &InspectorProtection::consentsWanted, this, &ProtectionWork::openConsents);
    connect(&panel, &InspectorProtection::deliveriesWanted, this, &ProtectionWork::openDeliveries);
    connect(&panel, &InspectorProtection::areasWanted, m_areas, &AreaWork::begin);
    connect(m_areas, &AreaWork::failed, this, &ProtectionWork::failed);
    connect(&panel, &InspectorProtection::failed, this, &ProtectionWork::failed);
}

bool ProtectionWork::isSettled() const {
    return m_underWay == 0 && m_areas->isSettled();
}

QWidget* ProtectionWork::window() const {
    return qobject_cast<QWidget*>(parent());
}

void ProtectionWork::openConsents() {
    const bool hasPictures = m_pictures.isVisible() && m_pictures.count() > 0;
    auto* const dialog = new ConsentDialog(
        m_session, m_history, hasPictures ? m_pictures.targets() : std::vector<AssetId>(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::failed, this, &ProtectionWork::failed);
    connect(dialog, &ConsentDialog::recallReady, dialog, [dialog](const edit::Recall& recall) {
        auto* const letters = new RecallDialog(recall, dialog);
        letters->setAttribute(Qt::WA_DeleteOnClose);
        letters->open();
    });
    dialog->open();
}

void ProtectionWork::openDeliveries() {
    const std::vector<AssetId> chosen =
        m_pictures.isVisible() && m_pictures.count() > 0 ? m_pictures.targets() : std::vector<AssetId>();
    if (chosen.empty()) {
        return;
    }
    auto* const dialog = new DeliveriesDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showAsset(chosen.front());
    dialog->open();
}

void ProtectionWork::takeDrop(const QStringList& paths) {
    if (paths.size() > kMostLookedAt) {
        emit importWanted(paths);
        return;
    }
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this, [paths](const Engine& engine) { return lookAt(engine, paths); },
        [this, paths](const Found& found) {
            --m_underWay;
            if (found.matches.empty()) {
                emit importWanted(paths);
            } else {
                showFound(paths, found.file, found.matches);
            }
        });
}

void ProtectionWork::showFound(const QStringList& paths, const QString& file,
                               const std::vector<Recognised>& found) {
    auto* const dialog = new DeliveriesDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeliveriesDialog::pictureWanted, this, &ProtectionWork::pictureWanted);
    connect(dialog, &DeliveriesDialog::importWanted, this, [this, paths] { emit importWanted(paths); });
    dialog->showFile(file, found);
    dialog->open();
}

} // namespace fieldframe::ui
