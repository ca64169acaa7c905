// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/form/edit_queue.h"
#include "ui/form/field_text.h"
#include "ui/form/language_bar.h"

using namespace fieldframe;
using namespace fieldframe::ui;

namespace {

FormAssets assets(std::vector<AssetId> ids) {
    return std::make_shared<const std::vector<AssetId>>(std::move(ids));
}

QueuedEdit typed(const FormAssets& of, std::string text, FieldId field = FieldId::Caption) {
    return {of, {field, "", std::move(text)}, 1};
}

std::string textOf(const QueuedEdit& edit) {
    return std::get<std::string>(edit.edit.content);
}

} // namespace

TEST_CASE("EditQueue: one write is under way, and of what waits for a field the last value wins") {
    EditQueue queue;
    const FormAssets one = assets({AssetId{1}});
    queue.put(typed(one, "A"));
    REQUIRE(textOf(queue.takeNext().value()) == "A");
    queue.put(typed(one, "A b"));
    queue.put(typed(one, "A boat"));
    CHECK_FALSE(queue.takeNext());
    CHECK(queue.holds(one, FieldId::Caption, ""));
    queue.finish();
    CHECK(textOf(queue.takeNext().value()) == "A boat");
    queue.finish();
    CHECK_FALSE(queue.takeNext());
    CHECK(queue.isIdle());
}

TEST_CASE("EditQueue: other fields, languages and assets each keep their own value, in order") {
    EditQueue queue;
    const FormAssets one = assets({AssetId{1}});
    const FormAssets two = assets({AssetId{2}});
    queue.put(typed(one, "first"));
    queue.put(typed(two, "second"));
    queue.put(typed(one, "third", FieldId::Headline));
    QueuedEdit french = typed(one, "fourth");
    french.edit.language = "fr";
    queue.put(french);
    const std::vector<QueuedEdit> all = queue.takeAll();
    REQUIRE(all.size() == 4);
    CHECK(textOf(all[0]) == "first");
    CHECK(textOf(all[1]) == "second");
    CHECK(textOf(all[2]) == "third");
    CHECK(textOf(all[3]) == "fourth");
    CHECK(queue.isIdle());
}

TEST_CASE("Form: an untouched keyword stays whole whatever separates the others") {
    const FieldContent before = std::vector<std::string>{"Bossaso, Bari", "children"};
    const auto after =
        contentOf(FieldId::Keywords, fieldText(before) + QStringLiteral("; shelter, water"), before);
    REQUIRE(after.has_value());
    CHECK(*after == FieldContent(std::vector<std::string>{"Bossaso, Bari", "children", "shelter", "water"}));
    CHECK_FALSE(contentOf(FieldId::DateCreated, QStringLiteral("yesterday"), {}).has_value());
}

TEST_CASE("Form: the lanes are the main text, the desk's languages and those present") {
    const QStringList lanes = languageLanes({QString(), QStringLiteral("en-GB"), QStringLiteral("sw")});
    CHECK(lanes.join(QLatin1Char(' ')) == QStringLiteral(" fr es ar en-GB sw"));
    CHECK(languageLanes({}).join(QLatin1Char(' ')) == QStringLiteral(" en fr es ar"));
}
