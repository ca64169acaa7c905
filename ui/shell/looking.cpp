// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/looking.h"

#include "core/catalog/asset_store.h"
#include "core/platform/descriptors.h"
#include "ui/bridge/text.h"
#include "ui/loupe/compare_view.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_pane.h"
#include "ui/loupe/viewer.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"
#include "ui/shell/loupe_window.h"

#include <QDesktopServices>
#include <QUrl>

namespace fieldframe::ui {

namespace {

constexpr double kZoomStep = 1.25;
/// Of what is seen, with each press of a key.
constexpr double kLookStep = 0.25;

/// Where the original is, if it can be read now.
Result<std::filesystem::path> reachable(const Engine& engine, AssetId asset) {
    const auto details = engine.catalog().assets().details(asset);
    if (!details) {
        return tl::unexpected(details.error());
    }
    if (const auto stamp = platform::stampOf(details->path); !stamp) {
        Error error = stamp.error();
        error.subject = details->summary.fileName;
        return tl::unexpected(std::move(error));
    }
    return details->path;
}

} // namespace

Looking::Looking(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                 QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_pictures(pictures)
    , m_history(history)
    , m_player([](const std::filesystem::path& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(path)));
    }) {
    connectModes();
    connectZoom();
    connectPanels();
    restore({});
}

Looking::~Looking() {
    m_actions[ActionId::SecondWindow].setEnabled(false);
}

