// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/verdict_words.h"

#include "core/model/metadata_field.h"
#include "ui/bridge/text.h"
#include "ui/form/field_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace fieldframe::ui {

namespace {

QString words(const char* text, int count = -1) {
    return QCoreApplication::translate("VerdictWords", text, nullptr, count);
}

/// An argument of a change or a hold; "" where there are not so many.
QString argument(const std::vector<std::string>& arguments, std::size_t place) {
    return place < arguments.size() ? oneLine(toQt(arguments[place])) : QString();
}

QString fieldText(const QString& key) {
    const MetadataField* const field = findMetadataField(toUtf8(key));
    return field ? fieldLabel(field->id) : key;
}

/// A date or time as recorded, in the words of the window's language.
QString timeText(const QString& iso) {
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid()) {
        return iso;
    }
    return iso.size() <= 10 ? QLocale().toString(time.date(), QLocale::LongFormat)
                            : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// @p text with the first argument in its place.
QString filled(const char* text, const QString& first) {
    return words(text).arg(first);
}

/// The same where there is an argument, else @p plain.
QString filledOr(const char* text, const QString& first, const char* plain) {
    return first.isEmpty() ? words(plain) : words(text).arg(first);
}

QString consentText(const protection::Hold& hold) {
    using enum protection::HoldCode;
    const QString first = argument(hold.arguments, 0);
    switch (hold.code) {
    case ConsentWithdrawn: {
        const QString why = argument(hold.arguments, 1);
        return why.isEmpty() ? filled(QT_TRANSLATE_NOOP("VerdictWords", "The consent was withdrawn on %1."),
                                      timeText(first))
                             : words(QT_TRANSLATE_NOOP("VerdictWords", "The consent was withdrawn on %1: %2"))
                                   .arg(timeText(first), why);
    }
    case ConsentExpired:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "The consent ended on %1."), timeText(first));
    case ConsentNotForUse:
        return filledOr(QT_TRANSLATE_NOOP("VerdictWords", "The consent is for %1 only."), first,
                        QT_TRANSLATE_NOOP("VerdictWords", "The consent is not for this use."));
    case ConsentWithoutGuardian:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "No guardian agreed for the child."));
    case ModelRelease:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "There is no full release by those shown (%1)."),
                      first);
    case PropertyRelease:
        return filled(
            QT_TRANSLATE_NOOP("VerdictWords", "There is no full release of the property shown (%1)."), first);
    case MinorWithoutRelease:
        return words(
            QT_TRANSLATE_NOOP("VerdictWords", "It shows a child, and nobody’s consent is recorded."));
    default:
        return {};
    }
}

QString protectionText(const protection::Hold& hold) {
    using enum protection::HoldCode;
    const QString first = argument(hold.arguments, 0);
    switch (hold.code) {
    case NoAreaMarked:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Faces must be covered, and none is marked."));
    case CannotCover:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Faces must be covered, which only pictures allow."));
    case NamesUnknown:
        return filled(QT_TRANSLATE_NOOP("VerdictWords",
                                        "Names must go, none is recorded, and there seem to be some in: %1"),
                      fieldText(first));
    case CannotBeChanged:
        return words(
            QT_TRANSLATE_NOOP("VerdictWords", "The original file would leave, and can’t be changed."));
    default:
        return {};
    }
}

} // namespace

QString outcomeText(protection::Outcome outcome) {
    switch (outcome) {
    case protection::Outcome::AsIs:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Leaves as it is"));
    case protection::Outcome::Changed:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Leaves changed"));
    case protection::Outcome::Held:
        break;
    }
    return words(QT_TRANSLATE_NOOP("VerdictWords", "Held back"));
}

