// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/find_field.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace fieldframe::ui {

namespace {

constexpr int kRestMilliseconds = 80;
constexpr int kEditWidth = 280;

} // namespace

FindField::FindField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next"), this)) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Theme::kUnit, Theme::kUnit, 3 * Theme::kUnit, Theme::kUnit);
    row->setSpacing(Theme::kUnit);
    m_edit->setPlaceholderText(tr("Go to a file name or a word of the text"));
    m_edit->setAccessibleName(tr("Find in this view"));
    m_edit->setMinimumWidth(kEditWidth / 2);
    m_edit->setMaximumWidth(2 * kEditWidth);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_answer->setTextFormat(Qt::PlainText);
    m_previous->setToolTip(tr("Shift+Enter"));
    m_next->setToolTip(tr("Enter"));
    row->addWidget(m_edit, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_answer);
    row->addStretch(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit typed(m_edit->text()); });
    connect(m_edit, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_previous, &QPushButton::clicked, this, [this] { emit placeWanted(m_place - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit placeWanted(m_place + 1); });
    setFound(0, 0);
}

void FindField::open() {
    show();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_rest.start();
}

void FindField::setFound(int place, int count) {
    m_place = place;
    const bool isTyped = !m_edit->text().trimmed().isEmpty();
    const QLocale locale;
    m_answer->setText(!isTyped     ? QString()
                      : count == 0 ? tr("Nothing here has that")
                                   : tr("%1 of %2").arg(locale.toString(place + 1), locale.toString(count)));
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
}

QString FindField::answer() const {
    return m_answer->text();
}

bool FindField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Enter and Escape mean the loupe and going back elsewhere in the window.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* const press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Escape) {
            emit closed();
            return true;
        }
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            if (m_rest.isActive()) {
                m_rest.stop();
                emit typed(m_edit->text());
            } else {
                emit placeWanted(m_place + (press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1));
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fieldframe::ui
