// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hold_sentence.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>
#include <string_view>

namespace fieldframe::cli {
namespace {

using protection::ChangeCode;
using protection::HoldCode;
using protection::Releaser;

template <class Code>
struct Sentence {
    Code code;
    std::string_view words; ///< {0} and so on are the arguments.
};

constexpr std::array kHolds{
    Sentence{HoldCode::Embargo, "under embargo until {0} ({1})"},
    Sentence{HoldCode::EmbargoUnclear, "its instructions speak of an embargo that can't be read: {0}"},
    Sentence{HoldCode::Expired, "expired since {0} ({1})"},
    Sentence{HoldCode::AudienceRestricted, "meant for {0} only {1}"},
    Sentence{HoldCode::UseRestricted, "its instructions rule it out: {0}"},
    Sentence{HoldCode::ModelRelease, "its model release does not allow it ({0})"},
    Sentence{HoldCode::PropertyRelease, "its property release does not allow it ({0})"},
    Sentence{HoldCode::MinorWithoutRelease, "shows a minor without a release {0}"},
    Sentence{HoldCode::ConsentWithdrawn, "consent was withdrawn on {0} {1}"},
    Sentence{HoldCode::ConsentExpired, "consent expired on {0}"},
    Sentence{HoldCode::ConsentNotForUse, "consent was given for other uses: {0}"},
    Sentence{HoldCode::ConsentWithoutGuardian, "consent of a minor without a guardian"},
    Sentence{HoldCode::NoAreaMarked, "faces must be covered, and none is marked"},
    Sentence{HoldCode::CannotCover, "faces must be covered, and can't be in {0}"},
    Sentence{HoldCode::NamesUnknown, "names must go, and nobody said which stand in {0}"},
    Sentence{HoldCode::CannotBeChanged, "the original would leave and can't be changed ({0})"},
    Sentence{HoldCode::Lint, "house style: {0} ({1})"},
};

constexpr std::array kReleasers{
    Sentence{Releaser::Time, "it ends by itself"},
    Sentence{Releaser::Editor, "an editor can release it"},
    Sentence{Releaser::RightsDesk, "the rights desk can release it"},
    Sentence{Releaser::Subject, "only the person shown, or the guardian, can release it"},
};

constexpr std::array kChanges{
    Sentence{ChangeCode::GpsRemoved, "position removed"},
    Sentence{ChangeCode::GpsCoarsened, "position made coarse"},
    Sentence{ChangeCode::PlaceReduced, "place reduced"},
    Sentence{ChangeCode::PlacesRemoved, "places removed"},
    Sentence{ChangeCode::NamesReplaced, "names replaced"},
    Sentence{ChangeCode::FacesCovered, "faces covered: {0}"},
    Sentence{ChangeCode::FileNameChanged, "file name changed"},
    Sentence{ChangeCode::PersonalFieldsRemoved, "fields removed: {0}"},
    Sentence{ChangeCode::PrivateMetadataStripped, "private metadata taken out"},
};

template <class Sentences, class Code>
std::string filled(const Sentences& sentences, Code code, const std::vector<std::string>& arguments) {
    constexpr std::size_t kMostPlaces = 4;
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (std::size_t i = 0; i < std::max(kMostPlaces, arguments.size()); ++i) {
        store.push_back(i < arguments.size() ? arguments[i] : std::string());
    }
    for (const auto& sentence : sentences) {
        if (sentence.code == code) {
            std::string text = fmt::vformat(sentence.words, store);
            while (text.ends_with(' ')) {
                text.pop_back();
            }
            return text;
        }
    }
    return {};
}

} // namespace

std::string sentence(const protection::Hold& hold) {
    return filled(kHolds, hold.code, hold.arguments) + "; " + filled(kReleasers, hold.releaser, {});
}

std::string sentence(const protection::Change& change) {
    return filled(kChanges, change.code, change.arguments);
}

} // namespace fieldframe::cli
