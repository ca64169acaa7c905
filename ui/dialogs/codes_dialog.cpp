// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/codes_dialog.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/closing_question.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace fieldframe::ui {

namespace {

/// What list() reads at once.
struct Reading {
    Result<std::vector<std::string>> files;
    Result<batch::CodeTable> table;
};

QString tableText(const batch::CodeTable& table) {
    if (!table.problems().empty()) {
        const batch::CodeProblem& first = table.problems().front();
        return CodesDialog::tr("%1, line %2: %3")
            .arg(toQt(first.file), QLocale().toString(static_cast<qulonglong>(first.line)), toQt(first.why));
    }
    return CodesDialog::tr("%Ln code(s)", nullptr, static_cast<int>(table.size()));
}

} // namespace

CodesDialog::CodesDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_files(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_delimiter(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_status(new QLabel(this)) {
    setWindowTitle(tr("Code replacements"));
    auto* const erase = new QPushButton(tr("Remove"), this);
    auto* const import = new QPushButton(tr("Import…"), this);
    auto* const close = new QPushButton(tr("Close"), this);
    m_files->setEditable(true);
    m_files->setInsertPolicy(QComboBox::NoInsert);
    m_files->setAccessibleName(tr("File of codes"));
    m_files->lineEdit()->setPlaceholderText(tr("Name of a file, such as teams.txt"));
    m_text->setAccessibleName(tr("Codes: a line each, with tabs between the code and its texts"));
    m_text->setPlaceholderText(tr("A line a code: the code, a tab, its text, a tab, a second text…"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabStopDistance(fontMetrics().averageCharWidth() * 12);
    m_delimiter->setMaxLength(1);
    m_delimiter->setMaximumWidth(fontMetrics().averageCharWidth() * 6);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_files, 1);
    for (QPushButton* const button : {m_save, erase, import}) {
        button->setAutoDefault(false);
        button->setEnabled(!session.isReadOnly());
        head->addWidget(button);
    }
    setTabOrder(import, m_text);
    setTabOrder(m_text, m_delimiter);
    setTabOrder(m_delimiter, close);
    close->setAutoDefault(false);
    auto* const mark = new QFormLayout;
    mark->addRow(tr("Mark around a code:"), m_delimiter);
    auto* const foot = new QHBoxLayout;
    foot->addLayout(mark);
    foot->addWidget(m_status, 1);
    foot->addWidget(close);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(Theme::kUnit);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    setUsualSize(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 28});
    connect(m_save, &QPushButton::clicked, this, &CodesDialog::save);
    connect(erase, &QPushButton::clicked, this, &CodesDialog::remove);
    connect(import, &QPushButton::clicked, this, &CodesDialog::chooseImport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_files, &QComboBox::activated, this, [this] { load(m_files->currentText()); });
    connect(m_delimiter, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (!typed.isEmpty()) {
            change(m_files->currentText(), Text::Stays,
                   [mark = toUtf8(typed)](const Store& store) { return store.setDelimiter(mark); });
        }
    });
    list({});
}

void CodesDialog::list(const QString& chosen) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) {
            const Store store(engine.catalog());
            return Reading{store.files(), store.load()};
        },
        [this, chosen](const Reading& reading) {
            --m_underWay;
            m_files->clear();
            for (const std::string& file : reading.files.value_or(std::vector<std::string>())) {
                m_files->addItem(toQt(file));
            }
            const int index = std::max(m_files->findText(chosen), chosen.isEmpty() ? 0 : -1);
            m_files->setCurrentIndex(index);
            if (index >= 0 && m_text->toPlainText().isEmpty()) {
                load(m_files->currentText());
            }
            if (reading.table) {
                m_delimiter->setText(QString(QLatin1Char(reading.table->delimiter())));
                m_status->setText(tableText(*reading.table));
            } else {
                m_status->setText(sentence(reading.table.error()));
            }
        });
}

void CodesDialog::load(const QString& file) {
    if (file.isEmpty()) {
        return;
    }
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [file = toUtf8(file)](const Engine& engine) { return Store(engine.catalog()).text(file); },
        [this](const Result<std::string>& text) {
            --m_underWay;
            if (text) {
                m_text->setPlainText(toQt(*text));
                m_kept = m_text->toPlainText();
            } else {
                m_status->setText(sentence(text.error()));
            }
        });
}

void CodesDialog::change(const QString& chosen, Text text, std::function<Status(const Store&)> verb) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Editing, this,
        [verb = std::move(verb)](const Engine& engine) { return verb(Store(engine.catalog())); },
        [this, chosen, text](const Status& status) {
            --m_underWay;
            const bool isClosing = std::exchange(m_isClosing, false);
            if (!status) {
                m_kept.clear();
                m_status->setText(sentence(status.error()));
                return;
            }
            emit codesChanged();
            if (isClosing) {
                QDialog::reject();
                return;
            }
            if (text == Text::IsAnother) {
                m_text->clear();
                m_kept.clear();
            }
            list(chosen);
        });
}

void CodesDialog::save() {
    const QString typed = m_files->currentText().trimmed();
    const QString file = typed.isEmpty() ? QStringLiteral("codes.txt") : typed;
    m_kept = m_text->toPlainText();
    change(file, Text::Stays, [file = toUtf8(file), text = toUtf8(m_kept)](const Store& store) {
        return store.save(file, text);
    });
}

void CodesDialog::reject() {
    if (m_text->toPlainText() == m_kept) {
        QDialog::reject();
        return;
    }
    const auto saveAndClose = [this] {
        m_isClosing = true;
        save();
    };
    askBeforeClosing(*this, m_save->isEnabled() ? std::function<void()>(saveAndClose) : nullptr,
                     [this] { QDialog::reject(); });
}

void CodesDialog::remove() {
    const QString file = m_files->currentText().trimmed();
    change({}, Text::IsAnother, [file = toUtf8(file)](const Store& store) { return store.remove(file); });
}

void CodesDialog::importFile(const QString& file) {
    change(file.section(QLatin1Char('/'), -1), Text::IsAnother,
           [path = toPath(file)](const Store& store) { return store.importFrom(path); });
}

void CodesDialog::chooseImport() {
    auto* const dialog = new QFileDialog(this, tr("Import codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tab-separated text (*.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CodesDialog::importFile);
    dialog->open();
}

} // namespace fieldframe::ui
