// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_bar.h"

#include "ui/bridge/text.h"
#include "ui/form/flow_layout.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kSmallestCell = 96;
constexpr int kLargestCell = 480;
constexpr int kUsualCell = 192;
constexpr int kSliderWidth = 88;

void choose(QComboBox& choice, const QVariant& wanted) {
    const QSignalBlocker blocker(choice);
    choice.setCurrentIndex(wanted.isValid() ? std::max(0, choice.findData(wanted)) : 0);
}

template <class Value>
QVariant variant(const std::optional<Value>& value) {
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

template <class Value>
std::optional<Value> chosen(const QComboBox& choice) {
    const QVariant data = choice.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_clear(new QPushButton(tr("Show all"), this))
    , m_group(new QComboBox(this))
    , m_size(new QSlider(Qt::Horizontal, this)) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::kUnit, 0, 3 * Theme::kUnit, Theme::kUnit);
    row->setSpacing(Theme::kUnit / 2);
    m_pick = addChoice(tr("Any pick"));
    m_pick->addItem(tr("Picked"), static_cast<int>(Pick::Pick));
    m_pick->addItem(tr("Rejected"), static_cast<int>(Pick::Reject));
    m_pick->addItem(tr("Undecided"), static_cast<int>(Pick::None));
    m_rating = addChoice(tr("Any rating"));
    for (int stars = 1; stars <= 5; ++stars) {
        m_rating->addItem(stars == 5 ? tr("★ 5") : tr("★ %1 and more").arg(QLocale().toString(stars)), stars);
    }
    m_label = addChoice(tr("Any label"));
    m_label->addItem(tr("Red"), QStringLiteral("Red"));
    m_label->addItem(tr("Yellow"), QStringLiteral("Yellow"));
    m_label->addItem(tr("Green"), QStringLiteral("Green"));
    m_label->addItem(tr("Blue"), QStringLiteral("Blue"));
    m_kind = addChoice(tr("Any kind"));
    m_kind->addItem(tr("Images"), static_cast<int>(MediaKind::Image));
    m_kind->addItem(tr("Videos"), static_cast<int>(MediaKind::Video));
    m_kind->addItem(tr("Audio"), static_cast<int>(MediaKind::Audio));
    m_missing = addChoice(tr("Any state"));
    m_missing->addItem(tr("No caption"), static_cast<int>(FieldId::Caption));
    m_missing->addItem(tr("No credit"), static_cast<int>(FieldId::CreditLine));
    m_missing->addItem(tr("No keywords"), static_cast<int>(FieldId::Keywords));
    m_clear->setFlat(true);
    m_clear->hide();
    m_size->setRange(kSmallestCell, kLargestCell);
    m_size->setPageStep(48);
    m_size->setValue(kUsualCell);
    m_size->setMaximumWidth(kSliderWidth);
    m_size->setMinimumWidth(kSliderWidth / 2);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->setToolTip(m_size->accessibleName());
    // On as many lines as large text needs.
    auto* const filters = new QWidget(this);
    auto* const flow = new FlowLayout(filters);
    flow->setSpacing(Theme::kUnit / 2);
    for (QComboBox* const choice : {m_pick, m_rating, m_label, m_kind, m_missing}) {
        flow->addWidget(choice);
    }
    flow->addWidget(m_clear);
    row->addWidget(filters, 1);
    row->addWidget(m_group, 0, Qt::AlignTop);
    row->addSpacing(Theme::kUnit);
    row->addWidget(m_size, 0, Qt::AlignTop);
    m_group->setObjectName(QStringLiteral("quiet"));
    m_group->setAccessibleName(tr("Groups"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->addItem(tr("No groups"), static_cast<int>(catalog::GroupBy::Nothing));
    m_group->addItem(tr("By date"), static_cast<int>(catalog::GroupBy::Day));
    m_group->addItem(tr("By folder"), static_cast<int>(catalog::GroupBy::Folder));
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { emit groupByChanged(groupBy()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(m_size, &QSlider::valueChanged, this, &FilterBar::cellWidthChanged);
}

void FilterBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // The style's least height came with the style, and hides from the layout how much large text needs.
    for (QComboBox* const choice : findChildren<QComboBox*>()) {
        choice->setMinimumSize(choice->sizeHint());
    }
    m_size->setMinimumHeight(m_group->minimumHeight());
}

QComboBox* FilterBar::addChoice(const QString& name) {
    auto* const choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("quiet"));
    choice->setAccessibleName(tr("Filter: %1").arg(name));
    choice->addItem(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::choicesChanged);
    return choice;
}

AssetFilter FilterBar::filter() const {
    AssetFilter filter;
    filter.pick = chosen<Pick>(*m_pick);
    filter.leastRating = m_rating->currentData().toInt();
    filter.label = toUtf8(m_label->currentData().toString());
    filter.kind = chosen<MediaKind>(*m_kind);
    filter.missing = chosen<FieldId>(*m_missing);
    return filter;
}

void FilterBar::setFilter(const AssetFilter& wanted) {
    if (wanted == filter()) {
        return;
    }
    choose(*m_pick, variant(wanted.pick));
    choose(*m_rating, wanted.leastRating > 0 ? QVariant(wanted.leastRating) : QVariant());
    choose(*m_label, wanted.label.empty() ? QVariant() : QVariant(toQt(wanted.label)));
    choose(*m_kind, variant(wanted.kind));
    choose(*m_missing, variant(wanted.missing));
    choicesChanged();
}

void FilterBar::choicesChanged() {
    showWhichAreSet();
    emit filterChanged();
}

void FilterBar::showWhichAreSet() {
    // A filter that is forgotten hides pictures: what is set stands out.
    for (QComboBox* const choice : {m_pick, m_rating, m_label, m_kind, m_missing}) {
        QFont font = choice->font();
        font.setWeight(choice->currentIndex() > 0 ? QFont::DemiBold : QFont::Normal);
        choice->setFont(font);
    }
    const bool isSet = !filter().isEmpty();
    if (!isSet && m_clear->hasFocus()) {
        m_pick->setFocus();
    }
    m_clear->setVisible(isSet);
}

catalog::GroupBy FilterBar::groupBy() const {
    return static_cast<catalog::GroupBy>(m_group->currentData().toInt());
}

void FilterBar::setGroupBy(catalog::GroupBy groupBy) {
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(groupBy)));
}

int FilterBar::cellWidth() const {
    return m_size->value();
}

void FilterBar::setCellWidth(int width) {
    m_size->setValue(width);
}

} // namespace fieldframe::ui
