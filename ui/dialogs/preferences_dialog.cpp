// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "core/platform/host.h"
#include "ui/bridge/text.h"
#include "ui/shell/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 3 * Theme::kUnit;
constexpr int kHintCharacters = 62;
constexpr int kNameCharacters = 32;
constexpr double kMostOfScreen = 0.92;

void choose(QComboBox& choice, const QVariant& wanted) {
    choice.setCurrentIndex(std::max(0, choice.findData(wanted)));
}

QLabel* plain(const QString& text, QWidget* parent) {
    auto* const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* hintLabel(const QString& text, QWidget* parent) {
    QLabel* const label = plain(text, parent);
    label->setFont(Theme::font(Theme::Size::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * kHintCharacters);
    return label;
}

void addGigabytes(QComboBox& choice, int gigabytes) {
    choice.addItem(PreferencesDialog::tr("%1 GB").arg(QLocale().toString(gigabytes)), gigabytes);
}

} // namespace

QComboBox* PreferencesDialog::choice(QWidget* parent) {
    auto* const made = new QComboBox(parent);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return made;
}

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_rows(new QGridLayout)
    , m_theme(choice(this))
    , m_language(choice(this))
    , m_keymap(choice(this))
    , m_advance(new QCheckBox(tr("Move to the next picture"), this))
    , m_spelling(new QCheckBox(tr("Mark misspelt words"), this))
    , m_previews(choice(this))
    , m_write(choice(this))
    , m_iim(choice(this))
    , m_person(new QLineEdit(this))
    , m_publisher(new QPushButton(tr("Who publishes…"), this)) {
    setWindowTitle(tr("Preferences"));
    fillChoices();
    addRows();
    arrange();
    fill();
    connect(&settings, &Settings::changed, this, &PreferencesDialog::fill);
    for (QComboBox* const box : {m_theme, m_language, m_keymap, m_previews, m_write, m_iim}) {
        connect(box, &QComboBox::activated, this, &PreferencesDialog::take);
    }
    for (QCheckBox* const box : {m_advance, m_spelling}) {
        connect(box, &QCheckBox::clicked, this, &PreferencesDialog::take);
    }
    connect(m_publisher, &QPushButton::clicked, this, &PreferencesDialog::publisherWanted);
    setHasCatalog(false);
    connect(m_person, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    // Enter ends the typing of a name; it is not meant for a button.
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
}

void PreferencesDialog::fillChoices() {
    m_theme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    m_theme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    m_theme->addItem(tr("As the system"), static_cast<int>(Scheme::System));
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : spokenLanguages()) {
        // In itself, so that whoever got lost finds the way back.
        const QLocale locale(code);
        QString name =
            locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
        name[0] = name[0].toUpper();
        m_language->addItem(name, code);
    }
    m_keymap->addItem(tr("As in Lightroom"), static_cast<int>(KeymapBase::Lightroom));
    m_keymap->addItem(tr("As in Photo Mechanic"), static_cast<int>(KeymapBase::PhotoMechanic));
    for (const int gigabytes : {1, 2, 4, 8, 16, 32, 64, 128}) {
        addGigabytes(*m_previews, gigabytes);
    }
    m_write->addItem(tr("At once"), static_cast<int>(WriteWhen::AtOnce));
    m_write->addItem(tr("When asked to"), static_cast<int>(WriteWhen::OnDemand));
    m_write->addItem(tr("Never"), static_cast<int>(WriteWhen::Never));
    m_iim->addItem(tr("Always"), static_cast<int>(IimMode::Always));
    m_iim->addItem(tr("Where a file has it"), static_cast<int>(IimMode::IfPresent));
    m_iim->addItem(tr("Never"), static_cast<int>(IimMode::Never));
    m_person->setPlaceholderText(toQt(platform::userName()));
}

void PreferencesDialog::addRows() {
    m_rows->setHorizontalSpacing(kMargin);
    m_rows->setVerticalSpacing(Theme::kUnit / 2);
    m_rows->setColumnStretch(1, 1);
    addRow(tr("Theme"), *m_theme, tr("Dark greys are the best ground for judging pictures."));
    addRow(tr("Language"), *m_language,
           tr("Of the window, its numbers and its dates. Holds from the next start."));
    auto* const keys = new QWidget(this);
    auto* const keysRow = new QHBoxLayout(keys);
    keysRow->setContentsMargins(0, 0, 0, 0);
    auto* const change = new QPushButton(tr("Change keys…"), keys);
    connect(change, &QPushButton::clicked, this, &PreferencesDialog::keysWanted);
    keysRow->addWidget(m_keymap);
    keysRow->addWidget(change);
    keysRow->addStretch();
    keys->setFocusProxy(m_keymap);
    setTabOrder(m_keymap, change);
    setTabOrder(change, m_advance);
    addRow(tr("Keys"), *keys, tr("The keymap your fingers know; every key in it can be changed."));
    addRow(tr("Judging"), *m_advance,
           tr("After each pick, rating or label. Shift or Caps Lock do so without this."));
    addRow(
        tr("Spelling"), *m_spelling,
        tr("In captions and other sentences, in their language; Ctrl+F7 goes to the next. A text without a "
           "language is taken for the window’s, unless it is plainly in another."));
    addRow(tr("Previews"), *m_previews,
           tr("Room on the disk for large previews of each catalog. Over it, those not looked at for longest "
              "go; "
              "they are made again when needed. Thumbnails always stay."));
    m_person->setMinimumWidth(m_person->fontMetrics().averageCharWidth() * kNameCharacters);
    addRow(tr("Your name"), *m_person, tr("Stands in the history beside every change you make."));
    addRow(tr("Write into files"), *m_write,
           tr("Captions and credits are kept in the catalog at once, whatever stands here. Into a file goes "
              "only "
              "what is proved to change nothing else; the picture itself is never touched."));
    addRow(tr("IPTC-IIM"), *m_iim,
           tr("The older form of captions that many systems still read, in JPEG and TIFF beside XMP."));
    addRow(tr("Publisher"), *m_publisher,
           tr("Name, logo, contacts and other sites, for the pages that are made of the open catalog."));
}

void PreferencesDialog::arrange() {
    auto* const body = new QWidget(this);
    auto* const bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(kMargin, kMargin, kMargin, Theme::kUnit);
    bodyLayout->addLayout(m_rows);
    bodyLayout->addStretch();
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setMinimumWidth(body->minimumSizeHint().width() + 2 * Theme::kUnit);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2 * Theme::kUnit);
    layout->addWidget(scroll);
    auto* const under = new QHBoxLayout;
    under->setContentsMargins(kMargin, 0, kMargin, 0);
    under->addWidget(buttons);
    layout->addLayout(under);
    const QSize whole(sizeHint().width(), body->heightForWidth(scroll->minimumWidth()) + 8 * Theme::kUnit);
    resize(sizeHint().expandedTo(whole).boundedTo(screen()->availableSize() * kMostOfScreen));
}

