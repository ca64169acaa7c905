// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/finding_line.h"

#include "ui/house/finding_text.h"
#include "ui/shell/themed.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace fieldframe::ui {

FindingLine::FindingLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_mend(new QToolButton(this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_mend->setText(tr("Mend"));
    m_mend->setToolTip(tr("Mend this (Ctrl+. in the field)"));
    m_mend->setFocusPolicy(Qt::NoFocus);
    m_mend->setAutoRaise(true);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kUnit / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_mend, 0, Qt::AlignTop);
    connect(m_mend, &QToolButton::clicked, this, &FindingLine::mendWanted);
    restyle();
}

void FindingLine::show(const lint::Finding& finding, qint64 more, bool isReadOnly) {
    const QString sentence = findingText(finding);
    const QString shown =
        more > 0 ? tr("%1 And %n more.", nullptr, static_cast<int>(more)).arg(sentence) : sentence;
    m_text->setText(shown);
    m_text->setAccessibleName(tr("%1: %2").arg(severityText(finding.severity), shown));
    setTone(*m_text, finding.severity == lint::Severity::Info ? Tone::Muted : Tone::Warning);
    m_mend->setVisible(finding.fix.has_value() && !isReadOnly);
    m_mend->setAccessibleName(tr("Mend: %1").arg(sentence));
    setVisible(true);
}

QString FindingLine::text() const {
    return m_text->text();
}

void FindingLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
}

void FindingLine::restyle() {
    m_text->setFont(Theme::font(Theme::Size::Small));
    m_mend->setFont(Theme::font(Theme::Size::Small));
}

} // namespace fieldframe::ui
