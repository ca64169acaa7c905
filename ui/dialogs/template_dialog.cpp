// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_dialog.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/closing_question.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/dialogs/parts_dialog.h"
#include "ui/dialogs/template_delegate.h"
#include "ui/form/field_label.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace fieldframe::ui {

namespace {

/// Why it can't be saved, with what to do where that is a word in braces.
QString problemText(const Error& error) {
    constexpr std::string_view kNotUnderstood = "not understood: ";
    const MetadataField* const field = findMetadataField(error.subject);
    const QString subject = field ? fieldLabel(field->id) : toQt(error.subject);
    if (error.detail.starts_with(kNotUnderstood)) {
        return TemplateDialog::tr("%1: “%2” is no variable as above. Write {{ and }} for braces.")
            .arg(subject, oneLine(toQt(error.detail.substr(kNotUnderstood.size()))));
    }
    return TemplateDialog::tr("%1: %2").arg(subject, oneLine(toQt(error.detail)));
}

} // namespace

TemplateDialog::TemplateDialog(Session& session, BatchScope scope, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_names(new QComboBox(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_table(new QTableView(this))
    , m_language(new QLineEdit(this))
    , m_status(new QLabel(this))
    , m_scope(new ScopeBox(std::move(scope), this))
    , m_apply(new QPushButton(tr("Apply…"), this)) {
    setWindowTitle(tr("Templates"));
    m_table->setModel(&m_model);
    auto* const delegate = new TemplateDelegate(m_table);
    m_table->setItemDelegate(delegate);
    m_table->setAccessibleName(tr("Fields of the template"));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 2 * Theme::kUnit);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(TemplateModel::FieldColumn, fontMetrics().averageCharWidth() * 30);
    m_table->setColumnWidth(TemplateModel::ModeColumn, fontMetrics().averageCharWidth() * 16);
    auto* const hint =
        new QLabel(tr("Values may have variables: {city}, {creator}, {date_created:yyyy-MM-dd}, {gallery}, "
                      "{sequence:4}, {filename}, {if city}{city}, {end}{country}; and codes."),
                   this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(Theme::kUnit);
    column->addLayout(buildHead());
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    column->addWidget(m_status);
    column->addLayout(buildFoot());
    setUsualSize(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 40});
    connect(&m_model, &TemplateModel::edited, this, &TemplateDialog::refresh);
    // Later: the view is in the middle of opening an editor.
    connect(delegate, &TemplateDelegate::partsWanted, this, &TemplateDialog::editParts, Qt::QueuedConnection);
    connect(m_names, &QComboBox::editTextChanged, this, &TemplateDialog::refresh);
    connect(m_names, &QComboBox::activated, this, [this] { load(m_names->currentText()); });
    list({});
    refresh();
}

QLayout* TemplateDialog::buildHead() {
    auto* const import = new QPushButton(tr("Import…"), this);
    setTabOrder(m_remove, import);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setAccessibleName(tr("Name of the template"));
    m_names->lineEdit()->setPlaceholderText(tr("Name of a template"));
    auto* const row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    for (QPushButton* const button : {m_save, m_remove, import, m_export}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_save, &QPushButton::clicked, this, &TemplateDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::remove);
    connect(import, &QPushButton::clicked, this, &TemplateDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &TemplateDialog::chooseExport);
    return row;
}

QLayout* TemplateDialog::buildFoot() {
    auto* const add = new QPushButton(tr("Add language"), this);
    auto* const close = new QPushButton(tr("Close"), this);
    m_language->setPlaceholderText(tr("fr, es, ar…"));
    m_language->setAccessibleName(tr("A further language of the chosen field"));
    m_language->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_language);
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(m_scope);
    row->addWidget(m_apply);
    row->addWidget(close);
    setTabOrder(m_language, add);
    setTabOrder(m_apply, close);
    for (QPushButton* const button : {add, m_apply, close}) {
        button->setAutoDefault(false);
    }
    connect(add, &QPushButton::clicked, this, &TemplateDialog::addLanguage);
    connect(m_apply, &QPushButton::clicked, this, &TemplateDialog::applyWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

batch::MetadataTemplate TemplateDialog::shown() const {
    return {toUtf8(m_names->currentText().trimmed()), m_model.rows()};
}

void TemplateDialog::tell(const QString& text) {
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void TemplateDialog::refresh() {
    batch::MetadataTemplate now = shown();
    const bool isNamed = !now.name.empty();
    if (!isNamed) {
        now.name = "?"; // What stands in the fields can be applied without being kept.
    }
    const Status right = batch::check(now);
    tell(right ? QString() : problemText(right.error()));
    m_save->setEnabled(isNamed && right && !m_session.isReadOnly());
    m_apply->setEnabled(right && m_model.ticked() > 0 && !m_session.isReadOnly());
    const bool isKept = m_names->findText(m_names->currentText().trimmed()) >= 0;
    m_remove->setEnabled(isKept && !m_session.isReadOnly());
    m_export->setEnabled(isKept);
}

void TemplateDialog::list(const QString& chosen, const QString& message) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this, [](const Engine& engine) { return Store(engine.catalog()).list(); },
        [this, chosen, message](const Result<std::vector<Store::Entry>>& entries) {
            --m_underWay;
            m_names->clear();
            QString problem;
            for (const Store::Entry& entry : entries.value_or(std::vector<Store::Entry>())) {
                if (entry.error) {
                    problem = tr("%1: %2").arg(toQt(entry.error->subject), toQt(entry.error->detail));
                } else {
                    m_names->addItem(toQt(entry.name));
                }
            }
            m_names->setCurrentIndex(m_names->findText(chosen));
            m_names->setEditText(chosen);
            refresh();
            if (!entries) {
                tell(sentence(entries.error()));
            } else if (!problem.isEmpty()) {
                tell(problem);
            } else if (!message.isEmpty()) {
                tell(message);
            }
        });
}

void TemplateDialog::load(const QString& name) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [name = toUtf8(name)](const Engine& engine) { return Store(engine.catalog()).load(name); },
        [this, token = m_generation.next()](const Result<batch::MetadataTemplate>& read) {
            --m_underWay;
            if (!m_generation.isCurrent(token)) {
                return;
            }
            if (read) {
                m_model.show(read->rows);
                m_kept = m_model.rows();
                refresh();
            } else {
                tell(sentence(read.error()));
            }
        });
}

