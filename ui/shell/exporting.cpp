// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporting.h"

#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/export_note.h"

#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace fieldframe::ui {

namespace {

constexpr QLatin1String kUnfinished("export.unfinished");

} // namespace

Exporting::Exporting(Session& session, Actions& actions, Parts parts, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_parts(std::move(parts))
    , m_window(window) {
    connect(&actions[ActionId::Export], &QAction::triggered, this, [this] { open(); });
    for (const auto& [action, preset] : kExportPresets) {
        connect(&actions[action], &QAction::triggered, this,
                [this, id = QString::fromLatin1(preset)] { open({id}); });
    }
    connect(&m_parts.jobs, &JobController::jobStarted, this, &Exporting::noteStarted);
    connect(&m_parts.jobs, &JobController::jobEnded, this, &Exporting::noteEnded);
    connect(&m_parts.choices, &KeptChoices::loaded, this, &Exporting::offerUnfinished);
}

void Exporting::setEnabled(bool isEnabled) {
    m_actions[ActionId::Export].setEnabled(isEnabled);
    for (const auto& [action, preset] : kExportPresets) {
        m_actions[action].setEnabled(isEnabled);
    }
}

ExportSubject Exporting::subject() const {
    ExportSubject subject;
    const Place place = m_parts.place();
    if (place.kind == Place::Kind::Gallery && m_parts.pictures.selectedCount() == 0) {
        subject.gallery = place;
        subject.count = m_parts.pictures.count();
    } else {
        const bool hasSelection = m_parts.pictures.selectedCount() > 0 || !m_parts.pictures.isGrid();
        subject.assets = hasSelection ? m_parts.pictures.targets() : m_parts.pictures.model().ids();
        subject.count = static_cast<qint64>(subject.assets.size());
    }
    return subject;
}

void Exporting::open(const QStringList& presets) {
    ExportSubject what = subject();
    const QString name = what.gallery ? what.gallery->title : tr("Selection");
    ExportDialog* const dialog = show(std::move(what), name);
    if (!presets.isEmpty()) {
        dialog->choosePresets(presets);
    }
}

void Exporting::openGallery(const Place& gallery, qint64 count, const QStringList& presets) {
    ExportDialog* const dialog = show(ExportSubject{gallery, {}, {}, count}, gallery.title);
    if (!presets.isEmpty()) {
        dialog->choosePresets(presets);
    }
}

void Exporting::openDocument(const PageDocument& document, QWidget* beside) {
    const char* const preset = document.kind == DocumentKind::Newsletter ? "newsletter"
                               : document.kind == DocumentKind::News     ? "news-page"
                                                                         : "photo-story";
    ExportSubject what;
    what.document = document;
    show(std::move(what), oneLine(toQt(document.title)), beside)->choosePresets({QLatin1String(preset)});
}

ExportDialog* Exporting::show(ExportSubject subject, const QString& name, QWidget* parent) {
    QString fileName = name;
    fileName.replace(QLatin1Char('/'), QLatin1Char('-'));
    auto* const dialog =
        new ExportDialog(m_session, m_parts.choices, std::move(subject), parent ? parent : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->proposeTarget(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), fileName);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_parts.jobs.startExport(dialog->order()); });
    dialog->open();
    return dialog;
}

void Exporting::noteStarted(int id) {
    if (const ExportOrder* const order = m_parts.jobs.orderOf(id); order && !order->presetIds.isEmpty()) {
        QJsonObject all = m_parts.choices.value(kUnfinished).toObject();
        all.insert(pathText(order->request.target), exportNote(*order, m_session.engine().catalog().id()));
        m_parts.choices.set(kUnfinished, all);
    }
}

void Exporting::noteEnded(int id) {
    const ExportOrder* const order = m_parts.jobs.orderOf(id);
    QJsonObject all = m_parts.choices.value(kUnfinished).toObject();
    const QString target = order ? pathText(order->request.target) : QString();
    if (all.contains(target)) {
        all.remove(target);
        m_parts.choices.set(kUnfinished, all);
    }
}

void Exporting::offerUnfinished() {
    if (std::exchange(m_isOffered, true) || m_parts.jobs.isRunning()) {
        return;
    }
    QJsonObject all = m_parts.choices.value(kUnfinished).toObject();
    const QString here = toQt(m_session.engine().catalog().id().text());
    for (const QString& target : all.keys()) {
        const QJsonObject note = all[target].toObject();
        if (catalogOfNote(note) != here) {
            continue;
        }
        all.remove(target); // Whatever the answer is: it is asked once.
        m_parts.choices.set(kUnfinished, all);
        auto* const box =
            new QMessageBox(QMessageBox::Question, tr("Export"),
                            tr("The export to “%1” was interrupted. Go on with it? What is there "
                               "already is not made again.")
                                .arg(target),
                            QMessageBox::NoButton, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        QPushButton* const goOn = box->addButton(tr("Go on…"), QMessageBox::AcceptRole);
        box->addButton(tr("Leave it"), QMessageBox::RejectRole);
        connect(goOn, &QPushButton::clicked, this, [this, note] { resume(note); });
        box->open();
        return;
    }
}

void Exporting::resume(const QJsonObject& note) {
    const ExportOrder order = orderOfNote(note);
    ExportSubject what;
    const QString name = pathText(order.request.target.filename());
    if (order.request.gallery) {
        what.gallery = Place{Place::Kind::Gallery, order.request.gallery->value, name};
    } else if (order.request.document) {
        what.document = order.request.document;
    } else {
        what.assets = order.request.assets;
        what.count = static_cast<qint64>(what.assets.size());
    }
    show(std::move(what), name)->takeUp(order);
}

} // namespace fieldframe::ui
