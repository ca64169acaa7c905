// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/house/lint_run.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace fieldframe::ui {

class FieldEditor;
class FindingLine;
class MetadataForm;

/// Marks in the form what does not follow the house style, while it is typed: an underline in the text and a
/// line below the field. Checks in the background, a moment after the last key. For one asset; of several
/// nothing is said. GUI thread only.
class HouseMarks final : public QObject {
    Q_OBJECT
public:
    HouseMarks(Session& session, MetadataForm& form, QObject* parent = nullptr);
    ~HouseMarks() override;

    void show(const AssetDetails& details);
    void clear();
    /// Another asset comes: what is marked is of the former one, goes away soon, and mends nothing.
    void leave();
    /// What is typed has been checked.
    [[nodiscard]] bool isSettled() const { return !m_isStale && !m_afterKey.isActive() && m_underWay == 0; }
    /// Mends the first finding that can be mended of the field that has the keyboard. False where there is
    /// none.
    bool mendHere();
    /// The lines that are shown below a field.
    [[nodiscard]] std::vector<FindingLine*> lines(FieldId field) const;

signals:
    /// The rules can't be read; said once for each reason.
    void failed(const fieldframe::Error& error);

private:
    using Checked = std::vector<lint::Finding>;
    void addEditor(FieldEditor& editor);
    void check();
    void take(Result<Checked> checked);
    void showFindings();
    void showFindings(FieldEditor& editor);
    void underline(FieldEditor& editor, const std::vector<const lint::Finding*>& findings) const;
    [[nodiscard]] DescriptiveMetadata typedMetadata() const;
    [[nodiscard]] std::vector<const lint::Finding*> findingsOf(const FieldEditor& editor) const;
    /// Those told in lines below the field; the others are only underlined.
    [[nodiscard]] std::vector<const lint::Finding*> lineFindingsOf(const FieldEditor& editor) const;
    void mend(FieldEditor& editor, std::size_t line);
    bool mendFirst(FieldEditor& editor);

    Session& m_session;
    MetadataForm& m_form;
    Generation m_generation;
    QTimer m_afterKey;
    std::shared_ptr<const AssetDetails> m_details; ///< Null: nothing is marked.
    std::shared_ptr<house::StyleReader> m_reader;  ///< Shared with the checks under way.
    std::vector<lint::Finding> m_findings;
    std::vector<FieldEditor*> m_editors;
    std::map<FieldId, std::vector<FindingLine*>> m_lines;
    std::optional<Error> m_told;
    QTimer m_fading;        ///< Until marks of a former asset go, where those of the next do not come first.
    bool m_isStale = false; ///< The findings are of a former asset.
    FieldEditor* m_waiting = nullptr; ///< To be mended once what was typed last is checked.
    int m_underWay = 0;
};

} // namespace fieldframe::ui
