// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/publisher_dialog.h"

#include "core/model/web_address.h"
#include "ui/bridge/text.h"
#include "ui/documents/document_text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kFieldCharacters = 62;
constexpr int kMostCharacters = 4096;
constexpr double kMostOfScreen = 0.92;

bool isAddress(const std::string& url) {
    return url.empty() || (isWebAddress(url) && url.starts_with("http"));
}

std::vector<DocumentLink> linksOf(const std::vector<pages::Link>& branches) {
    std::vector<DocumentLink> links;
    for (const pages::Link& branch : branches) {
        links.push_back({branch.text, branch.url});
    }
    return links;
}

/// @p value becomes what was typed; what only looks different on one line stays.
void take(const QLineEdit& field, std::string& value) {
    if (field.text() != oneLine(toQt(value), kMostCharacters)) {
        value = toUtf8(field.text().trimmed());
    }
}

void take(const QPlainTextEdit& field, std::string& value) {
    if (field.toPlainText() != toQt(value)) {
        value = toUtf8(field.toPlainText().trimmed());
    }
}

} // namespace

PublisherDialog::PublisherDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_rows(new QFormLayout)
    , m_name(addLine(tr("Name"), tr("Example Relief")))
    , m_description(addLine(tr("Description"), tr("Pictures from the field")))
    , m_logo(new QLineEdit(this))
    , m_address(addLine(tr("Address of the library"), QStringLiteral("https://library.example.org/")))
    , m_contact(
          addText(tr("For further information"), tr("Media desk, Example Relief\nmedia@example.org"), 3))
    , m_terms(addText(tr("Usage terms"), tr("For every picture that has none of its own"), 3))
    , m_licence(addLine(tr("Address of the terms"), QStringLiteral("https://example.org/terms")))
    , m_branches(addText(tr("Other sites"), tr("One on each line: Asia and the Pacific | https://…"), 3))
    , m_problem(new QLabel(this)) {
    setWindowTitle(tr("Who publishes"));
    addLogo();
    arrange();
    for (const QLineEdit* const field : {m_name, m_description, m_logo, m_address, m_licence}) {
        connect(field, &QLineEdit::textChanged, this, &PublisherDialog::refresh);
    }
    for (const QPlainTextEdit* const field : {m_contact, m_terms, m_branches}) {
        connect(field, &QPlainTextEdit::textChanged, this, &PublisherDialog::refresh);
    }
    load();
}

QLineEdit* PublisherDialog::addLine(const QString& name, const QString& hint) {
    auto* const field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * kFieldCharacters);
    m_rows->addRow(name, field);
    return field;
}

QPlainTextEdit* PublisherDialog::addText(const QString& name, const QString& hint, int lines) {
    auto* const field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    setLeastHeight(*field, fontMetrics().lineSpacing() * lines);
    field->setMaximumHeight(fontMetrics().lineSpacing() * lines + 3 * Theme::kUnit);
    m_rows->addRow(name, field);
    return field;
}

void PublisherDialog::addLogo() {
    m_logo->setPlaceholderText(tr("A picture: PNG, JPEG or WebP"));
    m_logo->setAccessibleName(tr("Logo"));
    auto* const choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the logo"));
    connect(choose, &QPushButton::clicked, this, &PublisherDialog::chooseLogo);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_logo, 1);
    row->addWidget(choose);
    const int below = 2;
    m_rows->insertRow(below, tr("Logo"), row);
    setTabOrder(m_description, m_logo);
    setTabOrder(m_logo, choose);
    setTabOrder(choose, m_address);
}

void PublisherDialog::arrange() {
    auto* const hint =
        new QLabel(tr("Stands on the pages, in the feeds and mails, and in the README.txt that are "
                      "made of this catalog."),
                   this);
    hint->setWordWrap(true);
    setTone(*hint, Tone::Muted);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTone(*m_problem, Tone::Warning);
    m_fields = new QWidget(this);
    m_fields->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, Theme::kUnit, 0);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PublisherDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(Theme::kUnit);
    column->addWidget(hint);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    scroll->setMinimumWidth(m_fields->minimumSizeHint().width() + 2 * Theme::kUnit);
    const QSize wanted(sizeHint().width(), m_fields->sizeHint().height() + fontMetrics().lineSpacing() * 10);
    resize(wanted.boundedTo(screen()->availableSize() * kMostOfScreen));
}

