// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_accessible.h"

#include "ui/panels/card_picture.h"
#include "ui/panels/gallery_card.h"

#include <QAccessibleWidget>

namespace fieldframe::ui {

namespace {

/// Something that is opened by pressing it.
class CardInterface final : public QAccessibleWidget {
public:
    explicit CardInterface(GalleryCard* card)
        : QAccessibleWidget(card, QAccessible::Link)
        , m_card(card) {}

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction()) {
            emit m_card->activated(m_card->gallery());
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    GalleryCard* m_card;
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    if (auto* const card = qobject_cast<GalleryCard*>(object)) {
        return new CardInterface(card);
    }
    if (auto* const picture = qobject_cast<CardPictureView*>(object)) {
        return new QAccessibleWidget(picture, QAccessible::Graphic, picture->accessibleName());
    }
    return nullptr;
}

} // namespace

void describeCardsToAssistants() {
    QAccessible::removeFactory(interfaceFor);
    QAccessible::installFactory(interfaceFor);
}

} // namespace fieldframe::ui
