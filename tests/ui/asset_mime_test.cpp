// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/asset_mime.h"

#include <QMimeData>

using namespace fieldframe;

TEST_CASE("Assets that are dragged: arrive in their order, with the gallery they came from") {
    const ui::AssetDrag drag{
        GlobalId::generate(), {AssetId{7}, AssetId{9'007'199'254'740'993}}, GalleryId{3}};
    QMimeData mime;
    ui::putAssets(mime, drag);
    const auto arrived = ui::assetsIn(mime, drag.catalog);
    REQUIRE(arrived);
    CHECK(arrived->assets == drag.assets);
    CHECK(arrived->gallery == drag.gallery);
    CHECK_FALSE(ui::assetsIn(mime, GlobalId::generate()));
    CHECK_FALSE(ui::assetsIn(QMimeData(), drag.catalog));
}

TEST_CASE("Assets that are dragged: what another program may have put there is refused") {
    const QByteArray id(GlobalId::generate().text().c_str());
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("["), QByteArray("[]"),
          QByteArray("{\"catalog\":\"x\",\"assets\":[\"1\"]}"),
          QByteArray("{\"catalog\":\"" + id + "\",\"assets\":[]}"),
          QByteArray("{\"catalog\":\"" + id + "\",\"assets\":[\"1\",\"x\"]}"),
          QByteArray("{\"catalog\":\"" + id + "\",\"assets\":[\"-1\"]}"),
          QByteArray("{\"catalog\":\"" + id + "\",\"assets\":[\"1\"],\"gallery\":\"\"}")}) {
        INFO(bytes.toStdString());
        CHECK_FALSE(ui::decodedAssets(bytes));
    }
    CHECK(ui::decodedAssets("{\"catalog\":\"" + id + "\",\"assets\":[\"1\"]}"));
}
