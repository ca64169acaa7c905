// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/inspector_protection.h"

#include "core/base/date_time.h"
#include "core/catalog/ledger.h"
#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"
#include "ui/bridge/text.h"
#include "ui/export/verdict_words.h"
#include "ui/form/choice_field.h"
#include "ui/form/flow_layout.h"
#include "ui/panels/text_block.h"
#include "ui/protection/person_dialog.h"
#include "ui/protection/protection_words.h"
#include "ui/shell/counts.h"
#include "ui/shell/themed.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace fieldframe::ui {

namespace {

/// Of more assets than that the first are read: what they have in common is told of those.
constexpr std::size_t kMostRead = 500;
constexpr int kVerdictLines = 6;

std::vector<Choice> levels() {
    std::vector<Choice> choices;
    for (const ProtectionLevel level : {ProtectionLevel::None, ProtectionLevel::NoPlace,
                                        ProtectionLevel::NoName, ProtectionLevel::NoFace}) {
        choices.push_back({toQt(protectionName(level)), levelText(level)});
    }
    return choices;
}

std::vector<Choice> audiences() {
    std::vector<Choice> choices;
    for (const Audience audience : {Audience::Public, Audience::Partners, Audience::Internal}) {
        choices.push_back({toQt(audienceName(audience)), audienceText(audience)});
    }
    return choices;
}

/// The value that all have, or nothing.
template <class Value>
std::optional<QString> shared(const std::vector<AssetFacts>& facts, Value AssetFacts::*member,
                              std::string_view (*nameOf)(Value)) {
    const bool isSame = std::ranges::all_of(
        facts, [&](const AssetFacts& asset) { return asset.*member == facts.front().*member; });
    return facts.empty() || !isSame ? std::nullopt : std::optional(toQt(nameOf(facts.front().*member)));
}

} // namespace

InspectorProtection::InspectorProtection(Session& session, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_level(new ChoiceField(levels(), this))
    , m_audience(new ChoiceField(audiences(), this))
    , m_people(new ChipBox(this))
    , m_add(new QLineEdit(m_people))
    , m_names(new QStringListModel(this))
    , m_verdict(new TextBlock(this))
    , m_clear(new QPushButton(tr("It holds nothing back"), this))
    , m_areasLine(new QLabel(this))
    , m_markAreas(new QPushButton(tr("Mark areas…"), this))
    , m_consents(new QPushButton(tr("Consents…"), this))
    , m_where(new QPushButton(tr("Where it went…"), this)) {
    build();
    connectParts();
}

void InspectorProtection::build() {
    const bool isReadOnly = m_session.isReadOnly();
    m_level->setAccessibleName(tr("What must not be told"));
    m_audience->setAccessibleName(tr("Who may get it"));
    m_level->setEnabled(!isReadOnly);
    m_audience->setEnabled(!isReadOnly);
    m_add->setPlaceholderText(tr("Add a person…"));
    m_add->setAccessibleName(tr("Add a person who is shown"));
    setThemedSheet(*m_add,
                   QStringLiteral("QLineEdit { background: transparent; border: none; padding: 4px; }"));
    m_add->setVisible(!isReadOnly);
    auto* const completer = new QCompleter(m_names, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_add->setCompleter(completer);
    m_people->setAccessibleName(tr("People shown"));
    m_people->setToolTip(tr("A click on a name tells how this person is protected, wherever shown"));
    m_people->setTail(*m_add);
    m_people->setRemovable(!isReadOnly);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(Theme::font(Theme::Size::Small));
    m_verdict->setLineLimit(kVerdictLines);
    m_clear->setToolTip(tr("The embargo in the instructions, as they are now, holds nothing back"));
    m_clear->hide();
    m_areasLine->setFont(Theme::font(Theme::Size::Small));
    m_areasLine->setWordWrap(true);
    setTone(*m_areasLine, Tone::Muted);
    m_markAreas->setToolTip(tr("In the loupe: draw over the faces that are covered where none may be shown"));
    auto* const form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Not to be told"), m_level);
    form->addRow(tr("Who may get it"), m_audience);
    for (QWidget* const field : {static_cast<QWidget*>(m_level), static_cast<QWidget*>(m_audience)}) {
        QWidget* const label = form->labelForField(field);
        label->setFont(Theme::font(Theme::Size::Small));
        setTone(*label, Tone::Muted);
    }
    auto* const buttons = new QWidget(this);
    auto* const row = new FlowLayout(buttons); // The narrowest inspector has no room for all.
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_markAreas);
    row->addWidget(m_consents);
    row->addWidget(m_where);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::kUnit);
    column->setSpacing(Theme::kUnit / 2);
    column->addLayout(form);
    column->addWidget(m_people);
    column->addWidget(m_areasLine);
    column->addWidget(m_verdict);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addWidget(buttons);
}