void TemplateDialog::change(const QString& done, const QString& chosen,
                            std::function<Status(const Store&)> verb) {
    ++m_underWay;
    m_session.run(
        Session::Lane::Editing, this,
        [verb = std::move(verb)](const Engine& engine) { return verb(Store(engine.catalog())); },
        [this, done, chosen](const Status& status) {
            --m_underWay;
            const bool isClosing = std::exchange(m_isClosing, false);
            if (!status) {
                m_kept.clear();
                tell(sentence(status.error()));
            } else if (isClosing) {
                QDialog::reject();
            } else {
                list(chosen, done);
            }
        });
}

void TemplateDialog::save() {
    const batch::MetadataTemplate kept = shown();
    m_kept = kept.rows;
    change(tr("Saved"), toQt(kept.name),
           [kept](const Store& store) { return store.save(kept, Store::Existing::Replace); });
}

void TemplateDialog::reject() {
    if (m_model.rows() == m_kept) {
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

void TemplateDialog::remove() {
    const QString name = m_names->currentText().trimmed();
    change(tr("Removed"), {}, [name = toUtf8(name)](const Store& store) { return store.remove(name); });
}

void TemplateDialog::editParts(const QModelIndex& index) {
    if (!index.isValid() || m_parts) {
        return;
    }
    const auto field = static_cast<FieldId>(index.data(TemplateModel::FieldRole).toInt());
    m_parts = new PartsDialog(field, index.siblingAtColumn(TemplateModel::FieldColumn).data().toString(),
                              index.data(TemplateModel::StoredRole).toString(), this);
    m_parts->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_parts, &QDialog::accepted, this, [this, at = QPersistentModelIndex(index)] {
        m_model.setData(at, m_parts->stored(), TemplateModel::StoredRole);
    });
    m_parts->open();
}

void TemplateDialog::addLanguage() {
    if (m_model.addLanguage(m_table->currentIndex(), m_language->text().trimmed())) {
        m_language->clear();
    } else {
        tell(tr("Choose a field that has languages, and type a language that is not there yet."));
    }
}

void TemplateDialog::importFile(const QString& file) {
    change(tr("Imported"), m_names->currentText(), [path = toPath(file)](const Store& store) -> Status {
        const auto read = store.importFrom(path, Store::Existing::Keep);
        return read ? Status() : Status(tl::unexpected(read.error()));
    });
}

void TemplateDialog::exportFile(const QString& file) {
    const QString name = m_names->currentText().trimmed();
    change(tr("Exported"), name, [name = toUtf8(name), path = toPath(file)](const Store& store) {
        return store.exportTo(name, path);
    });
}

void TemplateDialog::chooseImport() {
    auto* const dialog = new QFileDialog(this, tr("Import a template"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Templates (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateDialog::importFile);
    dialog->open();
}

void TemplateDialog::chooseExport() {
    auto* const dialog = new QFileDialog(this, tr("Export the template"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateDialog::exportFile);
    dialog->open();
}

} // namespace fieldframe::ui
