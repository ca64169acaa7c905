// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/culling.h"

#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"

#include <array>

namespace fieldframe::ui {

Culling::Culling(Actions& actions, PicturesPage& pictures, EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_history(history) {
    const auto on = [&](ActionId id, auto perform) {
        connect(&actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::Pick, [this] { pick(Pick::Pick, tr("Pick")); });
    on(ActionId::Reject, [this] { pick(Pick::Reject, tr("Reject")); });
    on(ActionId::Unflag, [this] { pick(Pick::None, tr("Remove flag")); });
    constexpr std::array kRatings{ActionId::Rate0, ActionId::Rate1, ActionId::Rate2,
                                  ActionId::Rate3, ActionId::Rate4, ActionId::Rate5};
    for (std::size_t rating = 0; rating < kRatings.size(); ++rating) {
        on(kRatings[rating], [this, rating] { rate(static_cast<int>(rating)); });
    }
    // The words are those other programs write and read in xmp:Label; they are not translated in the file.
    on(ActionId::LabelRed, [this] { label("Red", tr("Red label")); });
    on(ActionId::LabelYellow, [this] { label("Yellow", tr("Yellow label")); });
    on(ActionId::LabelGreen, [this] { label("Green", tr("Green label")); });
    on(ActionId::LabelBlue, [this] { label("Blue", tr("Blue label")); });
    // After what they do, which was connected before.
    for (const ActionRow& row : actionTable()) {
        if (row.canAdvance) {
            on(row.id, [&actions, &pictures] {
                if (actions.isAdvancing()) {
                    pictures.step(1);
                }
            });
        }
    }
}

QString Culling::counted(const QString& text, std::size_t count) {
    return tr("%1 (%2)").arg(text, itemsText(static_cast<qint64>(count)));
}

void Culling::pick(Pick pick, const QString& text) {
    std::vector<AssetId> assets = m_pictures.targets();
    if (!assets.empty()) {
        const QString name = counted(text, assets.size());
        m_history.perform(name, [assets = std::move(assets), pick](const edit::EditService& edits) {
            return edits.setPick(assets, pick);
        });
    }
}

void Culling::rate(int rating) {
    std::vector<AssetId> assets = m_pictures.targets();
    if (!assets.empty()) {
        const QString name = counted(starsText(rating), assets.size());
        m_history.perform(name, [assets = std::move(assets), rating](const edit::EditService& edits) {
            return edits.setRating(assets, rating);
        });
    }
}

void Culling::label(const char* word, const QString& text) {
    std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    // The same key again takes the label away, as everywhere else.
    const AssetSummary* const first = m_pictures.model().summary(m_pictures.model().rowOf(assets.front()));
    const std::string wanted = first && first->label == word ? std::string() : std::string(word);
    const QString name = counted(text, assets.size());
    m_history.perform(name, [assets = std::move(assets), wanted](const edit::EditService& edits) {
        return edits.setLabel(assets, wanted);
    });
}

} // namespace fieldframe::ui
