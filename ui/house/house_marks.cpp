// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/house_marks.h"

#include "ui/bridge/text.h"
#include "ui/form/field_editor.h"
#include "ui/form/field_text.h"
#include "ui/form/language_bar.h"
#include "ui/form/metadata_form.h"
#include "ui/form/text_field.h"
#include "ui/house/finding_line.h"
#include "ui/house/finding_text.h"
#include "ui/shell/theme.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace fieldframe::ui {

namespace {

constexpr int kAfterKeyMilliseconds = 150;
constexpr int kAfterShowMilliseconds = 60;
constexpr int kFadingMilliseconds = 200;
constexpr std::size_t kLinesOfField = 2;

} // namespace

HouseMarks::HouseMarks(Session& session, MetadataForm& form, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_form(form)
    , m_reader(std::make_shared<house::StyleReader>()) {
    m_afterKey.setSingleShot(true);
    connect(&m_afterKey, &QTimer::timeout, this, &HouseMarks::check);
    m_fading.setSingleShot(true);
    m_fading.setInterval(kFadingMilliseconds);
    connect(&m_fading, &QTimer::timeout, this, [this] {
        m_findings.clear();
        showFindings();
    });
    for (const FieldRow& row : formRows()) {
        addEditor(form.editor(row.field));
    }
    connect(
        &form.languages(), &LanguageBar::languageChosen, this, [this] { showFindings(); },
        Qt::QueuedConnection);
}

HouseMarks::~HouseMarks() = default;

void HouseMarks::addEditor(FieldEditor& editor) {
    m_editors.push_back(&editor);
    std::vector<FindingLine*>& lines = m_lines[editor.field()];
    for (std::size_t i = 0; i < kLinesOfField; ++i) {
        auto* const line = new FindingLine(&editor);
        line->hide();
        editor.addBelow(*line);
        connect(line, &FindingLine::mendWanted, this, [this, &editor, i] { mend(editor, i); });
        lines.push_back(line);
    }
    connect(&editor, &FieldEditor::typed, this, [this] {
        if (m_details) {
            m_afterKey.start(kAfterKeyMilliseconds);
        }
    });
}

void HouseMarks::show(const AssetDetails& details) {
    m_details = std::make_shared<const AssetDetails>(details);
    // Not at once: who goes quickly from picture to picture waits for none of these checks.
    if (!m_afterKey.isActive()) {
        m_afterKey.start(kAfterShowMilliseconds);
    }
}

void HouseMarks::clear() {
    leave();
    m_fading.stop();
    m_isStale = false;
    m_findings.clear();
    showFindings();
}

void HouseMarks::leave() {
    static_cast<void>(m_generation.next());
    m_afterKey.stop();
    m_waiting = nullptr;
    m_details.reset();
    m_isStale = true;
    // Not at once: from picture to picture the lines would come and go.
    m_fading.start();
}

DescriptiveMetadata HouseMarks::typedMetadata() const {
    DescriptiveMetadata metadata = m_details->metadata;
    for (const FieldEditor* const editor : m_editors) {
        if (!editor->isTyped() || editor->textField() == nullptr) {
            continue;
        }
        // What can't be its value yet, as half a date, is not checked.
        if (auto content = contentOf(editor->field(), editor->text())) {
            metadata.set({editor->field(), toUtf8(editor->language()), std::move(*content), Origin::Hand});
        }
    }
    return metadata;
}

void HouseMarks::check() {
    m_afterKey.stop();
    if (!m_details) {
        return;
    }
    ++m_underWay;
    auto details = std::make_shared<AssetDetails>(*m_details);
    details->metadata = typedMetadata();
    m_session.run(
        Session::Lane::Reading, this,
        [details, reader = m_reader](const Engine& engine) {
            return reader->current(engine.catalog())
                .map([&](const std::shared_ptr<const house::Style>& style) {
                    return house::lintDetails(*details, *style);
                });
        },
        [this, token = m_generation.next()](Result<Checked> checked) {
            --m_underWay;
            if (m_generation.isCurrent(token)) {
                take(std::move(checked));
            }
        });
}

void HouseMarks::take(Result<Checked> checked) {
    m_fading.stop();
    m_isStale = false;
    if (!checked) {
        m_findings.clear();
        if (m_told != checked.error()) {
            m_told = checked.error();
            emit failed(checked.error());
        }
    } else {
        m_told.reset();
        m_findings = std::move(*checked);
    }
    showFindings();
    if (FieldEditor* const editor = std::exchange(m_waiting, nullptr)) {
        mendFirst(*editor);
    }
}

std::vector<const lint::Finding*> HouseMarks::findingsOf(const FieldEditor& editor) const {
    std::vector<const lint::Finding*> findings;
    const std::string language = hasLanguages(editor.field()) ? toUtf8(editor.language()) : std::string();
    for (const lint::Finding& finding : m_findings) {
        // What is missing in every language is told wherever one looks.
        const bool isOfAll = finding.end == 0 && finding.language.empty();
        if (finding.field == editor.field() && (finding.language == language || isOfAll)) {
            findings.push_back(&finding);
        }
    }
    std::ranges::stable_sort(findings, std::greater<>(),
                             [](const lint::Finding* finding) { return finding->severity; });
    return findings;
}

std::vector<const lint::Finding*> HouseMarks::lineFindingsOf(const FieldEditor& editor) const {
    std::vector<const lint::Finding*> findings = findingsOf(editor);
    if (!editor.note().isEmpty()) { // The field's own count says it.
        std::erase_if(findings, [](const lint::Finding* finding) {
            return finding->matter == lint::Matter::OverLimit;
        });
    }
    return findings;
}

void HouseMarks::showFindings() {
    for (FieldEditor* const editor : m_editors) {
        showFindings(*editor);
    }
}

void HouseMarks::showFindings(FieldEditor& editor) {
    const std::vector<const lint::Finding*> findings = lineFindingsOf(editor);
    const std::vector<FindingLine*>& lines = m_lines[editor.field()];
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i >= findings.size()) {
            lines[i]->hide();
            continue;
        }
        const bool isLast = i + 1 == lines.size();
        const std::size_t more = isLast ? findings.size() - lines.size() : 0;
        lines[i]->show(*findings[i], static_cast<qint64>(more), m_session.isReadOnly());
        QStringList others;
        for (std::size_t other = lines.size(); isLast && other < findings.size(); ++other) {
            others.append(findingText(*findings[other]));
        }
        lines[i]->setToolTip(others.join(QLatin1Char('\n')));
    }
    underline(editor, findingsOf(editor));
}

