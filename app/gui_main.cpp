// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/instance.h"
#include "ui/bridge/text.h"
#include "ui/shell/catalog_path.h"
#include "ui/shell/file_watching.h"
#include "ui/shell/file_writing.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

namespace {

using namespace fieldframe;

constexpr int kWrongUse = 2;
constexpr int kCantOpen = 3;
constexpr QSize kUsualSize{1280, 800};

struct Options {
    QString catalog;
    QStringList imports;
    QString screenshot;
    QString view;
    std::optional<QSize> size;
    std::optional<ui::Scheme> scheme;
};

int wrongUse(const QString& text) {
    std::fprintf(stderr, "fieldframe: %s\n", qPrintable(text));
    return kWrongUse;
}

std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    constexpr int kLargest = 16'384;
    const bool isSensible = sides.size() == 2 && size.width() > 0 && size.height() > 0 &&
                            size.width() <= kLargest && size.height() <= kLargest;
    return isSensible ? std::optional(size) : std::nullopt;
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QCoreApplication::translate("main", "Asset manager for photo desks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("catalog"),
                      QCoreApplication::translate("main", "Open this catalog; make it where it is missing."),
                      QStringLiteral("folder")});
    parser.addOption(
        {QStringLiteral("import"),
         QCoreApplication::translate("main", "Import this folder or file; may be given several times."),
         QStringLiteral("path")});
    parser.addOption({QStringLiteral("screenshot"),
                      QCoreApplication::translate(
                          "main", "When all has come, save a picture of the window (PNG) and exit."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("size"), QCoreApplication::translate("main", "Size of the window."),
                      QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("theme"), QCoreApplication::translate("main", "dark, light or system."),
                      QStringLiteral("word")});
    parser.addOption(
        {QStringLiteral("view"),
         QCoreApplication::translate(
             "main", "Show this: home, latest, categories, galleries, images, picks, loupe, gallery:TITLE or "
                     "search:WORDS."),
         QStringLiteral("place")});
    parser.addPositionalArgument(
        QStringLiteral("paths"),
        QCoreApplication::translate("main", "A catalog to open, or folders and files to import."),
        QStringLiteral("[paths...]"));
}

QString absolute(const QString& path) {
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// The catalog named, else the one open last, else the one in the pictures folder, which is made where there
/// is something to import.
QString catalogFor(const Options& options) {
    if (!options.catalog.isEmpty()) {
        return absolute(options.catalog);
    }
    const QString last = ui::SessionFile().load().catalogs.value(0);
    if (!last.isEmpty() && QFileInfo::exists(last)) {
        return last;
    }
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString usual = pictures + QStringLiteral("/Fieldframe.fieldframe");
    return options.imports.isEmpty() && !QFileInfo::exists(usual) ? QString() : usual;
}

void runScreenshot(QApplication& application, ui::MainWindow& window, const QString& file) {
    auto* const screenshot = new ui::Screenshot(window, file, &window);
    QObject::connect(screenshot, &ui::Screenshot::done, &window,
                     [&application, &window](const QString& error) {
                         if (!error.isEmpty()) {
                             std::fprintf(stderr, "fieldframe: %s\n", qPrintable(error));
                             application.setProperty("exitCode", 1);
                         }
                         window.close();
                     });
}

int run(QApplication& application, const Options& options, const QString& catalog) {
    ui::Theme::dark().apply(application);
    ui::MainWindow window;
    if (options.screenshot.isEmpty()) {
        window.settings().keepIn(std::make_unique<ui::PreferencesFile>());
    }
    if (options.scheme) {
        window.appearance().setScheme(*options.scheme);
    }
    window.resize(kUsualSize);
    if (options.screenshot.isEmpty()) {
        window.restoreSession(std::make_unique<ui::SessionFile>());
    }
    if (options.size) {
        window.resize(*options.size);
    }
    QObject::connect(&window, &ui::MainWindow::opened, &window, [&] {
        if (options.screenshot.isEmpty()) {
            ui::Workspace& workspace = *window.workspace();
            auto* const watching = new ui::FileWatching(workspace.session(), workspace.jobs(), &workspace);
            QObject::connect(watching, &ui::FileWatching::lateNoticed, &workspace.fileWriting(),
                             &ui::FileWriting::takeLate);
        }
        if (!options.imports.isEmpty()) {
            ingest::ImportRequest request;
            for (const QString& path : options.imports) {
                request.paths.push_back(ui::toPath(path));
            }
            window.workspace()->startImport(std::move(request));
        }
        if (!options.view.isEmpty()) {
            window.workspace()->goToWord(options.view);
        }
    });
    QObject::connect(&window, &ui::MainWindow::openFailed, &window, [&](const QString& reason) {
        std::fprintf(stderr, "fieldframe: %s\n", qPrintable(reason));
        if (!options.screenshot.isEmpty()) {
            application.setProperty("exitCode", kCantOpen);
        }
    });
    QObject::connect(&window, &ui::MainWindow::closed, &application,
                     [&application] { QApplication::exit(application.property("exitCode").toInt()); });
    window.show();
    if (!catalog.isEmpty()) {
        window.openCatalog(catalog, ui::OpenMode::OpenOrCreate);
    }
    if (!options.screenshot.isEmpty()) {
        runScreenshot(application, window, QFileInfo(options.screenshot).absoluteFilePath());
    }
    return QApplication::exec();
}

/// Help and version are asked for where there is no display too.
bool needsDisplay(std::span<char*> words) {
    return std::ranges::none_of(words, [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" ||
               word == "--version";
    });
}

std::optional<Options> optionsFrom(const QCommandLineParser& parser) {
    Options options;
    options.catalog = parser.value(QStringLiteral("catalog"));
    options.imports = parser.values(QStringLiteral("import"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.view = parser.value(QStringLiteral("view"));
    if (parser.isSet(QStringLiteral("theme"))) {
        options.scheme = ui::schemeFromName(parser.value(QStringLiteral("theme")));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        options.size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!options.size) {
            return std::nullopt;
        }
    }
    for (QString& path : options.imports) {
        path = absolute(path);
    }
    for (const QString& named : parser.positionalArguments()) {
        const QString path = absolute(named);
        const QString catalog = ui::catalogNamedBy(path);
        if (!catalog.isEmpty() && options.catalog.isEmpty()) {
            options.catalog = catalog;
        } else {
            options.imports.append(path);
        }
    }
    return options;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setOrganizationName(QStringLiteral("Fieldframe"));
    QCoreApplication::setApplicationName(QStringLiteral("fieldframe"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIELDFRAME_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!needsDisplay({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication application(argc, argv);
        parser.process(application);
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fieldframe.Fieldframe"));
    QApplication application(argc, argv);
    // The window hides first and is gone when the catalog is closed.
    QApplication::setQuitOnLastWindowClosed(false);
    ui::speak(application, ui::PreferencesFile().load().language);
    parser.process(application);
    const auto options = optionsFrom(parser);
    if (!options) {
        return wrongUse(QCoreApplication::translate("main", "--size is WIDTHxHEIGHT, for example 1440x900"));
    }
    const QString catalog = catalogFor(*options);
    const bool isForEyes = options->screenshot.isEmpty();
    if (isForEyes && ui::raiseInstance(ui::instanceName(ui::toPath(catalog)), options->imports)) {
        return 0;
    }
    return run(application, *options, catalog);
}