QString changeText(const protection::Change& change) {
    using enum protection::ChangeCode;
    const QString first = argument(change.arguments, 0);
    switch (change.code) {
    case GpsRemoved:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Without its position"));
    case GpsCoarsened:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Its position within 25 km"));
    case PlaceReduced:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Its place less exactly"));
    case PlacesRemoved:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Without names of places"));
    case NamesReplaced:
        return filledOr(QT_TRANSLATE_NOOP("VerdictWords", "“%1” instead of a name"), first,
                        QT_TRANSLATE_NOOP("VerdictWords", "Names replaced"));
    case FacesCovered:
        return words(QT_TRANSLATE_N_NOOP("VerdictWords", "%Ln area(s) covered"), first.toInt());
    case FileNameChanged:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Another file name"));
    case PersonalFieldsRemoved: {
        QStringList fields;
        for (std::size_t i = 0; i < change.arguments.size(); ++i) {
            fields.append(fieldText(argument(change.arguments, i)));
        }
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "Without: %1"),
                      QLocale().createSeparatedList(fields));
    }
    case PrivateMetadataStripped:
        break;
    }
    return words(QT_TRANSLATE_NOOP("VerdictWords", "Without serial numbers, history and previews"));
}

QString holdText(const protection::Hold& hold) {
    using enum protection::HoldCode;
    const QString first = argument(hold.arguments, 0);
    switch (hold.code) {
    case Embargo:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "Under embargo until %1."), timeText(first));
    case EmbargoUnclear:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "An embargo whose end is not clear: %1"), first);
    case Expired:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "Not to be used since %1."), timeText(first));
    case AudienceRestricted: {
        const QString gallery = argument(hold.arguments, 1);
        return gallery.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("VerdictWords", "It is not for so many people."))
                   : words(QT_TRANSLATE_NOOP("VerdictWords", "“%1” is not for so many people.")).arg(gallery);
    }
    case UseRestricted:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "Its instructions rule this out: %1"), first);
    case Lint:
        return filled(QT_TRANSLATE_NOOP("VerdictWords", "House style: %1"), first);
    default:
        break;
    }
    const QString consent = consentText(hold);
    return consent.isEmpty() ? protectionText(hold) : consent;
}

QString releaserText(protection::Releaser releaser) {
    switch (releaser) {
    case protection::Releaser::Time:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Nobody: it ends by itself"));
    case protection::Releaser::Editor:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "An editor"));
    case protection::Releaser::RightsDesk:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Whoever keeps releases and consents"));
    case protection::Releaser::Subject:
        break;
    }
    return words(QT_TRANSLATE_NOOP("VerdictWords", "The person shown, or the guardian"));
}

QString conditionText(const protection::Condition& condition) {
    switch (condition.code) {
    case protection::ConditionCode::MandatoryCredit:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Only with its credit"));
    case protection::ConditionCode::NoArchive:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Not for archives"));
    case protection::ConditionCode::NoSales:
        return words(QT_TRANSLATE_NOOP("VerdictWords", "Not for sale"));
    case protection::ConditionCode::Out:
        break;
    }
    return filled(QT_TRANSLATE_NOOP("VerdictWords", "Not for: %1"), argument(condition.arguments, 0));
}

QString verdictText(const protection::Verdict& verdict) {
    QStringList lines;
    if (!verdict.leaves()) {
        for (const protection::Hold& hold : verdict.holds) {
            lines.append(holdText(hold));
        }
        return lines.join(QLatin1Char('\n'));
    }
    if (!verdict.overrideReason.empty()) {
        lines.append(
            filled(QT_TRANSLATE_NOOP("VerdictWords", "Let go: %1"), oneLine(toQt(verdict.overrideReason))));
    }
    for (const protection::Change& change : verdict.changes) {
        lines.append(changeText(change));
    }
    for (const protection::Condition& condition : verdict.conditions) {
        lines.append(conditionText(condition));
    }
    return lines.join(QLatin1Char('\n'));
}

QString releasersText(const protection::Verdict& verdict) {
    QStringList lines;
    for (const protection::Hold& hold : verdict.holds) {
        lines.append(releaserText(hold.releaser));
    }
    lines.removeDuplicates();
    return verdict.leaves() ? QString() : lines.join(QLatin1Char('\n'));
}

} // namespace fieldframe::ui
