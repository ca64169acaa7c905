// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/naming_template.h"
#include "core/naming/safe_name.h"
#include "tests/support/catch.h"

#include <set>

using namespace fieldframe;
using naming::NameContext;
using naming::NamingTemplate;

namespace {

std::string expanded(std::string_view text, const NameContext& context) {
    const auto parsed = NamingTemplate::parse(text);
    REQUIRE(parsed);
    return parsed->expand(context).native();
}

DescriptiveMetadata withText(FieldId field, std::string text) {
    DescriptiveMetadata metadata;
    metadata.set({field, {}, std::move(text), Origin::Hand});
    return metadata;
}

NameContext named(std::string name, std::string extension = "jpg") {
    NameContext context;
    context.originalName = std::move(name);
    context.extension = std::move(extension);
    return context;
}

} // namespace

TEST_CASE("A template without an extension gets that of the file") {
    CHECK(expanded("{filename}", named("DSC_0001.JPG")) == "DSC_0001.jpg");
    CHECK(expanded("{filename}.{extension}", named("DSC_0001.JPG")) == "DSC_0001.jpg");
    CHECK(expanded("{extension}/{filename}", named("a.tif", "tif")) == "tif/a.tif");
    CHECK(expanded("{filename}", named("noextension", "")) == "noextension");
}

TEST_CASE("Sequence, gallery and fields stand for their values") {
    DescriptiveMetadata metadata = withText(FieldId::Headline, "Boats at dawn");
    NameContext context = named("a.jpg");
    context.metadata = &metadata;
    context.sequence = 7;
    context.galleryTitle = "Nile";
    CHECK(expanded("{gallery}/{sequence:4}-{headline}", context) == "Nile/0007-Boats at dawn.jpg");
    CHECK(expanded("{sequence}_{headline:5}", context) == "7_Boats.jpg");
    CHECK(expanded("{{{sequence}}}", context) == "{7}.jpg");
}

TEST_CASE("Dates come from the picture, else from the file") {
    DescriptiveMetadata metadata = withText(FieldId::DateCreated, "2018-04-02T09:15:30");
    NameContext context = named("a.jpg");
    context.fileTimeMilliseconds = 1'500'000'000'000;
    CHECK(expanded("{date:yyyy}/{date:yyyy-MM-dd}/{filename}", context) == "2017/2017-07-14/a.jpg");
    context.metadata = &metadata;
    CHECK(expanded("{date:yyyy}/{date:yyyy-MM-dd}/{filename}", context) == "2018/2018-04-02/a.jpg");
    CHECK(expanded("{date:yyMMdd_HHmmss}", context) == "180402_091530.jpg");
}

TEST_CASE("Templates that can't be meant are refused with the token") {
    for (const std::string_view bad :
         {"", "{nonsense}", "{filename", "filename}", "/abs/{filename}", "{sequence:0}", "{sequence:99}",
          "{headline:x}", "{}", "{filename}/", "{extension:3}"}) {
        CAPTURE(bad);
        const auto parsed = NamingTemplate::parse(bad);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::InvalidInput);
    }
    CHECK(NamingTemplate::parse("{nonsense}").error().detail == "nonsense");
}

TEST_CASE("No value leads out of the folder or hides a file") {
    for (const std::string_view hostile : {"../../.ssh/authorized_keys", "..", ".", "...", "/etc/passwd",
                                           "a/b\\c", ".hidden", "C:\\x", "\u202egpj.exe"}) {
        CAPTURE(hostile);
        DescriptiveMetadata metadata = withText(FieldId::Headline, std::string(hostile));
        NameContext context = named("a.jpg");
        context.metadata = &metadata;
        const std::string name = expanded("{headline}", context);
        CHECK(name.find('/') == std::string::npos);
        CHECK(name.find('\\') == std::string::npos);
        CHECK(name.find("\u202e") == std::string::npos);
        CHECK(name.front() != '.');
        CHECK(name.ends_with(".jpg"));
    }
    CHECK(expanded("../{filename}", named("a.jpg")) == "untitled/a.jpg");
    CHECK(expanded("x/./{headline}", named("a.jpg")) == "x/untitled/untitled.jpg");
}

TEST_CASE("Names other systems refuse are changed") {
    CHECK(expanded("{filename}", named("CON.jpg")) == "CON_.jpg");
    CHECK(expanded("{filename}", named("lpt1.backup.jpg")) == "lpt1_.backup.jpg");
    CHECK(expanded("{filename}", named("what?.jpg")) == "what_.jpg");
    CHECK(expanded("{filename}", named("dot. .jpg")) == "dot.jpg");
    CHECK(naming::safeName("a\nb\tc", "jpg") == "a_b_c.jpg");
    CHECK(naming::safeExtension("j/../pg") == "jpg");
}

TEST_CASE("Long names are cut at a character and keep their extension") {
    std::string thai;
    for (int i = 0; i < 100; ++i) {
        thai += "ที่"; // One user-perceived character of nine bytes.
    }
    const std::string name = expanded("{filename}", named(thai + ".jpg"));
    CHECK(name.size() <= naming::kMaxNameBytes);
    CHECK((name.size() - 4) % 9 == 0);
    CHECK(name.ends_with(".jpg"));
    CHECK(expanded("{filename}", named(std::string(251, 'n') + ".jpg")).size() <= naming::kMaxNameBytes);
}

TEST_CASE("Bytes that are no text become a readable name") {
    CHECK(expanded("{filename}", named("\xff\xfe.jpg")) == "\uFFFD\uFFFD.jpg");
}

TEST_CASE("Clashing names are counted up, also where they are as long as a name can be") {
    std::set<std::filesystem::path> taken;
    const auto isTaken = [&](const std::filesystem::path& path) { return taken.contains(path); };
    const auto add = [&](const std::filesystem::path& path) {
        return *taken.insert(naming::withoutClash(path, isTaken)).first;
    };
    CHECK(add("x/a.jpg") == "x/a.jpg");
    CHECK(add("x/a.jpg") == "x/a-1.jpg");
    CHECK(add("x/a.jpg") == "x/a-2.jpg");
    const std::string longName = std::string(naming::kMaxNameBytes - 4, 'n') + ".jpg";
    CHECK(add(longName) == longName);
    CHECK(add(longName).native().size() == naming::kMaxNameBytes);
}
