// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/recall_dialog.h"

#include "ui/bridge/text.h"
#include "ui/protection/protection_words.h"
#include "ui/shell/themed.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kWidth = 820;
constexpr int kHeight = 520;

} // namespace

RecallDialog::RecallDialog(edit::Recall recall, QWidget* parent)
    : QDialog(parent)
    , m_recall(std::move(recall))
    , m_answer(new QLabel(this))
    , m_places(new QTreeWidget(this))
    , m_language(new QComboBox(this))
    , m_letter(new QPlainTextEdit(this)) {
    setWindowTitle(tr("Ask for the pictures back"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_places->setAccessibleName(tr("Places where the pictures went"));
    m_places->setRootIsDecorated(false);
    setThemedSheet(*m_places, QStringLiteral("QTreeWidget::item { min-height: 24px; padding: 0 4px; }"));
    m_places->setHeaderLabels({tr("When"), tr("For"), tr("Destination"), tr("Preset"), tr("State")});
    m_language->setAccessibleName(tr("Language of the letter"));
    for (const char* const tag : {"en", "fr", "es", "ar"}) {
        const QString code = QString::fromLatin1(tag);
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    }
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(QLocale().name().section(QLatin1Char('_'), 0, 0))));
    m_letter->setAccessibleName(tr("Letter"));
    m_letter->setReadOnly(true);
    auto* const copy = new QPushButton(tr("Copy letter"), this);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    auto* const row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Letter in"), this));
    row->addWidget(m_language);
    row->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_answer);
    column->addWidget(m_places, 1);
    column->addLayout(row);
    column->addWidget(m_letter, 2);
    column->addWidget(buttons);
    resize(kWidth, kHeight);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_letter->toPlainText()); });
    connect(m_places, &QTreeWidget::currentItemChanged, this, &RecallDialog::showLetter);
    connect(m_language, &QComboBox::currentIndexChanged, this, &RecallDialog::showLetter);
    fillPlaces();
}

void RecallDialog::fillPlaces() {
    m_letters = edit::recallLetters(m_recall, "en");
    for (const edit::RecallLetter& letter : m_letters) {
        const ExportRecord& where = letter.where;
        new QTreeWidgetItem(m_places, {momentText(where.begunMilliseconds),
                                       oneLine(toQt(where.head.recipient)), toQt(where.head.destination),
                                       toQt(where.head.preset), exportStateText(where.state)});
    }
    for (int column = 0; column + 1 < m_places->columnCount(); ++column) {
        m_places->resizeColumnToContents(column);
    }
    const auto pictures = static_cast<int>(m_recall.assets.size());
    m_answer->setText(
        m_letters.empty()
            ? tr("%n picture(s) are about this consent; none of them left.", nullptr, pictures)
            : tr("%n picture(s) are about this consent. They left to these places:", nullptr, pictures));
    m_places->setCurrentItem(m_places->topLevelItem(0));
    showLetter();
}

void RecallDialog::showLetter() {
    const int row = m_places->currentItem() ? m_places->indexOfTopLevelItem(m_places->currentItem()) : -1;
    const QString language = m_language->currentData().toString();
    m_letters = edit::recallLetters(m_recall, toUtf8(language));
    const bool hasLetter = row >= 0 && row < static_cast<int>(m_letters.size());
    m_letter->setPlainText(hasLetter ? toQt(m_letters[static_cast<std::size_t>(row)].text) : QString());
    m_letter->setLayoutDirection(QLocale(language).textDirection());
}

} // namespace fieldframe::ui
