// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

/// Resources of a static library are registered by hand; the macro works in the global namespace only.
static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace fieldframe::ui {

namespace {

QString mainLanguage(const QString& tag) {
    return QString(tag).replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0).toLower();
}

void install(QApplication& application, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace

QStringList spokenLanguages() {
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar")};
}

QString languageFor(const QStringList& wanted) {
    const QStringList spoken = spokenLanguages();
    for (const QString& tag : wanted) {
        if (const QString language = mainLanguage(tag); spoken.contains(language)) {
            return language;
        }
    }
    return spoken.first();
}

void speak(QApplication& application, const QString& tag) {
    registerTranslations();
    const QStringList system = QLocale::system().uiLanguages();
    const QString language = languageFor(tag.isEmpty() ? system : QStringList{tag});
    // Who reads French in Senegal keeps Senegal's numbers and dates.
    const bool isSystems = QLocale::system().language() == QLocale(language).language();
    QLocale::setDefault(isSystems ? QLocale::system() : QLocale(language));
    // Qt's own words (Cancel, Open) stand in the system; without them they stay English.
    install(application, QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too: it tells one from many.
    install(application, QStringLiteral("fieldframe_") + language, QStringLiteral(":/translations"));
    QApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace fieldframe::ui