void HouseMarks::underline(FieldEditor& editor, const std::vector<const lint::Finding*>& findings) const {
    TextField* const field = editor.textField();
    if (field == nullptr) {
        return;
    }
    const std::string text = toUtf8(editor.text());
    QList<QTextEdit::ExtraSelection> marks;
    for (const lint::Finding* const finding : findings) {
        if (finding->end <= finding->begin || finding->end > text.size()) {
            continue;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = field->textCursor();
        mark.cursor.setPosition(static_cast<int>(toQt(text.substr(0, finding->begin)).size()));
        mark.cursor.setPosition(static_cast<int>(toQt(text.substr(0, finding->end)).size()),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(finding->severity == lint::Severity::Info ? Theme::current().muted
                                                                                : Theme::current().warning);
        marks.append(mark);
    }
    field->setMarks(TextField::Marks::House, std::move(marks));
}

void HouseMarks::mend(FieldEditor& editor, std::size_t line) {
    const std::vector<const lint::Finding*> findings = lineFindingsOf(editor);
    // Keys that are not checked yet would be lost by a text that was made without them.
    if (isSettled() && line < findings.size() && findings[line]->fix) {
        // A copy: what is mended is checked anew at once.
        const FieldContent content = *findings[line]->fix;
        emit editor.valueWanted(content);
    }
}

bool HouseMarks::mendHere() {
    const QWidget* const focus = QApplication::focusWidget();
    for (FieldEditor* const editor : m_editors) {
        if (focus == nullptr || !editor->isAncestorOf(focus)) {
            continue;
        }
        if (!isSettled()) {
            m_waiting = editor;
            return true;
        }
        return mendFirst(*editor);
    }
    return false;
}

bool HouseMarks::mendFirst(FieldEditor& editor) {
    const std::vector<const lint::Finding*> findings = findingsOf(editor);
    const auto found =
        std::ranges::find_if(findings, [](const lint::Finding* finding) { return finding->fix.has_value(); });
    if (found == findings.end() || m_session.isReadOnly()) {
        return false;
    }
    mend(editor, static_cast<std::size_t>(found - findings.begin()));
    return true;
}

std::vector<FindingLine*> HouseMarks::lines(FieldId field) const {
    std::vector<FindingLine*> shown;
    const auto found = m_lines.find(field);
    if (found != m_lines.end()) {
        std::ranges::copy_if(found->second, std::back_inserter(shown),
                             [](const FindingLine* line) { return !line->isHidden(); });
    }
    return shown;
}

} // namespace fieldframe::ui
