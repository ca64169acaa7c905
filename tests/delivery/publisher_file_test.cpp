// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/publisher_file.h"
#include "core/delivery/publisher_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

using namespace fieldframe;
using namespace fieldframe::delivery;

TEST_CASE("Who publishes is changed in a file that keeps what a person wrote into it") {
    const std::string text =
        "# Ours, since 1951.\n"
        "name = \"Rélief\" # short\n"
        "contact = \"\"\"\nMedia desk\nmedia@example.org\"\"\"\n"
        "\n# Green, as on the cars.\n[theme]\naccent = \"#1d5fa8\"\n"
        "\n# The oldest.\n[[branch]]\ntext = \"Asia\"\nurl = \"https://asia.example.org/\"\n"
        "[[branch]]\nurl = \"https://south.example.org/\"\n";
    auto publisher = parsePublisher(text, "house.toml").value();
    CHECK(publisherTextWith(text, publisher, "house.toml") == text);
    publisher.name = "Relief \"and\" return";
    publisher.contact = "Desk\n#1\n\n\\n";
    publisher.baseUrl = "https://library.example.org/";
    publisher.branches[1].text = "South";
    publisher.branches.push_back({"North", "https://north.example.org/"});
    const auto edited = publisherTextWith(text, publisher, "house.toml");
    REQUIRE(edited);
    CAPTURE(*edited);
    for (const char* const kept :
         {"# Ours, since 1951.\n", " # short\n", "# Green, as on the cars.\n[theme]\n",
          "# The oldest.\n[[branch]]\ntext = \"Asia\"\n"}) {
        CHECK(edited->find(kept) != std::string::npos);
    }
    const auto read = parsePublisher(*edited, "house.toml").value();
    CHECK(read.contact == publisher.contact);
    CHECK(read.baseUrl == "https://library.example.org/");
    CHECK(read.branches.size() == 3);
    CHECK(read.theme.size() == 1);

    publisher.branches.resize(1);
    publisher.contact.clear();
    const auto fewer = publisherTextWith(*edited, publisher, "house.toml");
    REQUIRE(fewer);
    CHECK(fewer->find("North") == std::string::npos);
    CHECK(parsePublisher(*fewer, "house.toml").value().branches.size() == 1);

    const std::string onOneLine = "branch = [{ text = \"Asia\", url = \"https://asia.example.org/\" }]\n";
    const auto added = publisherTextWith(onOneLine, publisher, "house.toml");
    REQUIRE(added);
    CHECK(parsePublisher(*added, "house.toml").value().name == publisher.name);
    CHECK(publisherTextWith("name = 3", publisher, "house.toml").error().subject == "house.toml:1");
}

TEST_CASE("Who publishes is written only over what was read, with a logo that is there") {
    const test::TemporaryFolder folder;
    const PublisherFile file(folder.path());
    const std::string before = file.text().value();
    pages::Publisher publisher;
    publisher.name = "Example Relief";
    publisher.logo = "logo.png";
    CHECK(file.write(publisher, before).error().code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(file.file()));
    std::ofstream(folder.path() / "logo.png") << "picture";
    REQUIRE(file.write(publisher, before));
    CHECK(file.read().value().name == "Example Relief");
    CHECK(file.read().value().logo == (folder.path() / "logo.png").native());
    CHECK(file.text().value().find("# [[branch]]") != std::string::npos);
    publisher.name = "Another";
    CHECK(file.write(publisher, before).error().code == ErrorCode::Conflict);
    REQUIRE(file.write(publisher, file.text().value()));
    CHECK(file.read().value().name == "Another");
}