void InspectorProtection::connectParts() {
    connect(m_level, &ChoiceField::chosen, this, &InspectorProtection::setLevel);
    connect(m_audience, &ChoiceField::chosen, this, &InspectorProtection::setAudience);
    connect(m_add, &QLineEdit::returnPressed, this, &InspectorProtection::addPerson);
    connect(m_people, &ChipBox::removeWanted, this, &InspectorProtection::removePerson);
    connect(m_people, &ChipBox::activated, this, &InspectorProtection::openPerson);
    connect(m_markAreas, &QPushButton::clicked, this, &InspectorProtection::areasWanted);
    connect(m_consents, &QPushButton::clicked, this, &InspectorProtection::consentsWanted);
    connect(m_where, &QPushButton::clicked, this, &InspectorProtection::deliveriesWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        perform(tr("Clear the embargo of %1").arg(itemsText(static_cast<qint64>(m_assets.size()))),
                [assets = m_assets](const Engine& engine) {
                    return edit::ProtectionEdits(engine.catalog()).clearInstructions(assets);
                });
    });
    for (ChoiceField* const field : {m_level, m_audience}) {
        connect(field, &ChoiceField::stepWanted, this, &InspectorProtection::stepWanted);
        connect(field, &ChoiceField::leaveWanted, this, &InspectorProtection::leaveWanted);
    }
    connect(m_people, &ChipBox::stepWanted, this, &InspectorProtection::stepWanted);
    connect(m_people, &ChipBox::leaveWanted, this, &InspectorProtection::leaveWanted);
}

void InspectorProtection::show(const std::vector<AssetId>& assets) {
    const bool isOther = assets != m_assets;
    m_assets = assets;
    m_where->setEnabled(assets.size() == 1);
    m_markAreas->setEnabled(assets.size() == 1 && !m_session.isReadOnly());
    m_level->setHolding(isOther);
    m_audience->setHolding(isOther);
    const auto token = m_generation.next();
    if (assets.empty()) {
        m_isReading = false;
        return;
    }
    m_isReading = true;
    std::vector<AssetId> read = assets;
    read.resize(std::min(read.size(), kMostRead));
    m_session.run(
        Session::Lane::Reading, this,
        [read](const Engine& engine) -> Result<Reading> {
            auto facts = engine.catalog().protection().facts(read);
            auto persons = engine.catalog().protection().persons();
            const std::int64_t now = nowMilliseconds();
            const auto latest = engine.catalog().ledger().latestTime(now);
            if (!facts || !persons || !latest) {
                return tl::unexpected<Error>(!facts     ? facts.error()
                                             : !persons ? persons.error()
                                                        : latest.error());
            }
            return Reading{*std::move(facts), *std::move(persons), {now, *latest}};
        },
        [this, token](const Result<Reading>& reading) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isReading = false;
            if (reading) {
                fill(*reading);
            } else {
                emit failed(reading.error());
            }
        });
}

void InspectorProtection::fill(const Reading& reading) {
    m_known = reading.persons;
    const QString several = tr("Several");
    m_level->show(shared(reading.facts, &AssetFacts::level, &protectionName), several);
    m_audience->show(shared(reading.facts, &AssetFacts::audience, &audienceName), several);
    m_level->setHolding(false);
    m_audience->setHolding(false);
    QStringList names;
    for (const Person& person : reading.persons) {
        names.append(toQt(person.name));
    }
    m_names->setStringList(names);
    showPeople(reading);
    showAreas(reading);
    showVerdict(reading);
}

void InspectorProtection::showPeople(const Reading& reading) {
    std::map<QString, qint64> counts;
    for (const AssetFacts& asset : reading.facts) {
        for (const PersonInAsset& in : asset.persons) {
            ++counts[oneLine(toQt(in.person.name))];
        }
    }
    std::vector<ChipText> chips;
    for (const auto& [name, count] : counts) {
        chips.push_back({name, count, static_cast<qint64>(reading.facts.size())});
    }
    m_people->setChips(chips);
}

void InspectorProtection::showAreas(const Reading& reading) {
    std::ptrdiff_t count = 0;
    for (const AssetFacts& asset : reading.facts) {
        count += std::ranges::count(asset.regions, ImageRegion::Kind::Face, &ImageRegion::kind);
    }
    m_areasLine->setText(count == 0 ? tr("No area to cover is marked")
                                    : tr("%Ln area(s) to cover", nullptr, static_cast<int>(count)));
}

