// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/person_dialog.h"

#include "ui/bridge/text.h"
#include "ui/protection/protection_words.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kFieldCharacters = 48;
constexpr int kMostCharacters = 4096;

/// What stands for the name in texts of no particular language.
std::string replacementOf(const Person& person) {
    const auto found = std::ranges::find(person.replacements, std::string(),
                                         [](const auto& replacement) { return replacement.first; });
    return found == person.replacements.end() ? std::string() : found->second;
}

QString joinedLines(const std::vector<std::string>& names) {
    QStringList lines;
    for (const std::string& name : names) {
        lines.append(oneLine(toQt(name), kMostCharacters));
    }
    return lines.join(QLatin1Char('\n'));
}

/// What was typed, where it is not what stood there.
std::optional<std::string> changed(const QLineEdit& field, const std::string& before) {
    return field.text() == oneLine(toQt(before), kMostCharacters)
               ? std::nullopt
               : std::optional(toUtf8(field.text().trimmed()));
}

} // namespace

PersonDialog::PersonDialog(Person person, bool isReadOnly, QWidget* parent)
    : QDialog(parent)
    , m_person(std::move(person))
    , m_name(new QLineEdit(this))
    , m_others(new QPlainTextEdit(this))
    , m_level(new QComboBox(this))
    , m_replacement(new QLineEdit(this))
    , m_minor(new QCheckBox(tr("Is under 18"), this))
    , m_guardian(new QLineEdit(this))
    , m_note(new QLineEdit(this)) {
    setWindowTitle(tr("How a person is protected"));
    arrange(isReadOnly);
    fill();
}

void PersonDialog::arrange(bool isReadOnly) {
    auto* const hint = new QLabel(tr("Holds wherever this person is shown: in %Ln picture(s) now.", nullptr,
                                     static_cast<int>(m_person.assets)),
                                  this);
    hint->setWordWrap(true);
    setTone(*hint, Tone::Muted);
    m_others->setPlaceholderText(tr("Other spellings, other scripts, nicknames: one on each line"));
    m_others->setTabChangesFocus(true);
    m_others->setFixedHeight(fontMetrics().lineSpacing() * 3 + 2 * Theme::kUnit);
    m_replacement->setPlaceholderText(tr("A 12-year-old girl"));
    m_guardian->setPlaceholderText(tr("Who decides for a minor"));
    m_note->setPlaceholderText(tr("For the desk; it never leaves"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * kFieldCharacters);
    for (const ProtectionLevel level : {ProtectionLevel::None, ProtectionLevel::NoPlace,
                                        ProtectionLevel::NoName, ProtectionLevel::NoFace}) {
        m_level->addItem(levelText(level), static_cast<int>(level));
    }
    auto* const form = new QFormLayout;
    const auto add = [&](const QString& name, QWidget& field) {
        field.setAccessibleName(name);
        form->addRow(name, &field);
    };
    add(tr("Name"), *m_name);
    add(tr("Other names"), *m_others);
    add(tr("Not to be told"), *m_level);
    add(tr("Instead of the name"), *m_replacement);
    form->addRow(QString(), m_minor);
    add(tr("Guardian"), *m_guardian);
    add(tr("Note"), *m_note);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* const keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    const auto refresh = [this, keep, isReadOnly] {
        keep->setEnabled(!isReadOnly && !m_name->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    refresh();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit editWanted(m_person.id, edit());
        accept();
    });
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(Theme::kUnit);
    column->addWidget(hint);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
}

void PersonDialog::fill() {
    m_name->setText(oneLine(toQt(m_person.name), kMostCharacters));
    m_others->setPlainText(joinedLines(m_person.otherNames));
    m_level->setCurrentIndex(std::max(0, m_level->findData(static_cast<int>(m_person.level))));
    m_replacement->setText(oneLine(toQt(replacementOf(m_person)), kMostCharacters));
    m_minor->setChecked(m_person.isMinor);
    m_guardian->setText(oneLine(toQt(m_person.guardian), kMostCharacters));
    m_note->setText(oneLine(toQt(m_person.note), kMostCharacters));
}

edit::PersonEdit PersonDialog::edit() const {
    edit::PersonEdit edit;
    edit.name = changed(*m_name, m_person.name);
    if (m_others->toPlainText() != joinedLines(m_person.otherNames)) {
        edit.otherNames.emplace();
        for (const QString& line : m_others->toPlainText().split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty()) {
                edit.otherNames->push_back(toUtf8(line.trimmed()));
            }
        }
    }
    if (const auto level = static_cast<ProtectionLevel>(m_level->currentData().toInt());
        level != m_person.level) {
        edit.level = level;
    }
    if (const auto replacement = changed(*m_replacement, replacementOf(m_person))) {
        edit.replacements.emplace_back(std::string(), *replacement);
    }
    if (m_minor->isChecked() != m_person.isMinor) {
        edit.isMinor = m_minor->isChecked();
    }
    edit.guardian = changed(*m_guardian, m_person.guardian);
    edit.note = changed(*m_note, m_person.note);
    return edit;
}

} // namespace fieldframe::ui
