// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/web_address.h"
#include "tests/support/catch.h"

using namespace fieldframe;

TEST_CASE("pages link to the web and to mailboxes") {
    for (const char* address :
         {"https://example.org", "HTTP://example.org/a?b=c&d=e#f", "https://[2001:db8::1]/",
          "https://例え.jp/道", "mailto:a@example.org", "mailto:a.b+c@example.org?subject=x%20y"}) {
        INFO(address);
        CHECK(isWebAddress(address));
    }
}

TEST_CASE("what acts or hides is no address") {
    for (const char* address : {"",
                                "javascript:alert(1)",
                                "JaVaScRiPt:alert(1)",
                                " https://example.org",
                                "https://",
                                "https:///x",
                                "https://?x",
                                "https://@x",
                                "//example.org",
                                "example.org",
                                "data:text/html,x",
                                "file:///etc/passwd",
                                "vbscript:x",
                                "https://example.org/\"onclick=",
                                "https://example.org/<b>",
                                "https://ex\tample.org",
                                "java\nscript:x",
                                "https://example.org\\@evil",
                                "mailto:",
                                "mailto:nobody",
                                "mailto:a@b@c",
                                "mailto:?bcc=a@b",
                                "https://example.org/\u202Egpj.exe",
                                "https://exam\u200Bple.org",
                                "https://example.org/\xFF"}) {
        INFO(address);
        CHECK_FALSE(isWebAddress(address));
    }
    CHECK_FALSE(isWebAddress("https://example.org/" + std::string(kMaxAddressBytes, 'a')));
}

TEST_CASE("a mailbox is one plain address") {
    CHECK(isMailbox("editor@iom.int"));
    CHECK(isMailbox("مكتب@example.org"));
    for (const char* address : {"", "@b", "a@", "a@b@c", "a b@c", "a@b,c@d", "<a@b>", "a@b\r\nBcc: x@y",
                                ".a@b", "a@b.", "a..b@c", "a@b>c", "\"a\"@b"}) {
        INFO(address);
        CHECK_FALSE(isMailbox(address));
    }
}
