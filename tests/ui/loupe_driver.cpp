// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/loupe_driver.h"

#include "tests/support/catch.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_pane.h"
#include "ui/models/asset_list_model.h"
#include "ui/panels/pictures_page.h"

#include <QBuffer>
#include <QImage>

namespace fieldframe::test {

ui::LoupeView& loupe(OpenWindow& desk) {
    return *desk.workspace().pictures().loupeView();
}

ui::PicturePane& pane(OpenWindow& desk) {
    return loupe(desk).pane();
}

const AssetSummary& summary(OpenWindow& desk, int row) {
    const AssetSummary* found = nullptr;
    desk.waitFor("the row", [&] {
        found = desk.workspace().pictures().model().summary(row);
        return found != nullptr;
    });
    return *found;
}

void writeImage(const OpenWindow& desk, const std::string& name, const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPG", 100));
    desk.writeFile(name, bytes.toStdString());
}

void openLoupe(OpenWindow& desk) {
    desk.importInto("Field");
    desk.showImages();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.workspace().pictures().isLoupe());
    desk.settle();
}

} // namespace fieldframe::test
