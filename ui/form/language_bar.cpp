// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/language_bar.h"

#include "core/edit/field_rules.h"
#include "ui/bridge/text.h"
#include "ui/form/flow_layout.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>
#include <QWidgetAction>

#include <algorithm>
#include <array>

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

QString languageName(const QString& language) {
    const QLocale locale(language);
    return language.isEmpty()                ? LanguageBar::tr("Main text")
           : locale.language() == QLocale::C ? language
                                             : locale.nativeLanguageName();
}

/// Qt puts nothing after a widget that takes no keyboard.
QWidget* stopBefore(const QWidget& widget) {
    QWidget* stop = widget.previousInFocusChain();
    while (stop != &widget && stop->focusPolicy() == Qt::NoFocus) {
        stop = stop->previousInFocusChain();
    }
    return stop;
}

/// Besides the desk's own: languages that field offices caption in.
constexpr std::array kFurther{"pt", "ru", "uk", "zh", "de", "it", "tr", "fa", "ps", "ur", "bn",
                              "my", "so", "sw", "am", "ti", "ha", "ht", "id", "vi", "ja", "ko"};

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
    , m_layout(new FlowLayout(this))
    , m_add(new QPushButton(QStringLiteral("+"), this)) {
    m_layout->setSpacing(3);
    m_add->setFont(Theme::font(Theme::Size::Small));
    m_add->setAccessibleName(tr("Add a language"));
    m_add->setToolTip(tr("Add a language"));
    m_add->setFocusPolicy(Qt::ClickFocus);
    connect(m_add, &QPushButton::clicked, this, &LanguageBar::openMenu);
    m_layout->addWidget(m_add);
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
        QString text = language.isEmpty() ? tr("Main") : language.left(kTagAtMost).toUpper();
        if (m_outdated.contains(language)) {
            //: A language whose text is older than the text it translates: "FR !"
            text = tr("%1 !").arg(text);
        }
        auto* const button = new QPushButton(text, this);
        const bool isPresent = m_present.contains(language);
        button->setCheckable(true);
        button->setFont(Theme::font(Theme::Size::Small));
        button->setProperty("hasText", isPresent);
        button->setAccessibleName(spoken(language));
        button->setToolTip(spoken(language));
        button->setChecked(language == m_language);
        m_group->addButton(button);
        m_layout->insertWidget(m_layout->count() - 1, button);
        setTabOrder(stopBefore(*m_add), button);
        button->setFocusPolicy(language == m_language ? Qt::TabFocus : Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, language] {
            choose(language);
            emit textWanted();
        });
        if (hadFocus && language == m_language) {
            button->setFocus();
        }
    }
}

QString LanguageBar::spoken(const QString& language) const {
    const QString name = languageName(language);
    if (m_outdated.contains(language)) {
        return tr("%1, older than the main text: %2")
            .arg(name, QLocale().createSeparatedList(m_outdated.value(language)));
    }
    return m_present.contains(language) ? name : tr("%1, missing").arg(name);
}

void LanguageBar::setOutdated(const QMap<QString, QStringList>& fields) {
    if (fields != m_outdated) {
        m_outdated = fields;
        rebuild();
    }
}

bool LanguageBar::add(const QString& tag) {
    const QString language = tag.trimmed();
    if (language.isEmpty() || !edit::checkLanguage(metadataField(FieldId::Caption), toUtf8(language))) {
        return false;
    }
    if (!m_languages.contains(language)) {
        m_languages.append(language);
        rebuild();
    }
    choose(language);
    emit textWanted();
    return true;
}

void LanguageBar::standBefore(QWidget& field) {
    setTabOrder(stopBefore(field), m_add);
    rebuild();
}

void LanguageBar::openMenu() {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* const further : kFurther) {
        const QString tag = QLatin1String(further);
        if (!m_languages.contains(tag)) {
            menu->addAction(tr("%1 (%2)").arg(languageName(tag), tag), this, [this, tag] { add(tag); });
        }
    }
    auto* const typed = new QLineEdit(menu);
    typed->setPlaceholderText(tr("Another, by its tag: pt-BR"));
    typed->setAccessibleName(tr("Tag of a language, for example pt-BR"));
    auto* const entry = new QWidgetAction(menu);
    entry->setDefaultWidget(typed);
    menu->addAction(entry);
    connect(typed, &QLineEdit::returnPressed, menu, [this, menu, typed] {
        if (add(typed->text())) {
            menu->close();
        } else {
            typed->selectAll();
            QToolTip::showText(typed->mapToGlobal(QPoint(0, typed->height())),
                               tr("That is no language tag. Examples: sw, pt-BR, zh-Hans"), typed);
        }
    });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
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
        buttons[i]->setFocusPolicy(isIt ? Qt::TabFocus : Qt::NoFocus);
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
    const qsizetype now = m_languages.indexOf(m_language);
    const qsizetype next = now + (isForward ? 1 : -1);
    if (m_add->hasFocus()) {
        if (!isForward) {
            m_group->buttons().at(now)->setFocus();
        }
    } else if (next == m_languages.size()) {
        m_add->setFocus();
    } else if (next >= 0) {
        choose(m_languages[next]);
    }
}

} // namespace fieldframe::ui