void PublisherDialog::load() {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) -> Result<Read> {
            const delivery::PublisherFile file(engine.catalog().folder());
            auto text = file.text();
            if (!text) {
                return tl::unexpected(text.error());
            }
            auto publisher = delivery::parsePublisher(*text, file.file().filename().native());
            if (!publisher) {
                return tl::unexpected(publisher.error());
            }
            return Read{*std::move(text), *std::move(publisher)};
        },
        [this](const Result<Read>& read) {
            --m_underWay;
            if (read) {
                fill(*read);
            } else {
                m_told = sentence(read.error());
            }
            refresh();
        });
    refresh();
}

void PublisherDialog::fill(const Read& read) {
    const pages::Publisher& publisher = read.publisher;
    m_name->setText(oneLine(toQt(publisher.name), kMostCharacters));
    m_description->setText(oneLine(toQt(publisher.description), kMostCharacters));
    m_logo->setText(oneLine(toQt(publisher.logo), kMostCharacters));
    m_address->setText(oneLine(toQt(publisher.baseUrl), kMostCharacters));
    m_contact->setPlainText(toQt(publisher.contact));
    m_terms->setPlainText(toQt(publisher.usageTerms));
    m_licence->setText(oneLine(toQt(publisher.licenseUrl), kMostCharacters));
    m_branches->setPlainText(linkLines(linksOf(publisher.branches)));
    m_read = read;
    m_name->setFocus();
}

pages::Publisher PublisherDialog::shown() const {
    pages::Publisher publisher = m_read ? m_read->publisher : pages::Publisher();
    take(*m_name, publisher.name);
    take(*m_description, publisher.description);
    take(*m_logo, publisher.logo);
    take(*m_address, publisher.baseUrl);
    take(*m_contact, publisher.contact);
    take(*m_terms, publisher.usageTerms);
    take(*m_licence, publisher.licenseUrl);
    if (!publisher.baseUrl.empty() && !publisher.baseUrl.ends_with('/')) {
        publisher.baseUrl += '/';
    }
    if (m_branches->toPlainText() != linkLines(linksOf(publisher.branches))) {
        publisher.branches.clear();
        for (const DocumentLink& link : linksOfLines(m_branches->toPlainText())) {
            publisher.branches.push_back({link.text, link.url});
        }
    }
    return publisher;
}

QString PublisherDialog::fault() const {
    const pages::Publisher publisher = shown();
    if (!isAddress(publisher.baseUrl) || !isAddress(publisher.licenseUrl)) {
        return tr("An address begins with https:// or http://");
    }
    const bool areRight = std::ranges::all_of(publisher.branches, [](const pages::Link& branch) {
        return !branch.url.empty() && isAddress(branch.url);
    });
    return areRight ? QString() : tr("Each other site is a name, a bar and an address: Asia | https://…");
}

void PublisherDialog::refresh() {
    const bool isThere = m_read.has_value() && m_underWay == 0;
    const QString wrong = isThere ? fault() : QString();
    QString told = !wrong.isEmpty() ? wrong : m_told;
    if (m_session.isReadOnly()) {
        told = tr("The catalog is open for reading only.");
    }
    m_problem->setText(told);
    m_problem->setVisible(!told.isEmpty());
    m_fields->setEnabled(isThere && !m_session.isReadOnly());
    m_save->setEnabled(isThere && wrong.isEmpty() && !m_session.isReadOnly());
}

QString PublisherDialog::problem() const {
    return m_problem->text();
}

void PublisherDialog::chooseLogo() {
    auto* const dialog = new QFileDialog(this, tr("Choose the logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.webp")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        // What stands in the catalog's folder is named from there: it goes along with it.
        const QString folder = pathText(m_session.engine().catalog().folder()) + QLatin1Char('/');
        m_logo->setText(file.startsWith(folder) ? file.mid(folder.size()) : file);
    });
    dialog->open();
}

void PublisherDialog::save() {
    if (!m_save->isEnabled()) {
        return;
    }
    ++m_underWay;
    m_told.clear();
    refresh();
    m_session.run(
        Session::Lane::Editing, this,
        [publisher = shown(), asRead = m_read->text](const Engine& engine) {
            return delivery::PublisherFile(engine.catalog().folder()).write(publisher, asRead);
        },
        [this](const Status& written) {
            --m_underWay;
            if (written) {
                emit saved();
                accept();
                return;
            }
            m_told = sentence(written.error());
            refresh();
        });
}

} // namespace fieldframe::ui