void PreferencesDialog::addRow(const QString& name, QWidget& control, const QString& hint) {
    const int row = m_rows->rowCount();
    QLabel* const label = plain(name, this);
    label->setBuddy(&control);
    QWidget* const named = control.focusProxy() ? control.focusProxy() : &control;
    named->setAccessibleName(name);
    named->setAccessibleDescription(hint);
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    label->setMinimumHeight(hint.isEmpty() ? 0 : control.sizeHint().height());
    m_rows->addWidget(&control, row, 1,
                      hint.isEmpty() ? Qt::Alignment() : Qt::AlignLeading | Qt::AlignVCenter);
    if (!hint.isEmpty()) {
        m_rows->addWidget(hintLabel(hint, this), row + 1, 1);
        m_rows->setRowMinimumHeight(row + 2, Theme::kUnit);
        m_rows->addItem(new QSpacerItem(0, Theme::kUnit), row + 2, 0);
    }
}

void PreferencesDialog::fill() {
    const Preferences& now = m_settings.value();
    choose(*m_theme, static_cast<int>(now.scheme));
    choose(*m_language, now.language);
    choose(*m_keymap, static_cast<int>(now.keymap.base()));
    m_advance->setChecked(now.isAdvancing);
    m_spelling->setChecked(now.isSpellingChecked);
    if (m_previews->findData(now.previewGigabytes) < 0) {
        addGigabytes(*m_previews, now.previewGigabytes);
    }
    choose(*m_previews, now.previewGigabytes);
    choose(*m_write, static_cast<int>(now.writeWhen));
    choose(*m_iim, static_cast<int>(now.iim));
    m_person->setText(now.person);
}

void PreferencesDialog::take() {
    Preferences chosen = m_settings.value();
    chosen.scheme = static_cast<Scheme>(m_theme->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.keymap.setBase(static_cast<KeymapBase>(m_keymap->currentData().toInt()));
    chosen.isAdvancing = m_advance->isChecked();
    chosen.isSpellingChecked = m_spelling->isChecked();
    chosen.previewGigabytes = m_previews->currentData().toInt();
    chosen.writeWhen = static_cast<WriteWhen>(m_write->currentData().toInt());
    chosen.iim = static_cast<IimMode>(m_iim->currentData().toInt());
    chosen.person = m_person->text().simplified();
    m_settings.change(chosen);
}

void PreferencesDialog::setHasCatalog(bool hasCatalog) {
    m_publisher->setEnabled(hasCatalog);
}

void PreferencesDialog::done(int result) {
    take();
    QDialog::done(result);
}

} // namespace fieldframe::ui
