// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/metadata_copying.h"

#include "core/catalog/asset_store.h"
#include "ui/bridge/text.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"

#include <QPointer>

#include <algorithm>

namespace fieldframe::ui {

MetadataCopying::MetadataCopying(Session& session, Actions& actions, PicturesPage& pictures,
                                 Inspector& inspector, EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_inspector(inspector)
    , m_history(history)
    // What is one picture's own is not given to others unasked.
    , m_unticked{FieldId::DateCreated,  FieldId::Rating,      FieldId::Label,     FieldId::GpsLatitude,
                 FieldId::GpsLongitude, FieldId::GpsAltitude, FieldId::ImageGuid, FieldId::SupplierImageId} {
    connect(&actions[ActionId::CopyMetadata], &QAction::triggered, this, &MetadataCopying::copy);
    connect(&actions[ActionId::PasteMetadata], &QAction::triggered, this, &MetadataCopying::paste);
    connect(&actions[ActionId::SameAsPrevious], &QAction::triggered, this,
            &MetadataCopying::takeFromPrevious);
    // Their keys work where a caption is typed, too.
    inspector.addAction(&actions[ActionId::CopyMetadata]);
    inspector.addAction(&actions[ActionId::PasteMetadata]);
}

bool MetadataCopying::isTicked(FieldId field) const {
    return std::ranges::find(m_unticked, field) == m_unticked.end();
}

void MetadataCopying::copy() {
    const auto current = m_pictures.current();
    if (!current) {
        emit told(tr("Choose a picture to copy from."));
        return;
    }
    // What was just typed belongs to it.
    m_inspector.form().commit();
    m_session.run(
        Session::Lane::Editing, this,
        [id = *current](const Engine& engine) { return engine.catalog().assets().details(id); },
        [this](const Result<AssetDetails>& details) {
            if (details) {
                ask(*details);
            } else {
                emit failed(details.error());
            }
        });
}

void MetadataCopying::ask(const AssetDetails& details) {
    std::vector<CopyMetadataDialog::Choice> choices;
    for (const MetadataField& field : metadataFields()) {
        for (const FieldValue& value : details.metadata.values) {
            if (value.field == field.id) {
                choices.push_back({{value.field, value.language, value.content}, isTicked(value.field)});
            }
        }
    }
    if (choices.empty()) {
        emit told(tr("This picture has nothing to copy yet."));
        return;
    }
    auto* const dialog = new CopyMetadataDialog(std::move(choices), m_pictures.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    dialog->open();
}

void MetadataCopying::take(const CopyMetadataDialog& dialog) {
    m_copied.clear();
    for (const CopyMetadataDialog::Choice& choice : dialog.choices()) {
        std::erase(m_unticked, choice.field.field);
        if (choice.isTicked) {
            m_copied.push_back(choice.field);
        } else {
            m_unticked.push_back(choice.field.field);
        }
    }
    emit told(tr("Copied %1").arg(fieldsText(static_cast<qint64>(m_copied.size()))));
}

void MetadataCopying::paste() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (m_copied.empty() || assets.empty()) {
        emit told(m_copied.empty() ? tr("Nothing was copied yet.") : tr("Choose pictures to paste onto."));
        return;
    }
    m_inspector.form().commit();
    const QString fields = fieldsText(static_cast<qint64>(m_copied.size()));
    const QString name = tr("Paste %1 (%2)").arg(fields, itemsText(static_cast<qint64>(assets.size())));
    m_history.perform(name, [assets = std::move(assets), edits = m_copied](const edit::EditService& service) {
        return service.setFields(assets, edits);
    });
}

void MetadataCopying::takeFromPrevious() {
    FieldEditor* const editor = m_inspector.form().focusedEditor();
    const std::vector<AssetId> targets = m_pictures.targets();
    const int row = targets.empty() ? -1 : m_pictures.model().rowOf(targets.front());
    if (!editor || row < 1) {
        emit told(tr("Put the cursor into a field of a picture that has another before it."));
        return;
    }
    const edit::FieldEdit wanted{editor->field(), toUtf8(editor->language()), {}};
    m_session.run(
        Session::Lane::Editing, this,
        [id = m_pictures.model().idAt(row - 1)](const Engine& engine) {
            return engine.catalog().assets().details(id);
        },
        [this, wanted, editor = QPointer(editor), targets](const Result<AssetDetails>& details) {
            if (!details) {
                emit failed(details.error());
                return;
            }
            // Meanwhile other pictures may be shown, for which this was not meant.
            if (!editor || targets != m_pictures.targets()) {
                return;
            }
            const FieldValue* const value = details->metadata.find(wanted.field, wanted.language);
            if (value) {
                m_inspector.form().give(*editor, value->content);
            } else {
                emit told(tr("The picture before says nothing there."));
            }
        });
}

} // namespace fieldframe::ui
