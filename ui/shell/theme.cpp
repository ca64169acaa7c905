// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/system_look.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QProxyStyle>

#include <array>
#include <cmath>

/// Resources of a static library are registered by hand; the macro works in the global namespace only.
static void registerIcons() {
    Q_INIT_RESOURCE(resources);
}

namespace fieldframe::ui {

namespace {

constexpr auto kIsStyled = "fieldframeStyled";

/// What the application was given; written once at the start and at a change of scheme, GUI thread only.
Theme& applied() {
    static Theme theme = Theme::dark();
    return theme;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accentFill);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.muted);
    }
    return palette;
}

/// Only what the palette can't say. %name% stands for a colour of the theme.
constexpr auto kStyleSheet = R"(
QToolTip { background: %raised%; color: %text%; border: 1px solid %line%; padding: 4px; }
QMenuBar { background: %panel%; border-bottom: 1px solid %line%; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: %accentFill%; color: %accentText%; }
QMenu { background: %raised%; border: 1px solid %line%; padding: 4px; }
QMenu::item { padding: 4px 24px; border-radius: 3px; }
QMenu::icon { padding: 0 8px; }
QMenu::indicator { width: 16px; height: 16px; padding: 0 8px; }
QMenu::item:disabled { color: %muted%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 8px; }
QScrollArea, QAbstractScrollArea { border: none; }
QLineEdit, QPlainTextEdit, QSpinBox { background: %field%; border: 1px solid %line%; border-radius: 4px;
    padding: 4px 8px; min-height: 20px; selection-background-color: %accentFill%; selection-color: %accentText%; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 1px solid %accent%; }
QPushButton, QComboBox { background: %raised%; border: 1px solid %line%; border-radius: 4px; padding: 4px 12px;
    min-height: 20px; }