void Looking::connectModes() {
    const auto on = [this](ActionId id, auto perform) {
        connect(&m_actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::Grid, [this] { m_pictures.leaveLoupe(); });
    on(ActionId::Loupe, [this] { m_pictures.isLoupe() ? m_pictures.leaveLoupe() : m_pictures.enterLoupe(); });
    on(ActionId::LookOrPlay, [this] { lookOrPlay(); });
    on(ActionId::Compare,
       [this] { m_pictures.isCompare() ? m_pictures.leaveLoupe() : m_pictures.enterCompare(); });
    on(ActionId::DropFromCompare, [this] {
        if (m_pictures.isCompare()) {
            m_pictures.viewer().compare().dropActive();
        }
    });
    // After the reject itself, which is about the picture that stands there now.
    connect(
        &m_actions[ActionId::Reject], &QAction::triggered, this, [this] { dropRejected(); },
        Qt::QueuedConnection);
    on(ActionId::NextPicture, [this] { m_pictures.step(1); });
    on(ActionId::PreviousPicture, [this] { m_pictures.step(-1); });
    on(ActionId::RotateLeft, [this] { turn(-1, tr("Turn left (%1)")); });
    on(ActionId::RotateRight, [this] { turn(1, tr("Turn right (%1)")); });
}

void Looking::connectZoom() {
    const auto on = [this](ActionId id, std::function<void(PicturePane&)> how) {
        connect(&m_actions[id], &QAction::triggered, this, [this, how = std::move(how)] { zoom(how); });
    };
    on(ActionId::ZoomOneToOne, [](PicturePane& pane) { pane.toggleZoom(); });
    on(ActionId::ZoomFit, [](PicturePane& pane) { pane.zoomTo(Zoom::Fit); });
    on(ActionId::ZoomFill, [](PicturePane& pane) { pane.zoomTo(Zoom::Fill); });
    on(ActionId::ZoomTwoToOne, [](PicturePane& pane) { pane.zoomTo(Zoom::TwoToOne); });
    on(ActionId::ZoomIn, [](PicturePane& pane) { pane.zoomBy(kZoomStep); });
    on(ActionId::ZoomOut, [](PicturePane& pane) { pane.zoomBy(1 / kZoomStep); });
    on(ActionId::LookLeft, [](PicturePane& pane) { pane.look(-kLookStep, 0); });
    on(ActionId::LookRight, [](PicturePane& pane) { pane.look(kLookStep, 0); });
    on(ActionId::LookUp, [](PicturePane& pane) { pane.look(0, -kLookStep); });
    on(ActionId::LookDown, [](PicturePane& pane) { pane.look(0, kLookStep); });
}

void Looking::connectPanels() {
    connect(&m_actions[ActionId::LockZoom], &QAction::triggered, this,
            [this](bool isOn) { m_pictures.viewer().compare().setLocked(isOn); });
    connect(&m_actions[ActionId::Filmstrip], &QAction::triggered, this,
            [this](bool isOn) { m_pictures.viewer().setFilmstripWanted(isOn); });
    connect(&m_actions[ActionId::CaptionOverlay], &QAction::triggered, this, &Looking::setCaptionShown);
    connect(&m_actions[ActionId::SecondWindow], &QAction::triggered, this, &Looking::setSecondWindowOpen);
    connect(&m_pictures, &PicturesPage::contentsChanged, this, &Looking::follow);
    m_actions[ActionId::SecondWindow].setEnabled(true);
    m_actions[ActionId::LockZoom].setChecked(m_pictures.viewer().compare().isLocked());
}

PicturePane* Looking::pane() const {
    return m_window && m_window->isActiveWindow() ? &m_window->loupe().pane() : m_pictures.viewer().pane();
}

void Looking::zoom(const std::function<void(PicturePane&)>& how) {
    const bool isHere = m_window && m_window->isActiveWindow();
    if (!isHere && m_pictures.isGrid()) {
        m_pictures.enterLoupe();
    }
    if (PicturePane* const shown = pane()) {
        how(*shown);
    }
}

void Looking::lookOrPlay() {
    const auto asset = m_pictures.current();
    const AssetSummary* const summary =
        asset ? m_pictures.model().summary(m_pictures.model().rowOf(*asset)) : nullptr;
    if (summary && summary->kind != MediaKind::Image) {
        play(*asset);
    } else {
        m_actions[ActionId::Loupe].trigger();
    }
}

void Looking::play(AssetId asset) {
    m_session.run(
        Session::Lane::Reading, this, [asset](const Engine& engine) { return reachable(engine, asset); },
        [this](const Result<std::filesystem::path>& path) {
            if (!path) {
                emit failed(path.error());
                return;
            }
            m_player(*path);
        });
}

void Looking::turn(int quarters, const QString& text) {
    std::vector<AssetId> pictures;
    for (const AssetId id : m_pictures.targets()) {
        const AssetSummary* const summary = m_pictures.model().summary(m_pictures.model().rowOf(id));
        // What was never scrolled to is not known yet: it is turned if it was selected.
        if (!summary || summary->kind == MediaKind::Image) {
            pictures.push_back(id);
        }
    }
    if (pictures.empty()) {
        return;
    }
    const QString name = text.arg(itemsText(static_cast<qint64>(pictures.size())));
    m_history.perform(name, [pictures = std::move(pictures), quarters](const edit::EditService& edits) {
        return edits.rotate(pictures, quarters);
    });
}

void Looking::dropRejected() {
    if (m_pictures.isCompare()) {
        m_pictures.viewer().compare().dropActive();
    }
}

void Looking::setCaptionShown(bool isShown) {
    m_pictures.viewer().loupe().setOverlayWanted(isShown);
    if (m_window) {
        m_window->loupe().setOverlayWanted(isShown);
    }
}

void Looking::setSecondWindowOpen(bool isOpen) {
    m_actions[ActionId::SecondWindow].setChecked(isOpen);
    if (!isOpen) {
        if (m_window) {
            m_window->close();
        }
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<LoupeWindow>(m_actions, m_pictures.model(), m_pictures.previews(),
                                                 m_pictures.captions());
        m_window->restoreGeometry(m_windowGeometry);
        setCaptionShown(m_actions[ActionId::CaptionOverlay].isChecked());
        connect(m_window.get(), &LoupeWindow::closed, this,
                [this] { m_actions[ActionId::SecondWindow].setChecked(false); });
        connect(m_window.get(), &LoupeWindow::activeChanged, &m_pictures, &PicturesPage::setShownAlone);
    }
    m_window->openBeside(*m_pictures.window());
    follow();
}

void Looking::follow() {
    if (m_window && m_window->isVisible()) {
        const auto asset = m_pictures.current();
        m_window->loupe().setRow(asset ? m_pictures.model().rowOf(*asset) : -1);
    }
}

LookMemory Looking::memory() const {
    LookMemory memory;
    memory.isFilmstripShown = m_actions[ActionId::Filmstrip].isChecked();
    memory.isCaptionShown = m_actions[ActionId::CaptionOverlay].isChecked();
    memory.isSecondWindowOpen = m_window && m_window->isVisible();
    memory.secondWindow = m_window ? m_window->saveGeometry() : m_windowGeometry;
    return memory;
}

void Looking::restore(const LookMemory& memory) {
    m_actions[ActionId::Filmstrip].setChecked(memory.isFilmstripShown);
    m_pictures.viewer().setFilmstripWanted(memory.isFilmstripShown);
    m_actions[ActionId::CaptionOverlay].setChecked(memory.isCaptionShown);
    setCaptionShown(memory.isCaptionShown);
    m_windowGeometry = memory.secondWindow;
    m_actions[ActionId::SecondWindow].setChecked(memory.isSecondWindowOpen);
    if (memory.isSecondWindowOpen) {
        setSecondWindowOpen(true);
        m_pictures.window()->activateWindow();
    }
}

bool Looking::isSettled() const {
    return !m_window || !m_window->isVisible() || m_window->loupe().isSettled();
}

} // namespace fieldframe::ui
