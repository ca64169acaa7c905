// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_form.h"

#include "ui/bridge/text.h"
#include "ui/documents/document_text.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fieldframe::ui {

namespace {

void fill(QPlainTextEdit& field, const QString& text) {
    if (field.toPlainText() != text) {
        field.setPlainText(text);
    }
}

void fill(QLineEdit& field, const QString& text) {
    if (field.text() != text) {
        field.setText(text);
    }
}

std::optional<std::string> ownText(const QString& typed) {
    return typed.trimmed().isEmpty() ? std::nullopt : std::optional(toUtf8(typed));
}

} // namespace

BlockForm::BlockForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_text(addText(tr("Text"), tr("Markdown: **bold**, *italic*, [words](https://…)"), 8))
    , m_items(addText(tr("Items"), tr("One on each line"), 8))
    , m_numbered(new QCheckBox(tr("Numbered"), this))
    , m_source(addLine(tr("Whose words"), {}))
    , m_caption(addText(tr("Caption"), tr("The picture’s own"), 3))
    , m_noCaption(new QCheckBox(tr("Show no caption"), this))
    , m_credit(addLine(tr("Credit"), tr("The picture’s own")))
    , m_alternative(addLine(tr("Alternative text"), tr("The picture’s own")))
    , m_url(addLine(tr("Leads to"), QStringLiteral("https://…")))
    , m_links(addText(tr("Links"), tr("One on each line: Read on | https://…"), 3))
    , m_share(addLine(tr("Page to share"), QStringLiteral("https://…"))) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows->insertRow(2, QString(), m_numbered);
    m_rows->insertRow(5, QString(), m_noCaption);
    for (QCheckBox* const box : {m_numbered, m_noCaption}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            m_caption->setEnabled(!m_noCaption->isChecked());
            if (!m_isFilling) {
                emit edited();
            }
        });
    }
    show(PageBlock());
}

QPlainTextEdit* BlockForm::addText(const QString& name, const QString& hint, int lines) {
    auto* const field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    setLeastHeight(*field, fontMetrics().lineSpacing() * lines + Theme::kUnit);
    auto* const label = new QLabel(name, this);
    label->setBuddy(field);
    m_rows->addRow(label, field);
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            emit edited();
        }
    });
    return field;
}

QLineEdit* BlockForm::addLine(const QString& name, const QString& hint) {
    auto* const field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    auto* const label = new QLabel(name, this);
    label->setBuddy(field);
    m_rows->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            emit edited();
        }
    });
    return field;
}

void BlockForm::show(const PageBlock& block) {
    m_isFilling = true;
    m_block = block;
    const BlockKind kind = block.kind;
    const bool isPicture = kind == BlockKind::Picture;
    const bool hasLinks = kind == BlockKind::Links || kind == BlockKind::Contacts;
    fill(*m_text, toQt(block.text));
    QStringList items;
    for (const std::string& item : block.items) {
        items << toQt(item).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    fill(*m_items, items.join(QLatin1Char('\n')));
    m_numbered->setChecked(block.isNumbered);
    fill(*m_source, oneLine(toQt(block.source)));
    fill(*m_caption, toQt(block.caption.value_or("")));
    m_noCaption->setChecked(block.caption && block.caption->empty());
    m_caption->setEnabled(!m_noCaption->isChecked());
    fill(*m_credit, toQt(block.credit.value_or("")));
    fill(*m_alternative, toQt(block.altText.value_or("")));
    fill(*m_url, toQt(block.url));
    fill(*m_links, linkLines(block.links));
    fill(*m_share, toQt(block.shareUrl));
    m_rows->setRowVisible(m_text, !isPicture && kind != BlockKind::List && kind != BlockKind::Links);
    m_rows->setRowVisible(m_items, kind == BlockKind::List);
    m_rows->setRowVisible(m_numbered, kind == BlockKind::List);
    m_rows->setRowVisible(m_source, kind == BlockKind::Quote);
    m_rows->setRowVisible(m_caption, isPicture);
    m_rows->setRowVisible(m_noCaption, isPicture);
    m_rows->setRowVisible(m_credit, isPicture);
    m_rows->setRowVisible(m_alternative, isPicture);
    m_rows->setRowVisible(m_url, isPicture || kind == BlockKind::Heading);
    m_rows->setRowVisible(m_links, hasLinks);
    m_rows->setRowVisible(m_share, kind == BlockKind::Links);
    m_isFilling = false;
}

PageBlock BlockForm::shown() const {
    PageBlock block = m_block;
    const auto has = [&](QWidget* field) { return m_rows->isRowVisible(field); };
    if (has(m_text)) {
        QString text = m_text->toPlainText();
        if (block.kind == BlockKind::Heading) {
            text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        block.text = toUtf8(text);
    }
    if (has(m_items)) {
        block.items.clear();
        for (const QString& line : m_items->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            block.items.push_back(toUtf8(line));
        }
        block.isNumbered = m_numbered->isChecked();
    }
    // A source of several lines stands on one here: it stays as it is until somebody types in it.
    if (has(m_source) && m_source->text() != oneLine(toQt(block.source))) {
        block.source = toUtf8(m_source->text());
    }
    if (has(m_caption)) {
        block.caption =
            m_noCaption->isChecked() ? std::optional<std::string>("") : ownText(m_caption->toPlainText());
        block.credit = ownText(m_credit->text());
        block.altText = ownText(m_alternative->text());
    }
    if (has(m_url)) {
        block.url = toUtf8(m_url->text().trimmed());
    }
    if (has(m_links)) {
        block.links = linksOfLines(m_links->toPlainText());
    }
    if (has(m_share)) {
        block.shareUrl = toUtf8(m_share->text().trimmed());
    }
    return block;
}

} // namespace fieldframe::ui
