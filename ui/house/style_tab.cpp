// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/style_tab.h"

#include "core/catalog/asset_store.h"
#include "core/house/agencies.h"
#include "core/house/credit_suggestions.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

StyleTab::StyleTab(Session& session, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_hint(new QLabel(this))
    , m_styles(new QComboBox(this))
    , m_agency(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Also where there is a credit line already"), this))
    , m_example(new QLabel(this))
    , m_write(new QPushButton(tr("Write credit lines"), this)) {
    for (QLabel* const label : {m_hint, m_example}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_styles->setEditable(true);
    m_styles->setInsertPolicy(QComboBox::NoInsert);
    m_agency->setPlaceholderText(tr("Where a picture does not say whose it is"));
    m_write->setAutoDefault(false);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_hint);
    auto* const form = new QFormLayout;
    form->setSpacing(Theme::kUnit);
    form->addRow(tr("House style"), m_styles);
    form->addRow(tr("Agency"), m_agency);
    form->addRow(QString(), m_replace);
    form->addRow(tr("Example"), m_example);
    column->addLayout(form);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_write);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_styles, &QComboBox::currentTextChanged, this, &StyleTab::showExample);
    connect(m_agency, &QLineEdit::textChanged, this, &StyleTab::showExample);
    connect(m_write, &QPushButton::clicked, this, &StyleTab::write);
    showExample();
}

void StyleTab::load(std::vector<AssetId> assets) {
    m_assets = std::move(assets);
    m_isLoading = true;
    m_session.run(
        Session::Lane::Reading, this,
        [first = m_assets.empty() ? std::optional<AssetId>()
                                  : std::optional(m_assets.front())](const Engine& engine) -> Result<Read> {
            auto style = house::styleOf(engine.catalog());
            if (!style) {
                return tl::unexpected<Error>(style.error());
            }
            Read read{std::make_shared<const house::Style>(std::move(*style)), {}};
            if (first) {
                const auto details = engine.catalog().assets().details(*first);
                if (!details) {
                    return tl::unexpected<Error>(details.error());
                }
                read.first = details->metadata;
            }
            return read;
        },
        [this, token = m_generation.next()](Result<Read> read) {
            if (m_generation.isCurrent(token)) {
                take(std::move(read));
            }
        });
}

void StyleTab::take(Result<Read> read) {
    m_isLoading = false;
    if (!read) {
        m_read = {};
        m_hint->setText(sentence(read.error()));
        showExample();
        return;
    }
    m_read = std::move(*read);
    m_hint->setText(m_assets.empty()
                        ? tr("Choose pictures to write their credit lines.")
                        : tr("For %1. Parts that are not known are left out with what joins them.")
                              .arg(itemsText(std::ssize(m_assets))));
    if (m_styles->count() == 0) {
        for (const std::string& style : m_read.style->rules.creditStyles) {
            m_styles->addItem(toQt(style));
        }
        m_agency->setText(toQt(m_read.style->rules.agency));
    }
    showExample();
}

void StyleTab::showExample() {
    const auto style = credit::CreditStyle::parse(toUtf8(m_styles->currentText()));
    QString example;
    if (!style) {
        example = tr("There is no part %1.").arg(toQt(style.error().detail));
    } else if (m_read.first) {
        example = toQt(style->compose(
            house::creditParts(*m_read.first, m_read.style->agencies, toUtf8(m_agency->text().trimmed()))));
    }
    m_example->setText(example);
    m_write->setEnabled(style.has_value() && !m_isLoading && !m_assets.empty() && !m_session.isReadOnly() &&
                        !m_styles->currentText().trimmed().isEmpty());
}

void StyleTab::write() {
    const auto what = m_replace->isChecked() ? house::Compose::Replace : house::Compose::WhereEmpty;
    m_history.perform(
        tr("Write credit lines (%1)").arg(itemsText(std::ssize(m_assets))),
        [&catalog = m_session.engine().catalog(), assets = m_assets, style = toUtf8(m_styles->currentText()),
         agency = toUtf8(m_agency->text().trimmed()), what](const edit::EditService&) {
            return house::Agencies(catalog.folder()).table().and_then([&](const credit::AgencyTable& table) {
                return house::composeCredits(catalog, table, assets, style, agency, what);
            });
        },
        [guard = QPointer<StyleTab>(this)](const EditHistory::Receipt& receipt) {
            if (!guard) {
                return;
            }
            guard->m_hint->setText(!receipt ? sentence(receipt.error())
                                   : receipt->changes == 0
                                       ? tr("Nothing to write: the credit lines are there.")
                                       : tr("Written: %1.").arg(itemsText(receipt->changes)));
        });
}

QString StyleTab::example() const {
    return m_example->text();
}

} // namespace fieldframe::ui
