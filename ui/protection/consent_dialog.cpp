// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/consent_dialog.h"

#include "core/catalog/protection_store.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/protection/consent_form.h"
#include "ui/protection/protection_words.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kWidth = 860;
constexpr int kHeight = 460;

/// Who has that name; somebody new where nobody has.
Result<PersonId> personNamed(const catalog::Catalog& catalog, const std::string& name) {
    auto person = catalog.protection().resolvePerson(name);
    if (person || person.error().code != ErrorCode::NotFound) {
        return person;
    }
    edit::PersonEdit made;
    made.name = name;
    return edit::ProtectionEdits(catalog).addPerson(made);
}

} // namespace

ConsentDialog::ConsentDialog(Session& session, EditHistory& history, std::vector<AssetId> assets,
                             QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_history(history)
    , m_assets(std::move(assets))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(tr("No consent is kept yet. Who agreed, for which uses and until when goes into the "
                            "fields beside; the signed form is attached once it is kept."),
                         this))
    , m_form(new ConsentForm(m_assets, this))
    , m_problem(new QLabel(this))
    , m_new(new QPushButton(tr("New consent"), this))
    , m_save(new QPushButton(tr("Keep"), this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
    , m_places(new QPushButton(tr("Where its pictures went…"), this)) {
    setWindowTitle(tr("Consents"));
    buildList();
    auto* const parts = new QHBoxLayout;
    parts->setSpacing(kMargin);
    parts->addWidget(m_stack, 1);
    parts->addWidget(m_form, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(*m_problem, Tone::Warning);
    column->addLayout(parts, 1);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    resize(kWidth, kHeight);
    connectParts();
    load();
}

void ConsentDialog::buildList() {
    m_list->setAccessibleName(tr("Consents"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    setThemedSheet(*m_list, QStringLiteral("QTreeWidget::item { min-height: 24px; padding: 0 4px; }"));
    m_list->setHeaderLabels({tr("Person"), tr("Given"), tr("For"), tr("State")});
    setTone(*m_empty, Tone::Muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(kMargin);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
}

QWidget* ConsentDialog::buildButtons() {
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* const button : {m_new, m_save, m_withdraw, m_places}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
    }
    m_save->setAutoDefault(true);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ConsentDialog::connectParts() {
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (const auto consent = chosen()) {
            m_form->fill(*consent);
        }
        enable();
    });
    connect(m_new, &QPushButton::clicked, this, &ConsentDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &ConsentDialog::save);
    connect(m_form, &ConsentForm::attachAsked, this, &ConsentDialog::chooseForm);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentDialog::askReason);
    connect(m_places, &QPushButton::clicked, this, [this] {
        if (const auto consent = chosen()) {
            showRecall(consent->id);
        }
    });
    connect(&m_session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (changes.peopleChanged) {
            load();
        }
    });
}

void ConsentDialog::load() {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [assets = m_assets](const Engine& engine) -> Result<Reading> {
            auto consents = engine.catalog().protection().consents();
            auto persons = engine.catalog().protection().persons();
            const auto facts = engine.catalog().protection().facts(assets);
            if (!consents || !persons || !facts) {
                return tl::unexpected<Error>(!consents  ? consents.error()
                                             : !persons ? persons.error()
                                                        : facts.error());
            }
            std::set<PersonId> shown;
            for (const AssetFacts& asset : *facts) {
                for (const PersonInAsset& in : asset.persons) {
                    shown.insert(in.person.id);
                }
            }
            return Reading{*std::move(consents), *std::move(persons), {shown.begin(), shown.end()}};
        },
        [this](const Result<Reading>& reading) {
            --m_underWay;
            if (reading) {
                fill(*reading);
            } else {
                emit failed(reading.error());
            }
        });
}

void ConsentDialog::fill(const Reading& reading) {
    if (std::exchange(m_isNew, false)) {
        const auto made = std::ranges::find_if(reading.consents, [this](const Consent& consent) {
            return std::ranges::find(m_consents, consent.globalId, &Consent::globalId) == m_consents.end();
        });
        m_wanted = made == reading.consents.end() ? m_wanted : std::optional(made->globalId);
    }
    const auto before = m_wanted ? m_wanted : chosen() ? std::optional(chosen()->globalId) : std::nullopt;
    m_consents = reading.consents;
    m_form->setPersons(reading.persons,
                       reading.shown.empty() ? std::nullopt : std::optional(reading.shown.front()));
    m_list->clear();
    for (const Consent& consent : m_consents) {
        auto* const row = new QTreeWidgetItem(
            m_list, {oneLine(toQt(consent.subjectName)), dateText(consent.date),
                     consent.uses.empty() ? tr("Any use") : usesText(consent.uses), consentState(consent)});
        if (consent.globalId == before) {
            m_list->setCurrentItem(row);
        }
    }
    m_wanted.reset();
    m_stack->setCurrentIndex(m_consents.empty() ? 1 : 0);
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    enable();
}

std::optional<Consent> ConsentDialog::chosen() const {
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < static_cast<int>(m_consents.size())
               ? std::optional(m_consents[static_cast<std::size_t>(row)])
               : std::nullopt;
}

void ConsentDialog::startNew() {
    m_list->setCurrentItem(nullptr);
    m_form->clear();
    enable();
}

void ConsentDialog::perform(const QString& text, std::function<EditHistory::Receipt(const Engine&)> edit,
                            std::function<void()> then) {
    ++m_underWay;
    m_history.performWith(
        text, std::move(edit),
        [guard = QPointer(this), then = std::move(then)](const EditHistory::Receipt& receipt) {
            if (!guard) {
                return; // Closed meanwhile; the history tells an error.
            }
            --guard->m_underWay;
            guard->tell(receipt ? QString() : sentence(receipt.error()));
            if (receipt) {
                guard->load();
            }
            if (receipt && then) {
                then();
            }
        });
}

void ConsentDialog::tell(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ConsentDialog::save() {
    const auto consent = chosen();
    if (m_form->hasWrongDate()) {
        tell(tr("A date is written like 2026-05-01."));
        return;
    }
    m_isNew = !consent;
    perform(tr("Keep a consent"),
            [edit = m_form->typed(), name = toUtf8(m_form->typedName()),
             id = consent ? std::optional(consent->id)
                          : std::nullopt](const Engine& engine) mutable -> EditHistory::Receipt {
                const edit::ProtectionEdits edits(engine.catalog());
                if (!edit.subject && !name.empty()) {
                    const auto person = personNamed(engine.catalog(), name);
                    if (!person) {
                        return tl::unexpected<Error>(person.error());
                    }
                    edit.subject = *person;
                }
                return id ? edits.editConsent(*id, edit) : edits.makeConsent(edit);
            });
}

void ConsentDialog::chooseForm() {
    auto* const dialog = new QFileDialog(this, tr("The signed form"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsentDialog::attach);
    dialog->open();
}

void ConsentDialog::attach(const QString& file) {
    if (const auto consent = chosen()) {
        m_wanted = consent->globalId;
        perform(tr("Attach a form"), [id = consent->id, path = toPath(file)](const Engine& engine) {
            return edit::ProtectionEdits(engine.catalog()).attachForm(id, path);
        });
    }
}

void ConsentDialog::askReason() {
    NameDialog::open(
        {tr("Withdraw the consent"), tr("Why (never leaves)"), tr("Asked for by the person"), tr("Withdraw")},
        this, [this](const QString& reason) { withdraw(reason); });
}

void ConsentDialog::withdraw(const QString& reason) {
    const auto consent = chosen();
    if (!consent) {
        return;
    }
    m_wanted = consent->globalId;
    perform(
        tr("Withdraw a consent"),
        [id = consent->id, why = toUtf8(reason)](const Engine& engine) {
            return edit::ProtectionEdits(engine.catalog()).withdraw(id, {}, why);
        },
        [this, id = consent->id] { showRecall(id); });
}

void ConsentDialog::showRecall(ConsentId consent) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [consent](const Engine& engine) { return edit::recallOf(engine.catalog(), consent); },
        [this](const Result<edit::Recall>& recall) {
            --m_underWay;
            if (recall) {
                emit recallReady(*recall);
            } else {
                emit failed(recall.error());
            }
        });
}

void ConsentDialog::enable() {
    const auto consent = chosen();
    const bool canWrite = !m_session.isReadOnly();
    m_new->setEnabled(canWrite);
    m_save->setEnabled(canWrite);
    m_form->setAttachable(canWrite && consent.has_value(), consent.has_value());
    m_withdraw->setEnabled(canWrite && consent && consent->withdrawn.empty());
    m_places->setEnabled(consent.has_value());
}

} // namespace fieldframe::ui
