// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/file_proof.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::delivery;
using namespace std::string_literals;

namespace {

PlannedItem itemLeaving() {
    PlannedItem item;
    item.summary.kind = MediaKind::Image;
    item.facts.mime = "image/jpeg";
    item.leaving.metadata.set({FieldId::CreditLine, "", "IOM/Amina DIALLO 2026"s, Origin::Hand});
    item.leaving.forbidden = {"Halima Abdi"};
    return item;
}

} // namespace

TEST_CASE("The original's numbers are looked for, but not what the credit says itself") {
    const PlannedItem item = itemLeaving();
    const PlannedFile file;
    CHECK(proofTaskFor(item, file).forbidden == std::vector<std::string>{"Halima Abdi"});
    CHECK(proofTaskFor(item, file, {"8301947265", "Amina Diallo", "0042-77A"}).forbidden ==
          std::vector<std::string>{"Halima Abdi", "8301947265", "0042-77A"});
}

TEST_CASE("A position is an objection wherever the policy drops positions, changed or not") {
    PlannedItem item = itemLeaving();
    PlannedFile copy;
    copy.source = PlannedFile::Source::Copied;
    media::ProofAnswer proof;
    proof.remains = {{media::Remain::Position, "udta"}};
    CHECK_FALSE(objectionTo(proof, item, copy));
    item.leaving.mayTellPosition = false;
    CHECK(objectionTo(proof, item, copy));
    item.leaving.metadata.set({FieldId::GpsLatitude, "", "2.0"s, Origin::Hand});
    CHECK_FALSE(objectionTo(proof, item, copy)); // Coarsened, and said.
}
