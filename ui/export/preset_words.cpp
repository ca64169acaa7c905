// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preset_words.h"

#include "ui/bridge/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("PresetWords", text);
}

struct Shipped {
    std::string_view id;
    const char* name;
    const char* description;
};

/// The presets that come with the program, by their files' names.
constexpr std::array kShipped{
    Shipped{"files-web", QT_TRANSLATE_NOOP("PresetWords", "Files for the web"),
            QT_TRANSLATE_NOOP("PresetWords",
                              "JPEGs of 2048 pixels with their captions, for web sites and editors.")},
    Shipped{"files-print", QT_TRANSLATE_NOOP("PresetWords", "Files for print"),
            QT_TRANSLATE_NOOP("PresetWords", "Files in the original’s size, for print.")},
    Shipped{"social", QT_TRANSLATE_NOOP("PresetWords", "Social media"),
            QT_TRANSLATE_NOOP("PresetWords", "Small JPEGs for social media.")},
    Shipped{
        "press-pack", QT_TRANSLATE_NOOP("PresetWords", "Press pack"),
        QT_TRANSLATE_NOOP("PresetWords", "Pictures, captions and terms of use in one ZIP for newsrooms.")},
    Shipped{"archive", QT_TRANSLATE_NOOP("PresetWords", "Archive"),
            QT_TRANSLATE_NOOP("PresetWords", "The original files with everything that is known of them.")},
    Shipped{
        "web-library", QT_TRANSLATE_NOOP("PresetWords", "Web library"),
        QT_TRANSLATE_NOOP("PresetWords", "A web site of the galleries, with search, that needs no server.")},
    Shipped{"photo-story", QT_TRANSLATE_NOOP("PresetWords", "Photo story"),
            QT_TRANSLATE_NOOP("PresetWords", "One long page of pictures and texts.")},
    Shipped{"news-page", QT_TRANSLATE_NOOP("PresetWords", "News page"),
            QT_TRANSLATE_NOOP("PresetWords", "A page of news with a lead and pictures.")},
    Shipped{"newsletter", QT_TRANSLATE_NOOP("PresetWords", "Newsletter"),
            QT_TRANSLATE_NOOP("PresetWords", "An e-mail with its web version.")},
    Shipped{"contact-sheet", QT_TRANSLATE_NOOP("PresetWords", "Contact sheet"),
            QT_TRANSLATE_NOOP("PresetWords",
                              "A PDF to choose from: twelve pictures a page with caption and credit.")},
    Shipped{"handover", QT_TRANSLATE_NOOP("PresetWords", "Handover"),
            QT_TRANSLATE_NOOP("PresetWords", "Files and galleries for another Fieldframe to take in.")},
    Shipped{"release-day", QT_TRANSLATE_NOOP("PresetWords", "Release day"),
            QT_TRANSLATE_NOOP("PresetWords", "The press pack and the web library, one after the other.")},
};

const Shipped* shipped(const delivery::PresetEntry& entry) {
    const auto found = std::ranges::find(kShipped, entry.id, &Shipped::id);
    return entry.isOwn || found == kShipped.end() ? nullptr : &*found;
}

template <class Value>
void add(QComboBox& box, const char* text, Value value) {
    box.addItem(words(text), static_cast<int>(value));
}

constexpr int kNone = -1;

} // namespace

QString presetName(const delivery::PresetEntry& entry) {
    const Shipped* const known = shipped(entry);
    return known ? words(known->name) : oneLine(toQt(entry.name));
}

QString presetDescription(const delivery::PresetEntry& entry) {
    const Shipped* const known = shipped(entry);
    return known ? words(known->description) : oneLine(toQt(entry.description));
}

