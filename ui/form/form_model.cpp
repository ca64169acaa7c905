// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_model.h"

#include "ui/bridge/text.h"
#include "ui/form/field_row.h"
#include "ui/shell/counts.h"

#include <algorithm>
#include <unordered_set>

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 60;

/// "Caption FR (3 items)".
QString nameOf(const QueuedEdit& edit) {
    const FieldRow* const row = formRow(edit.field());
    const QString field = row ? labelText(*row, toQt(edit.language())) : QString();
    return FormModel::tr("%1 (%2)").arg(field, itemsText(static_cast<qint64>(edit.assets->size())));
}

bool touches(const catalog::ChangeSet& changes, const std::vector<AssetId>& assets) {
    const std::unordered_set<AssetId> changed(changes.changed.begin(), changes.changed.end());
    return std::ranges::any_of(assets, [&](AssetId id) { return changed.contains(id); });
}

void apply(catalog::SharedFields& fields, const edit::ListEdit& edit) {
    const auto isOf = [&](const std::string& text) {
        return [&](const catalog::SharedItem& item) { return item.field == edit.field && item.text == text; };
    };
    for (const std::string& text : edit.remove) {
        std::erase_if(fields.items, isOf(text));
    }
    for (const std::string& text : edit.add) {
        const auto known = std::ranges::find_if(fields.items, isOf(text));
        if (known == fields.items.end()) {
            fields.items.push_back({edit.field, text, fields.assets});
        } else {
            known->count = fields.assets;
        }
    }
}

void apply(catalog::SharedFields& fields, const edit::FieldEdit& edit) {
    std::erase_if(fields.values, [&](const catalog::SharedValue& value) {
        return value.field == edit.field && value.language == edit.language;
    });
    if (!isEmpty(edit.content)) {
        fields.values.push_back({edit.field, edit.language, edit.content, 1});
    }
}

/// Of several assets it is known for sure only where none of them said anything.
void apply(catalog::SharedFields& fields, const edit::CountryEdit& edit) {
    for (const auto& [field, word] :
         {std::pair(FieldId::Country, edit.country), std::pair(FieldId::CountryCode, edit.code)}) {
        if (!word.empty() && !fields.find(field)) {
            apply(fields, edit::FieldEdit{field, {}, word});
        }
    }
}

EditHistory::Receipt perform(const edit::EditService& edits, const QueuedEdit& queued,
                             const GlobalId& batch) {
    if (const auto* const list = std::get_if<edit::ListEdit>(&queued.edit)) {
        return edits.changeList(*queued.assets, *list, batch);
    }
    if (const auto* const country = std::get_if<edit::CountryEdit>(&queued.edit)) {
        return edits.fillCountry(*queued.assets, *country, batch);
    }
    return edits.setFields(*queued.assets, std::span(&std::get<edit::FieldEdit>(queued.edit), 1), batch);
}

} // namespace

FormModel::FormModel(Session& session, EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FormModel::load);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (m_assets && touches(changes, *m_assets)) {
            m_pause.start();
        }
    });
}

FormModel::~FormModel() {
    flush();
}

void FormModel::show(FormAssets assets) {
    m_assets = std::move(assets);
    static_cast<void>(m_generation.next());
    m_isLoading = m_assets != nullptr;
    m_fields = {};
    if (m_assets) {
        m_pause.start();
    } else {
        m_pause.stop();
    }
}

void FormModel::reload() {
    if (m_assets) {
        m_pause.start();
    }
}

void FormModel::load() {
    // Behind what is being written, so that it is read as written.
    const auto lane = m_history.isQuiet() ? Session::Lane::Reading : Session::Lane::Editing;
    m_session.run(
        lane, this,
        [assets = m_assets](const Engine& engine) { return engine.catalog().assets().sharedFields(*assets); },
        [this, token = m_generation.next()](Result<catalog::SharedFields> fields) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            if (!fields) {
                // Nothing may be typed into what is not known; a later change or choice tries again.
                emit loadFailed(fields.error());
                return;
            }
            m_isLoading = false;
            const catalog::SharedFields before = std::exchange(m_fields, std::move(*fields));
            keepUnwritten(before);
            emit loaded();
        });
}

void FormModel::keepUnwritten(const catalog::SharedFields& before) {
    for (const catalog::SharedValue& value : before.values) {
        if (isWriting(value.field, value.language)) {
            apply(m_fields, edit::FieldEdit{value.field, value.language, value.content});
        }
    }
    for (const edit::ListEdit& edit : m_queue.lists(m_assets)) {
        apply(m_fields, edit);
    }
}

void FormModel::put(FormEdit edit, std::uint64_t run) {
    std::visit([this](const auto& any) { apply(m_fields, any); }, edit);
    // What is being read does not know of this yet.
    static_cast<void>(m_generation.next());
    m_pause.start();
    m_queue.put({m_assets, std::move(edit), run});
    writeNext();
}

void FormModel::putFor(const FormAssets& assets, FormEdit edit, std::uint64_t run) {
    if (assets == m_assets) {
        put(std::move(edit), run);
        return;
    }
    m_queue.put({assets, std::move(edit), run});
    writeNext();
}

void FormModel::changeKeywords(const FormAssets& assets, edit::KeywordEdit edit, const QString& run) {
    flush();
    const QString items = itemsText(static_cast<qint64>(assets->size()));
    m_history.performPart(
        run, tr("%1 (%2)").arg(labelText(*formRow(FieldId::Keywords)), items),
        [assets, edit = std::move(edit)](const edit::EditService& edits, const GlobalId& batch) {
            return edits.changeKeywords(*assets, edit, batch);
        },
        [guard = QPointer(this)](const EditHistory::Receipt& receipt) {
            // What is shown was not done.
            if (guard && !receipt) {
                guard->reload();
            }
        });
}

bool FormModel::isWriting(FieldId field, std::string_view language) const {
    return m_queue.holds(m_assets, field, language);
}

void FormModel::writeNext() {
    if (auto next = m_queue.takeNext()) {
        write(std::move(*next), true);
    }
}

void FormModel::flush() {
    // The catalog's thread keeps the order, and finishes what it was given even when the window is gone.
    for (QueuedEdit& edit : m_queue.takeAll()) {
        write(std::move(edit), false);
    }
}

void FormModel::write(QueuedEdit edit, bool isNext) {
    const QPointer<FormModel> guard(this);
    m_history.performPart(
        QString::number(edit.run), nameOf(edit),
        [edit](const edit::EditService& edits, const GlobalId& batch) {
            return ui::perform(edits, edit, batch);
        },
        [guard, edit, isNext](const EditHistory::Receipt& receipt) {
            if (!guard) {
                return;
            }
            if (isNext) {
                guard->m_queue.finish();
            }
            if (receipt) {
                emit guard->saved(edit, static_cast<std::uint64_t>(receipt->changes));
            } else {
                emit guard->failed(edit, receipt.error());
                guard->reload();
            }
            guard->writeNext();
        });
}

} // namespace fieldframe::ui