QPushButton:hover, QComboBox:hover { background: %hover%; }
QPushButton:focus { border: 1px solid %accent%; }
QPushButton:default { background: %accentFill%; color: %accentText%; border-color: %accentFill%; }
QPushButton:default:focus { border-color: %text%; }
QPushButton:disabled { color: %muted%; background: %panel%; border-color: %line%; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton[flat="true"]:hover { background: %hover%; }
QPushButton[flat="true"]:focus { border: 1px solid %accent%; }
QComboBox#quiet { background: transparent; border-color: transparent; padding: 2px 4px; }
QComboBox#quiet:hover { background: %hover%; }
QComboBox#quiet:focus { border-color: %accent%; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/%chevron%); width: 10px; height: 10px; }
QPushButton::menu-indicator { image: url(:/icons/%chevron%); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url(:/icons/%chevronUp%); width: 8px; height: 8px; }
QSpinBox::down-arrow { image: url(:/icons/%chevron%); width: 8px; height: 8px; }
QSpinBox::up-arrow:off, QSpinBox::down-arrow:off { image: none; }
QComboBox QAbstractItemView { background: %raised%; border: 1px solid %line%; padding: 4px; outline: 0;
    selection-background-color: %accentFill%; selection-color: %accentText%; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid %muted%;
    border-radius: 3px; background: %field%; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked, QTableView::indicator:checked { background: %accentFill%;
    border-color: %accentFill%; image: url(:/icons/check.svg); }
QRadioButton::indicator:checked { image: url(:/icons/dot.svg); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: %accentFill%; border-color: %accentFill%;
    image: url(:/icons/dash.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %line%; background: %panel%; }
QCheckBox:focus, QRadioButton:focus { color: %accent%; outline: none; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid %accent%; width: 12px; height: 12px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %hover%; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %muted%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %line%; }
QProgressBar { background: %line%; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: %accent%; border-radius: 2px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: %panel%; color: %muted%; border: none; border-bottom: 1px solid %line%; padding: 4px 3px; }
QTreeView, QListView { background: transparent; border: none; outline: 0; }
)";

/// Fusion, moving only as long as this program moves at all.
class Style final : public QProxyStyle {
public:
    Style()
        : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override {
        return hint == SH_Widget_Animation_Duration ? motionMilliseconds()
                                                    : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

/// The system's font; where there is no desktop to say, the most legible of those that are installed.
QFont systemFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        return font;
    }
    for (const QLatin1String family : {QLatin1String("Inter"), QLatin1String("Noto Sans")}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPixelSize(13);
    return font;
}

} // namespace

Theme Theme::dark() {
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(28, 28, 29);
    theme.panel = QColor(36, 36, 37);
    theme.raised = QColor(45, 45, 47);
    theme.field = QColor(28, 28, 29);
    theme.line = QColor(58, 58, 60);
    theme.text = QColor(236, 236, 238);
    theme.muted = QColor(160, 160, 164);
    theme.accent = QColor(91, 155, 213);
    theme.accentFill = QColor(47, 106, 168);
    theme.accentText = QColor(255, 255, 255);
    theme.hover = QColor(62, 62, 65);
    theme.warning = QColor(222, 167, 74);
    theme.lightbox = QColor(20, 20, 21);
    return theme;
}

Theme Theme::light() {
    Theme theme;
    theme.isDark = false;
    theme.window = QColor(244, 244, 245);
    theme.panel = QColor(236, 236, 238);
    theme.raised = QColor(255, 255, 255);
    theme.field = QColor(250, 250, 251);
    theme.line = QColor(211, 211, 214);
    theme.text = QColor(28, 28, 30);
    theme.muted = QColor(96, 96, 100);
    theme.accent = QColor(47, 111, 176);
    theme.accentFill = QColor(47, 111, 176);
    theme.accentText = QColor(255, 255, 255);
    theme.hover = QColor(226, 226, 229);
    theme.warning = QColor(138, 88, 0);
    theme.lightbox = QColor(220, 220, 222);
    return theme;
}

QColor Theme::colour(Tone tone) const {
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Warning:
        return warning;
    }
    return text;
}

QString Theme::fill(QString sheet) const {
    const std::array<std::pair<QLatin1String, QColor>, 13> colours{{
        {QLatin1String("%window%"), window},
        {QLatin1String("%panel%"), panel},
        {QLatin1String("%raised%"), raised},
        {QLatin1String("%field%"), field},
        {QLatin1String("%line%"), line},
        {QLatin1String("%text%"), text},
        {QLatin1String("%muted%"), muted},
        {QLatin1String("%accent%"), accent},
        {QLatin1String("%accentFill%"), accentFill},
        {QLatin1String("%accentText%"), accentText},
        {QLatin1String("%hover%"), hover},
        {QLatin1String("%warning%"), warning},
        {QLatin1String("%lightbox%"), lightbox},
    }};
    for (const auto& [name, colour] : colours) {
        sheet.replace(name, colour.name());
    }
    sheet.replace(QLatin1String("%chevronUp%"),
                  isDark ? QLatin1String("chevron-up-dark.svg") : QLatin1String("chevron-up-light.svg"));
    return sheet.replace(QLatin1String("%chevron%"), isDark ? QLatin1String("chevron-down-dark.svg")
                                                            : QLatin1String("chevron-down-light.svg"));
}

const Theme& Theme::current() {
    return applied();
}

void Theme::apply(QApplication& application) const {
    registerIcons();
    applied() = *this;
    if (!application.property(kIsStyled).toBool()) {
        application.setProperty(kIsStyled, true);
        application.setStyle(new Style);
        application.setFont(systemFont());
    }
    application.setPalette(paletteOf(*this));
    application.setStyleSheet(fill(QString::fromLatin1(kStyleSheet)));
    fillThemedSheets();
}

QFont Theme::font(Size size, QFont::Weight weight) {
    static constexpr std::array kFactors{0.85, 1.0, 1.25, 1.55};
    QFont font = QApplication::font();
    const double factor = kFactors[static_cast<std::size_t>(size)];
    const int pixels = QFontInfo(font).pixelSize();
    font.setPixelSize(static_cast<int>(std::lround(pixels * factor)));
    font.setWeight(weight);
    return font;
}

QString schemeName(Scheme scheme) {
    switch (scheme) {
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::System:
        return QStringLiteral("system");
    }
    return {};
}

Scheme schemeFromName(const QString& name) {
    if (name == QLatin1String("light")) {
        return Scheme::Light;
    }
    return name == QLatin1String("system") ? Scheme::System : Scheme::Dark;
}

} // namespace fieldframe::ui
