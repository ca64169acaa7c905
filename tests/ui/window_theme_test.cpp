// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/shell/icons.h"
#include "ui/shell/system_look.h"
#include "ui/shell/theme.h"

#include <QImage>
#include <QStyle>

namespace {

using namespace fieldframe;
using test::OpenWindow;
using ui::ActionId;

QImage picture(OpenWindow& open) {
    open.settle();
    return open.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels have one of the greys of @p theme.
int pixelsOf(const QImage& image, const ui::Theme& theme) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel == theme.window || pixel == theme.panel || pixel == theme.raised ||
                             pixel == theme.field || pixel == theme.line
                         ? 1
                         : 0;
        }
    }
    return count;
}

TEST_CASE("Window: everything follows the theme while the program runs") {
    OpenWindow open;
    open.writeThreePictures();
    open.importInto("Bossaso");
    for (const char* const place : {"home", "images"}) {
        INFO(place);
        open.workspace().goToWord(QString::fromLatin1(place));
        open.settle();
        open.press(Qt::Key_Right);
        open.window().actions()[ActionId::ThemeLight].trigger();
        const QImage light = picture(open);
        CHECK(pixelsOf(light, ui::Theme::dark()) < 50);
        CHECK(pixelsOf(light, ui::Theme::light()) > light.width() * light.height() / 2);
        open.window().actions()[ActionId::ThemeDark].trigger();
        CHECK(pixelsOf(picture(open), ui::Theme::dark()) > light.width() * light.height() / 2);
    }
}

TEST_CASE("Window: the View menu says which theme is on") {
    OpenWindow open;
    ui::Actions& actions = open.window().actions();
    CHECK(actions[ActionId::ThemeDark].isChecked());
    actions[ActionId::ThemeLight].trigger();
    CHECK(actions[ActionId::ThemeLight].isChecked());
    CHECK_FALSE(actions[ActionId::ThemeDark].isChecked());
    CHECK_FALSE(ui::Theme::current().isDark);
    actions[ActionId::ThemeSystem].trigger();
    CHECK(open.window().appearance().scheme() == ui::Scheme::System);
    actions[ActionId::ThemeDark].trigger();
    CHECK(ui::Theme::current().isDark);
}

TEST_CASE("Window: an icon has the theme's colour of the moment") {
    OpenWindow open;
    const QIcon icon = ui::icon(QStringLiteral("close"));
    const auto colourAt = [&icon] { return icon.pixmap(16, 16).toImage().pixelColor(8, 8).rgb(); };
    CHECK(colourAt() == ui::Theme::dark().text.rgb());
    open.window().actions()[ActionId::ThemeLight].trigger();
    CHECK(colourAt() == ui::Theme::light().text.rgb());
    open.window().actions()[ActionId::ThemeDark].trigger();
}

TEST_CASE("Window: nothing moves longer than 150 ms") {
    OpenWindow open;
    CHECK(ui::motionMilliseconds() < 150);
    CHECK(open.window().style()->styleHint(QStyle::SH_Widget_Animation_Duration) == ui::motionMilliseconds());
    QApplication::setEffectEnabled(Qt::UI_General, false);
    CHECK(ui::motionMilliseconds() == 0);
    QApplication::setEffectEnabled(Qt::UI_General, true);
}

} // namespace
