// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/consent_dialog.h"

#include "core/base/date_time.h"
#include "core/catalog/protection_store.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/protection/protection_words.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) {
        list.append(toQt(word));
    }
    return list.join(QStringLiteral("; "));
}

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
    , m_person(new QComboBox(this))
    , m_guardian(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_uses(new QLineEdit(this))
    , m_expires(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_onlyThese(new QCheckBox(
          tr("Only for the %n chosen picture(s)", nullptr, static_cast<int>(m_assets.size())), this))
    , m_form(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_attach(new QPushButton(tr("Attach the form…"), this))
    , m_new(new QPushButton(tr("New consent"), this))
    , m_save(new QPushButton(tr("Keep"), this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
    , m_places(new QPushButton(tr("Where its pictures went…"), this)) {
    setWindowTitle(tr("Consents"));
    m_list->setAccessibleName(tr("Consents"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    setThemedSheet(*m_list, QStringLiteral("QTreeWidget::item { min-height: 24px; padding: 0 4px; }"));
    m_list->setHeaderLabels({tr("Person"), tr("Given"), tr("For"), tr("State")});
    auto* const parts = new QHBoxLayout;
    setTone(*m_empty, Tone::Muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(kMargin);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    parts->setSpacing(kMargin);
    parts->addWidget(m_stack, 1);
    parts->addWidget(buildForm(), 1);
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

QWidget* ConsentDialog::buildForm() {
    auto* const box = new QWidget(this);
    auto* const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->lineEdit()->setPlaceholderText(tr("Nobody in particular"));
    m_date->setPlaceholderText(tr("2026-05-01"));
    m_expires->setPlaceholderText(tr("Never"));
    m_uses->setPlaceholderText(tr("Any use; or web; print"));
    m_form->setTextFormat(Qt::PlainText);
    m_form->setWordWrap(true);
    form->addRow(tr("Person"), m_person);
    form->addRow(tr("Guardian"), m_guardian);
    form->addRow(tr("Given on"), m_date);
    form->addRow(tr("For"), m_uses);
    form->addRow(tr("Until"), m_expires);
    form->addRow(tr("Note"), m_note);
    form->addRow(QString(), m_onlyThese);
    form->addRow(tr("Form"), m_form);
    form->addRow(QString(), m_attach);
    m_onlyThese->setVisible(!m_assets.empty());
    return box;
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
            fillForm(*consent);
        }
        enable();
    });
    connect(m_new, &QPushButton::clicked, this, &ConsentDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &ConsentDialog::save);
    connect(m_attach, &QPushButton::clicked, this, &ConsentDialog::chooseForm);
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
    const QVariant person = typedPerson();
    const QString typed = person.isValid() ? QString() : m_person->currentText().trimmed();
    m_person->clear();
    m_person->addItem(QString(), QVariant()); // Nobody in particular.
    for (const Person& known : reading.persons) {
        m_person->addItem(oneLine(toQt(known.name)), static_cast<qlonglong>(known.id.value));
    }
    const QVariant first =
        reading.shown.empty() ? QVariant() : QVariant(static_cast<qlonglong>(reading.shown.front().value));
    m_person->setCurrentIndex(std::max(0, m_person->findData(person.isValid() ? person : first)));
    if (!typed.isEmpty() && m_person->findText(typed, Qt::MatchFixedString) < 0) {
        m_person->setEditText(typed); // Somebody new, not kept yet.
    }
    m_list->clear();
    for (const Consent& consent : m_consents) {
        auto* const row = new QTreeWidgetItem(
            m_list, {oneLine(toQt(consent.subjectName)), dateText(consent.date),
                     consent.uses.empty() ? tr("Any use") : joined(consent.uses), consentState(consent)});
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

void ConsentDialog::fillForm(const Consent& consent) {
    int index = 0;
    for (int i = 0; i < m_person->count(); ++i) {
        if (consent.subject && m_person->itemText(i) == oneLine(toQt(consent.subjectName))) {
            index = i;
        }
    }
    m_person->setCurrentIndex(index);
    m_guardian->setText(toQt(consent.guardian));
    m_date->setText(toQt(consent.date));
    m_uses->setText(joined(consent.uses));
    m_expires->setText(toQt(consent.expires));
    m_note->setText(toQt(consent.note));
    m_onlyThese->setChecked(!consent.assets.empty());
    m_form->setText(consent.form ? toQt(consent.form->name) : tr("None is kept"));
}

void ConsentDialog::startNew() {
    m_list->setCurrentItem(nullptr);
    for (QLineEdit* const line : {m_guardian, m_date, m_uses, m_expires, m_note}) {
        line->clear();
    }
    m_onlyThese->setChecked(false);
    enable();
    m_person->setFocus();
}

QVariant ConsentDialog::typedPerson() const {
    const int index = m_person->findText(m_person->currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? QVariant() : m_person->itemData(index);
}

edit::ConsentEdit ConsentDialog::typed() const {
    edit::ConsentEdit edit;
    if (const QVariant person = typedPerson(); person.isValid()) {
        edit.subject = PersonId{person.toLongLong()};
    }
    edit.guardian = toUtf8(m_guardian->text());
    edit.date = toUtf8(m_date->text().trimmed());
    edit.expires = toUtf8(m_expires->text().trimmed());
    edit.note = toUtf8(m_note->text());
    std::vector<std::string> uses;
    for (const QString& use : m_uses->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        uses.push_back(toUtf8(use.trimmed()));
    }
    edit.uses = uses;
    if (m_onlyThese->isChecked() || m_person->currentText().trimmed().isEmpty()) {
        edit.addedAssets = m_assets;
    }
    return edit;
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
    for (const QLineEdit* const date : {m_date, m_expires}) {
        if (const QString text = date->text().trimmed();
            !text.isEmpty() && !PartialDateTime::parse(toUtf8(text))) {
            tell(tr("A date is written like 2026-05-01."));
            return;
        }
    }
    const QString name = m_person->currentText().trimmed();
    m_isNew = !consent;
    perform(tr("Keep a consent"),
            [edit = typed(), name = toUtf8(name), id = consent ? std::optional(consent->id) : std::nullopt](
                const Engine& engine) mutable -> EditHistory::Receipt {
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
    m_attach->setEnabled(canWrite && consent.has_value());
    m_withdraw->setEnabled(canWrite && consent && consent->withdrawn.empty());
    m_places->setEnabled(consent.has_value());
    if (!consent) {
        m_form->setText(tr("It is attached once the consent is kept"));
    }
}

} // namespace fieldframe::ui
