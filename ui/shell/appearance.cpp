// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/actions.h"

#include <QActionGroup>
#include <QApplication>

#include <array>

namespace fieldframe::ui {

namespace {

constexpr std::array kActions{std::pair{Scheme::Dark, ActionId::ThemeDark},
                              std::pair{Scheme::Light, ActionId::ThemeLight},
                              std::pair{Scheme::System, ActionId::ThemeSystem}};

} // namespace

Appearance::Appearance(Actions& actions, QObject* parent)
    : QObject(parent)
    , m_actions(actions) {
    auto* const group = new QActionGroup(this);
    for (const auto& [scheme, id] : kActions) {
        group->addAction(&actions[id]);
        connect(&actions[id], &QAction::triggered, this, [this, chosen = scheme] {
            setScheme(chosen);
            emit schemeChosen(chosen);
        });
    }
    actions[ActionId::ThemeDark].setChecked(true);
    connect(&m_system, &SystemLook::changed, this, [this] {
        if (m_scheme == Scheme::System) {
            follow();
        }
    });
}

void Appearance::setScheme(Scheme scheme) {
    m_scheme = scheme;
    for (const auto& [each, id] : kActions) {
        m_actions[id].setChecked(each == scheme);
    }
    follow();
}

void Appearance::follow() {
    const bool isDark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_system.isDark());
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    if (theme.isDark != Theme::current().isDark) {
        theme.apply(*qApp);
    }
}

} // namespace fieldframe::ui
