// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/language_bar.h"

#include "ui/form/flow_layout.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// A file may name any number of languages; more lanes than these could not be read.
constexpr qsizetype kLanesAtMost = 12;
constexpr qsizetype kTagAtMost = 12;

QString barSheet() {
    return QStringLiteral(
        "QPushButton { background: transparent; border: 1px solid %line%; border-radius: 3px;"
        " padding: 0 4px; min-height: 22px; min-width: 16px; color: %muted%; }"
        "QPushButton[hasText=\"true\"] { color: %text%; }"
        "QPushButton:checked { border-color: %accent%; background: %field%; color: %text%; }"
        "QPushButton:focus { border: 2px solid %accent%; padding: 0 3px; min-height: 20px; }");
}

QString spoken(const QString& language, bool isPresent) {
    const QLocale locale(language);
    const QString name = language.isEmpty()                ? LanguageBar::tr("Main text")
                         : locale.language() == QLocale::C ? language
                                                           : locale.nativeLanguageName();
    return isPresent ? name : LanguageBar::tr("%1, empty").arg(name);
}

} // namespace

QStringList languageLanes(const QStringList& present) {
    QStringList lanes{QString()};
    for (const QLatin1String desk :
         {QLatin1String("en"), QLatin1String("fr"), QLatin1String("es"), QLatin1String("ar")}) {
        const bool hasVariant = std::ranges::any_of(present, [desk](const QString& language) {
            return language.startsWith(desk + QLatin1Char('-'), Qt::CaseInsensitive);
        });
        if (present.contains(desk) || !hasVariant) {
            lanes.append(desk);
        }
    }
    for (const QString& language : present) {
        if (!lanes.contains(language) && lanes.size() < kLanesAtMost) {
            lanes.append(language);
        }
    }
    return lanes;
}

LanguageBar::LanguageBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this)) {
    m_layout->setSpacing(3);
    setThemedSheet(*this, barSheet());
    setAccessibleName(tr("Language"));
    setPresent({});
}

void LanguageBar::setPresent(const QStringList& present) {
    const QStringList lanes = languageLanes(present);
    if (lanes == m_languages && present == m_present && m_group) {
        return;
    }
    m_languages = lanes;
    m_present = present;
    if (!m_languages.contains(m_language)) {
        // The lane stays from picture to picture, so that a translator goes through them.
        m_languages.append(m_language);
    }
    rebuild();
}

void LanguageBar::rebuild() {
    const bool hadFocus = m_group && std::ranges::any_of(m_group->buttons(), &QWidget::hasFocus);
    if (m_group) {
        qDeleteAll(m_group->buttons());
        delete m_group;
    }
    m_group = new QButtonGroup(this);
    for (const QString& language : m_languages) {
        auto* const button =
            new QPushButton(language.isEmpty() ? tr("Main") : language.left(kTagAtMost).toUpper(), this);
        const bool isPresent = m_present.contains(language);
        button->setCheckable(true);
        button->setFont(Theme::font(Theme::Size::Small));
        button->setProperty("hasText", isPresent);
        button->setAccessibleName(spoken(language, isPresent));
        button->setToolTip(spoken(language, isPresent));
        button->setChecked(language == m_language);
        button->setFocusPolicy(language == m_language ? Qt::StrongFocus : Qt::ClickFocus);
        m_group->addButton(button);
        m_layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, language] { choose(language); });
        if (hadFocus && language == m_language) {
            button->setFocus();
        }
    }
}

void LanguageBar::choose(const QString& language) {
    if (language == m_language) {
        return;
    }
    m_language = language;
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool isIt = m_languages[i] == language;
        buttons[i]->setChecked(isIt);
        buttons[i]->setFocusPolicy(isIt ? Qt::StrongFocus : Qt::ClickFocus);
        if (isIt && std::ranges::any_of(buttons, &QWidget::hasFocus)) {
            buttons[i]->setFocus();
        }
    }
    emit languageChosen(language);
}

void LanguageBar::keyPressEvent(QKeyEvent* event) {
    const bool isForward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype next = m_languages.indexOf(m_language) + (isForward ? 1 : -1);
    if (next >= 0 && next < m_languages.size()) {
        choose(m_languages[next]);
    }
}

} // namespace fieldframe::ui
