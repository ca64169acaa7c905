// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gallery_audience.h"

#include "core/catalog/protection_store.h"
#include "ui/protection/protection_words.h"

#include <QActionGroup>
#include <QMenu>

namespace fieldframe::ui {

GalleryAudience::GalleryAudience(Session& session, QWidget* parent)
    : QPushButton(parent)
    , m_session(session) {
    setFlat(true);
    setToolTip(tr("Who may get the pictures of the gallery, at the widest"));
    auto* const menu = new QMenu(this);
    auto* const group = new QActionGroup(menu);
    for (const Audience audience : {Audience::Public, Audience::Partners, Audience::Internal}) {
        QAction* const choice = menu->addAction(audienceText(audience));
        choice->setCheckable(true);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, audience] {
            if (audience != m_audience) {
                emit chosen(audience);
            }
        });
        m_choices.emplace(audience, choice);
    }
    setMenu(menu);
    take(Audience::Public);
}

void GalleryAudience::showGallery(GalleryId gallery, bool isWritable) {
    setEnabled(isWritable);
    m_isReading = true;
    m_session.run(
        Session::Lane::Reading, this,
        [gallery](const Engine& engine) { return engine.catalog().protection().audienceOf(gallery); },
        [this, token = m_generation.next()](const Result<Audience>& audience) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isReading = false;
            if (audience) {
                take(*audience);
            } else if (audience.error().code != ErrorCode::NotFound) {
                emit failed(audience.error()); // One that was deleted meanwhile is left by who shows it.
            }
        });
}

void GalleryAudience::take(Audience audience) {
    m_audience = audience;
    m_choices.at(audience)->setChecked(true);
    setText(audience == Audience::Public     ? tr("For everybody")
            : audience == Audience::Partners ? tr("For partners only")
                                             : tr("For nobody outside"));
    setAccessibleName(text());
}

} // namespace fieldframe::ui
