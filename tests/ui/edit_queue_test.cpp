// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/form/caption_links.h"
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
    return {of, edit::FieldEdit{field, "", std::move(text)}, 1};
}

std::string textOf(const QueuedEdit& edit) {
    return std::get<std::string>(std::get<edit::FieldEdit>(edit.edit).content);
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
    std::get<edit::FieldEdit>(french.edit).language = "fr";
    queue.put(french);
    const std::vector<QueuedEdit> all = queue.takeAll();
    REQUIRE(all.size() == 4);
    CHECK(textOf(all[0]) == "first");
    CHECK(textOf(all[1]) == "second");
    CHECK(textOf(all[2]) == "third");
    CHECK(textOf(all[3]) == "fourth");
    CHECK(queue.isIdle());
}

TEST_CASE("EditQueue: what is added and taken away while a write is under way is joined in order") {
    EditQueue queue;
    const FormAssets one = assets({AssetId{1}});
    const auto put = [&](std::vector<std::string> add, std::vector<std::string> remove) {
        queue.put({one, edit::ListEdit{FieldId::Keywords, std::move(add), std::move(remove)}, 1});
    };
    put({"sh"}, {});
    REQUIRE(queue.takeNext());
    put({"shel"}, {"sh"});
    put({"shelter"}, {"shel"});
    CHECK(queue.lists(one).size() == 2);
    queue.finish();
    const auto next = queue.takeNext();
    REQUIRE(next);
    const auto& list = std::get<edit::ListEdit>(next->edit);
    CHECK(list.add == std::vector<std::string>{"shelter"});
    CHECK(list.remove == std::vector<std::string>{"sh", "shel"});
    CHECK(queue.takeAll().empty());
}

TEST_CASE("Form: what a field can't hold is refused") {
    CHECK_FALSE(contentOf(FieldId::DateCreated, QStringLiteral("yesterday")).has_value());
    CHECK(*contentOf(FieldId::Headline, QStringLiteral(" A boat ")) == FieldContent(std::string("A boat")));
}

TEST_CASE(
    "Form: the links of a caption are found without the signs around them, with the host they lead to") {
    const auto hosts = [](const QString& text) {
        QStringList found;
        for (const CaptionLink& link : captionLinks(text)) {
            found.append(link.host + QLatin1Char(' ') + link.url.path());
        }
        return found;
    };
    CHECK(hosts(QStringLiteral("See https://www.iom.int/report (or www.iom.int/a_(b)). Thanks.")) ==
          QStringList{QStringLiteral("www.iom.int /report"), QStringLiteral("www.iom.int /a_(b)")});
    CHECK(hosts(QStringLiteral("انظر https://iom.int/ar، شكرا")) ==
          QStringList{QStringLiteral("iom.int /ar")});
    // What looks like the agency's host and is another's.
    CHECK(hosts(QStringLiteral("https://iom.int@evil.example/x")) ==
          QStringList{QStringLiteral("evil.example /x")});
    CHECK(hosts(QStringLiteral("http://\u0456om.int/")) == QStringList{QStringLiteral("xn--om-goc.int /")});
    CHECK(hosts(QStringLiteral("javascript:alert(1) file:///etc/passwd a@www.x.org")).isEmpty());
}

TEST_CASE("Form: the lanes are the main text, the desk's languages and those present") {
    const QStringList lanes = languageLanes({QString(), QStringLiteral("en-GB"), QStringLiteral("sw")});
    CHECK(lanes.join(QLatin1Char(' ')) == QStringLiteral(" fr es ar en-GB sw"));
    CHECK(languageLanes({}).join(QLatin1Char(' ')) == QStringLiteral(" en fr es ar"));
}
