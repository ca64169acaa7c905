// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/consent_form.h"

#include "core/base/date_time.h"
#include "ui/bridge/text.h"
#include "ui/protection/protection_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldframe::ui {

namespace {

QVariant idOf(PersonId person) {
    return static_cast<qlonglong>(person.value);
}

} // namespace

ConsentForm::ConsentForm(std::vector<AssetId> assets, QWidget* parent)
    : QWidget(parent)
    , m_assets(std::move(assets))
    , m_person(new QComboBox(this))
    , m_guardian(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_uses(new QLineEdit(this))
    , m_expires(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_onlyThese(new QCheckBox(
          tr("Only for the %n chosen picture(s)", nullptr, static_cast<int>(m_assets.size())), this))
    , m_form(new QLabel(this))
    , m_attach(new QPushButton(tr("Attach the form…"), this)) {
    build();
    connect(m_attach, &QPushButton::clicked, this, &ConsentForm::attachAsked);
}

void ConsentForm::build() {
    auto* const form = new QFormLayout(this);
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
}

void ConsentForm::setPersons(std::span<const Person> persons, std::optional<PersonId> proposed) {
    const QVariant person = typedPerson();
    const QString typed = person.isValid() ? QString() : typedName();
    m_person->clear();
    m_person->addItem(QString(), QVariant()); // Nobody in particular.
    for (const Person& known : persons) {
        m_person->addItem(oneLine(toQt(known.name)), idOf(known.id));
    }
    const QVariant first = proposed ? idOf(*proposed) : QVariant();
    m_person->setCurrentIndex(std::max(0, m_person->findData(person.isValid() ? person : first)));
    if (!typed.isEmpty() && m_person->findText(typed, Qt::MatchFixedString) < 0) {
        m_person->setEditText(typed); // Somebody new, not kept yet.
    }
}

void ConsentForm::fill(const Consent& consent) {
    const int index =
        consent.subject ? m_person->findText(oneLine(toQt(consent.subjectName)), Qt::MatchExactly) : 0;
    m_person->setCurrentIndex(std::max(0, index));
    m_guardian->setText(toQt(consent.guardian));
    m_date->setText(toQt(consent.date));
    m_uses->setText(usesText(consent.uses));
    m_expires->setText(toQt(consent.expires));
    m_note->setText(toQt(consent.note));
    m_onlyThese->setChecked(!consent.assets.empty());
    m_form->setText(consent.form ? toQt(consent.form->name) : tr("None is kept"));
}

void ConsentForm::clear() {
    for (QLineEdit* const line : {m_guardian, m_date, m_uses, m_expires, m_note}) {
        line->clear();
    }
    m_onlyThese->setChecked(false);
    m_person->setFocus();
}

void ConsentForm::setAttachable(bool isAttachable, bool isKept) {
    m_attach->setEnabled(isAttachable);
    if (!isKept) {
        m_form->setText(tr("It is attached once the consent is kept"));
    }
}

bool ConsentForm::hasWrongDate() const {
    return std::ranges::any_of(std::array{m_date, m_expires}, [](const QLineEdit* date) {
        const QString text = date->text().trimmed();
        return !text.isEmpty() && !PartialDateTime::parse(toUtf8(text));
    });
}

QString ConsentForm::typedName() const {
    return m_person->currentText().trimmed();
}

QVariant ConsentForm::typedPerson() const {
    const int index = m_person->findText(typedName(), Qt::MatchFixedString);
    return index < 0 ? QVariant() : m_person->itemData(index);
}

edit::ConsentEdit ConsentForm::typed() const {
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
    if (m_onlyThese->isChecked() || typedName().isEmpty()) {
        edit.addedAssets = m_assets;
    }
    return edit;
}

} // namespace fieldframe::ui