QString targetText(delivery::Target target) {
    switch (target) {
    case delivery::Target::Files:
        return words(QT_TRANSLATE_NOOP("PresetWords", "Files"));
    case delivery::Target::WebLibrary:
        return words(QT_TRANSLATE_NOOP("PresetWords", "Web library"));
    case delivery::Target::PhotoStory:
        return words(QT_TRANSLATE_NOOP("PresetWords", "Photo story"));
    case delivery::Target::NewsPage:
        return words(QT_TRANSLATE_NOOP("PresetWords", "News page"));
    case delivery::Target::Newsletter:
        return words(QT_TRANSLATE_NOOP("PresetWords", "Newsletter"));
    case delivery::Target::ContactSheet:
        return words(QT_TRANSLATE_NOOP("PresetWords", "Contact sheet"));
    case delivery::Target::Handover:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PresetWords", "Handover"));
}

void fillTargets(QComboBox& box) {
    using enum delivery::Target;
    for (const auto target : {Files, WebLibrary, PhotoStory, NewsPage, Newsletter, ContactSheet, Handover}) {
        box.addItem(targetText(target), static_cast<int>(target));
    }
}

void fillRoles(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "To download"), pages::FileRole::Download);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "To look at"), pages::FileRole::Screen);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Small picture for lists"), pages::FileRole::Thumbnail);
}

void fillFormats(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "JPEG"), media::ImageFormat::Jpeg);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "PNG"), media::ImageFormat::Png);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "WebP"), media::ImageFormat::WebP);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "AVIF"), media::ImageFormat::Avif);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "TIFF"), media::ImageFormat::Tiff);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "The original file"), kNone);
}

void fillColours(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "sRGB"), media::OutputColours::Srgb);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Display P3"), media::OutputColours::DisplayP3);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "As the original"), media::OutputColours::Kept);
}

void fillSharpening(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "None"), media::OutputSharpening::None);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Little"), media::OutputSharpening::Low);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Standard"), media::OutputSharpening::Standard);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Strong"), media::OutputSharpening::High);
}

void fillLights(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Fast"), media::ResamplingLight::AsStored);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Linear where it shows"),
        media::ResamplingLight::WhereItMatters);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Always linear"), media::ResamplingLight::Linear);
}

void fillMarkPlaces(QComboBox& box) {
    using enum media::MarkPlace;
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Top left"), TopLeft);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Top"), Top);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Top right"), TopRight);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Left"), Left);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Centre"), Centre);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Right"), Right);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Bottom left"), BottomLeft);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Bottom"), Bottom);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Bottom right"), BottomRight);
}

void fillAudiences(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "The public"), Audience::Public);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Partners"), Audience::Partners);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Ourselves"), Audience::Internal);
}

void fillPlaces(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "As recorded"), protection::PlacePrecision::Keep);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Within 25 km"), protection::PlacePrecision::Coarse);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "The country alone"), protection::PlacePrecision::Country);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "No place at all"), protection::PlacePrecision::Remove);
}

void fillSeverities(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Never"), kNone);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "For errors"), lint::Severity::Error);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "For warnings and errors"), lint::Severity::Warning);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "For every finding"), lint::Severity::Info);
}

void fillPapers(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "A4"), sheet::Paper::A4);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "Letter"), sheet::Paper::Letter);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "A3"), sheet::Paper::A3);
}

void fillDirections(QComboBox& box) {
    add(box, QT_TRANSLATE_NOOP("PresetWords", "As the language is read"),
        sheet::ReadingDirection::ByLanguage);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "From left to right"), sheet::ReadingDirection::LeftToRight);
    add(box, QT_TRANSLATE_NOOP("PresetWords", "From right to left"), sheet::ReadingDirection::RightToLeft);
}

void fillPageLanguages(QComboBox& box) {
    for (const char* const tag : {"en", "fr", "es", "ar"}) {
        box.addItem(QLocale(QLatin1String(tag)).nativeLanguageName(), QLatin1String(tag));
    }
}

void choose(QComboBox& box, int value) {
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

int chosen(const QComboBox& box) {
    return box.currentData().toInt();
}

} // namespace fieldframe::ui
