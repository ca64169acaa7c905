// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy_metadata_dialog.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/form/field_row.h"
#include "ui/form/field_text.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr qsizetype kValueCharacters = 90;

} // namespace

QString fieldName(const edit::FieldEdit& field) {
    if (const FieldRow* const row = formRow(field.field)) {
        return labelText(*row, toQt(field.language));
    }
    const QString name = toQt(metadataField(field.field).iptcName);
    return field.language.empty() ? name : QStringLiteral("%1 %2").arg(name, toQt(field.language).toUpper());
}

CopyMetadataDialog::CopyMetadataDialog(std::vector<Choice> choices, QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices)) {
    setWindowTitle(tr("Copy metadata"));
    auto* const hint = new QLabel(
        tr("What is ticked is copied, and replaces what other pictures have when it is pasted there."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    QWidget* const list = buildList();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const all = buttons->addButton(tr("Tick all"), QDialogButtonBox::ResetRole);
    auto* const none = buttons->addButton(tr("Tick none"), QDialogButtonBox::ResetRole);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    m_copy->setDefault(true);
    setTabOrder(m_copy, buttons->button(QDialogButtonBox::Cancel));
    for (QPushButton* const button : {all, none}) {
        button->setAutoDefault(false);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(Theme::kUnit);
    column->addWidget(hint);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    setUsualSize(*this, {fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 34});
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell();
    m_copy->setFocus();
}

QWidget* CopyMetadataDialog::buildList() {
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const list = new QWidget(area);
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Choice& choice : m_choices) {
        const std::size_t index = m_boxes.size();
        auto* const box = new QCheckBox(fieldName(choice.field), list);
        box->setMinimumHeight(Theme::kSmallestTarget);
        box->setChecked(choice.isTicked);
        const QString whole = oneLine(fieldText(choice.field.content));
        const bool isLong = whole.size() > kValueCharacters;
        const QString value = isLong ? whole.left(kValueCharacters) + QChar(0x2026) : whole;
        box->setAccessibleDescription(value);
        auto* const shown = new QLabel(value, list);
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        shown->setIndent(24);
        shown->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(box);
        column->addWidget(shown);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this, index](bool isTicked) {
            m_choices[index].isTicked = isTicked;
            tell();
        });
    }
    column->addStretch();
    area->setWidget(list);
    return area;
}

void CopyMetadataDialog::tickAll(bool isTicked) {
    for (QCheckBox* const box : m_boxes) {
        box->setChecked(isTicked);
    }
}

void CopyMetadataDialog::tell() {
    const auto count = std::ranges::count_if(m_choices, &Choice::isTicked);
    m_copy->setEnabled(count > 0);
    m_copy->setText(tr("Copy %1").arg(fieldsText(count)));
}

} // namespace fieldframe::ui
