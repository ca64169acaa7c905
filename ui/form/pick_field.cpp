// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/pick_field.h"

#include "ui/form/choice_field.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr QLatin1String kPicked("1");
constexpr QLatin1String kRejected("-1");

std::vector<Choice> choices() {
    return {{QString(), PickField::tr("Neither")},
            {kPicked, PickField::tr("Picked")},
            {kRejected, PickField::tr("Rejected")}};
}

} // namespace

PickField::PickField(EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_choice(new ChoiceField(choices(), this)) {
    auto* const heading = new QLabel(tr("Pick"), this);
    heading->setFont(Theme::font(Theme::Size::Small));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setMinimumHeight(Theme::kSmallestTarget);
    heading->setBuddy(m_choice);
    m_choice->setAccessibleName(heading->text());
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(heading);
    column->addWidget(m_choice);
    setFocusProxy(m_choice);
    connect(m_choice, &ChoiceField::chosen, this, &PickField::choose);
    connect(m_choice, &ChoiceField::stepWanted, this, &PickField::stepWanted);
    connect(m_choice, &ChoiceField::leaveWanted, this, &PickField::leaveWanted);
}

void PickField::show(const FormAssets& assets, const catalog::SharedFields& fields) {
    m_assets = assets;
    const bool isMixed = (fields.picked > 0 && fields.picked < fields.assets) ||
                         (fields.rejected > 0 && fields.rejected < fields.assets);
    if (isMixed) {
        const QLocale locale;
        const QString mixed =
            tr("Mixed: %1 picked, %2 rejected")
                .arg(locale.toString(qint64{fields.picked}), locale.toString(qint64{fields.rejected}));
        m_choice->show(std::nullopt, mixed);
        m_choice->setAccessibleDescription(mixed);
        return;
    }
    m_choice->setAccessibleDescription({});
    m_choice->show(QString(fields.picked > 0     ? kPicked
                           : fields.rejected > 0 ? kRejected
                                                 : QLatin1String()),
                   {});
}

void PickField::choose() {
    if (!m_assets) {
        return;
    }
    emit aboutToChange();
    const QString value = m_choice->value();
    const Pick pick = value == kPicked ? Pick::Pick : value == kRejected ? Pick::Reject : Pick::None;
    const QString what = pick == Pick::Pick     ? tr("Pick (%1)")
                         : pick == Pick::Reject ? tr("Reject (%1)")
                                                : tr("Remove flag (%1)");
    m_history.perform(
        what.arg(itemsText(static_cast<qint64>(m_assets->size()))),
        [assets = m_assets, pick](const edit::EditService& edits) { return edits.setPick(*assets, pick); });
}

void PickField::setReadOnly(bool isReadOnly) {
    m_choice->setEnabled(!isReadOnly);
}

void PickField::setHolding(bool isHolding) {
    m_choice->setHolding(isHolding);
}

} // namespace fieldframe::ui
