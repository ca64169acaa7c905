// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_choices.h"

#include "ui/bridge/text.h"

#include <array>

namespace fieldframe::ui {

namespace {

constexpr QLatin1String kCopy("copy");
constexpr QLatin1String kCopyTo("copyTo");
constexpr QLatin1String kNames("names");
constexpr QLatin1String kGalleries("galleries");
constexpr QLatin1String kTitle("title");
constexpr QLatin1String kTemplate("template");
constexpr QLatin1String kPreviews("previews");
constexpr QLatin1String kOnlyNew("onlyNew");
constexpr std::array<QLatin1String, 3> kGalleryWords{QLatin1String("none"), QLatin1String("folder"),
                                                     QLatin1String("one")};

} // namespace

QJsonObject ImportChoices::json() const {
    return {{kCopy, isCopying},    {kCopyTo, copyTo},
            {kNames, names},       {kGalleries, kGalleryWords[static_cast<std::size_t>(galleries)]},
            {kTitle, title},       {kPreviews, hasPreviews},
            {kOnlyNew, isOnlyNew}, {kTemplate, metadataTemplate}};
}

ImportChoices ImportChoices::from(const QJsonObject& json) {
    ImportChoices choices;
    choices.isCopying = json[kCopy].toBool();
    choices.copyTo = json[kCopyTo].toString();
    choices.names = json[kNames].toString(choices.names);
    const QString galleries = json[kGalleries].toString();
    for (std::size_t i = 0; i < kGalleryWords.size(); ++i) {
        if (galleries == kGalleryWords[i]) {
            choices.galleries = static_cast<Galleries>(i);
        }
    }
    choices.title = json[kTitle].toString();
    choices.metadataTemplate = json[kTemplate].toString();
    choices.hasPreviews = json[kPreviews].toBool();
    choices.isOnlyNew = json[kOnlyNew].toBool();
    return choices;
}

void ImportChoices::applyTo(ingest::ImportRequest& request) const {
    request.galleryPerFolder = galleries == Galleries::PerFolder;
    if (galleries == Galleries::One) {
        request.galleryTitle = toUtf8(title.trimmed());
    }
    if (isCopying) {
        request.copyTo = toPath(copyTo.trimmed());
        request.copyTemplate = toUtf8(names);
    }
    request.metadataTemplate = toUtf8(metadataTemplate);
    request.depth = hasPreviews ? ingest::Depth::Previews : ingest::Depth::Thumbnails;
    request.onlyNew = isOnlyNew;
}

} // namespace fieldframe::ui