void InspectorProtection::showVerdict(const Reading& reading) {
    int held = 0;
    int changed = 0;
    bool isUnclear = false;
    protection::Verdict first;
    for (const AssetFacts& asset : reading.facts) {
        const protection::Verdict verdict =
            protection::judge(asset, protection::ExportPolicy(), reading.clock);
        held += verdict.outcome == protection::Outcome::Held ? 1 : 0;
        changed += verdict.outcome == protection::Outcome::Changed ? 1 : 0;
        isUnclear = isUnclear || std::ranges::any_of(verdict.holds, [](const protection::Hold& hold) {
                        return hold.code == protection::HoldCode::EmbargoUnclear ||
                               (hold.code == protection::HoldCode::Embargo && hold.arguments.size() > 1 &&
                                hold.arguments[1] == metadataField(FieldId::Instructions).key);
                    });
        if (&asset == &reading.facts.front()) {
            first = verdict;
        }
    }
    QString text;
    if (reading.facts.size() == 1) {
        const QString how = verdictText(first);
        text = how.isEmpty() ? tr("In public: %1").arg(outcomeText(first.outcome))
                             : tr("In public: %1\n%2").arg(outcomeText(first.outcome), how);
    } else if (!reading.facts.empty()) {
        const QLocale locale;
        text = tr("In public: %1 held, %2 leave changed, %3 as they are")
                   .arg(locale.toString(held), locale.toString(changed),
                        locale.toString(static_cast<qint64>(reading.facts.size()) - held - changed));
    }
    m_verdict->setText(text);
    m_verdict->setTone(held > 0 ? Tone::Warning : Tone::Muted);
    m_clear->setVisible(isUnclear && !m_session.isReadOnly());
}

void InspectorProtection::perform(const QString& text,
                                  std::function<EditHistory::Receipt(const Engine&)> edit) {
    m_history.performWith(text, std::move(edit), [this](const EditHistory::Receipt&) { show(m_assets); });
}

void InspectorProtection::setLevel() {
    const auto level = protectionFromName(toUtf8(m_level->value()));
    if (level) {
        perform(tr("Protect %1").arg(itemsText(static_cast<qint64>(m_assets.size()))),
                [assets = m_assets, level = *level](const Engine& engine) {
                    return edit::ProtectionEdits(engine.catalog()).setLevel(assets, level);
                });
    }
}

void InspectorProtection::setAudience() {
    const auto audience = audienceFromName(toUtf8(m_audience->value()));
    if (audience) {
        perform(tr("Who may get %1").arg(itemsText(static_cast<qint64>(m_assets.size()))),
                [assets = m_assets, audience = *audience](const Engine& engine) {
                    return edit::ProtectionEdits(engine.catalog()).setAudience(assets, audience);
                });
    }
}

void InspectorProtection::addPerson() {
    const QString name = oneLine(m_add->text()).trimmed();
    if (name.isEmpty() || m_assets.empty()) {
        return;
    }
    m_add->clear();
    perform(tr("Add “%1”").arg(name),
            [assets = m_assets, typed = toUtf8(name)](const Engine& engine) -> EditHistory::Receipt {
                const edit::ProtectionEdits edits(engine.catalog());
                auto person = engine.catalog().protection().resolvePerson(typed);
                if (!person && person.error().code == ErrorCode::NotFound) {
                    edit::PersonEdit made;
                    made.name = typed;
                    person = edits.addPerson(made);
                }
                return person ? edits.linkPerson(assets, *person)
                              : EditHistory::Receipt(tl::unexpected<Error>(person.error()));
            });
}

void InspectorProtection::openPerson(const QString& name) {
    const auto person =
        std::ranges::find_if(m_known, [&](const Person& known) { return oneLine(toQt(known.name)) == name; });
    if (person == m_known.end()) {
        return;
    }
    auto* const dialog = new PersonDialog(*person, m_session.isReadOnly(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::editWanted, this, [this, name](PersonId id, const edit::PersonEdit& edit) {
        perform(tr("Protect “%1”").arg(name), [id, edit](const Engine& engine) {
            return edit::ProtectionEdits(engine.catalog()).editPerson(id, edit);
        });
    });
    dialog->open();
}

void InspectorProtection::removePerson(const QString& name) {
    const auto person =
        std::ranges::find_if(m_known, [&](const Person& known) { return oneLine(toQt(known.name)) == name; });
    if (person != m_known.end()) {
        perform(tr("Remove “%1”").arg(name), [assets = m_assets, id = person->id](const Engine& engine) {
            return edit::ProtectionEdits(engine.catalog()).unlinkPerson(assets, id);
        });
    }
}

} // namespace fieldframe::ui
