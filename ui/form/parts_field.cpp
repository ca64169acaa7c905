// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/parts_field.h"

#include "ui/bridge/text.h"
#include "ui/form/form_keys.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace fieldframe::ui {

namespace {

/// A member of a structure, by IPTC's name. IPTC Photo Metadata Standard 2025.1, Location, Licensor, Contact.
struct Part {
    const char* member;
    const char* label; ///< To be translated, context "Form".
};

constexpr std::array kPlace{
    Part{"LocationName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"Sublocation", QT_TRANSLATE_NOOP("Form", "Sublocation")},
    Part{"City", QT_TRANSLATE_NOOP("Form", "City")},
    Part{"ProvinceState", QT_TRANSLATE_NOOP("Form", "State or province")},
    Part{"CountryName", QT_TRANSLATE_NOOP("Form", "Country")},
    Part{"CountryCode", QT_TRANSLATE_NOOP("Form", "Code")},
    Part{"WorldRegion", QT_TRANSLATE_NOOP("Form", "World region")},
};
constexpr std::array kLicensor{
    Part{"LicensorName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"LicensorID", QT_TRANSLATE_NOOP("Form", "Identifier")},
    Part{"LicensorEmail", QT_TRANSLATE_NOOP("Form", "E-mail")},
    Part{"LicensorTelephone1", QT_TRANSLATE_NOOP("Form", "Telephone")},
    Part{"LicensorURL", QT_TRANSLATE_NOOP("Form", "Web address")},
    Part{"LicensorStreetAddress", QT_TRANSLATE_NOOP("Form", "Address")},
    Part{"LicensorPostalCode", QT_TRANSLATE_NOOP("Form", "Postal code")},
    Part{"LicensorCity", QT_TRANSLATE_NOOP("Form", "City")},
    Part{"LicensorRegion", QT_TRANSLATE_NOOP("Form", "State or province")},
    Part{"LicensorCountry", QT_TRANSLATE_NOOP("Form", "Country")},
};
constexpr std::array kContact{
    Part{"CiAdrExtadr", QT_TRANSLATE_NOOP("Form", "Address")},
    Part{"CiAdrPcode", QT_TRANSLATE_NOOP("Form", "Postal code")},
    Part{"CiAdrCity", QT_TRANSLATE_NOOP("Form", "City")},
    Part{"CiAdrRegion", QT_TRANSLATE_NOOP("Form", "State or province")},
    Part{"CiAdrCtry", QT_TRANSLATE_NOOP("Form", "Country")},
    Part{"CiEmailWork", QT_TRANSLATE_NOOP("Form", "E-mail")},
    Part{"CiTelWork", QT_TRANSLATE_NOOP("Form", "Telephone")},
    Part{"CiUrlWork", QT_TRANSLATE_NOOP("Form", "Web address")},
};
constexpr std::array kOwner{
    Part{"CopyrightOwnerName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"CopyrightOwnerID", QT_TRANSLATE_NOOP("Form", "Identifier")},
};
constexpr std::array kImageCreator{
    Part{"ImageCreatorName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"ImageCreatorID", QT_TRANSLATE_NOOP("Form", "Identifier")},
};
constexpr std::array kSupplier{
    Part{"ImageSupplierName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"ImageSupplierID", QT_TRANSLATE_NOOP("Form", "Identifier")},
};
constexpr std::array kContributor{
    Part{"Name", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"Identifier", QT_TRANSLATE_NOOP("Form", "Identifier")},
    Part{"Role", QT_TRANSLATE_NOOP("Form", "Role")},
};
constexpr std::array kTerm{
    Part{"CvTermName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"CvTermId", QT_TRANSLATE_NOOP("Form", "Identifier")},
    Part{"CvId", QT_TRANSLATE_NOOP("Form", "Vocabulary")},
    Part{"CvTermRefinedAbout", QT_TRANSLATE_NOOP("Form", "Refined by")},
};
constexpr std::array kPerson{
    Part{"PersonName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"PersonDescription", QT_TRANSLATE_NOOP("Form", "Description")},
    Part{"PersonId", QT_TRANSLATE_NOOP("Form", "Identifier")},
};
constexpr std::array kArtwork{
    Part{"AOTitle", QT_TRANSLATE_NOOP("Form", "Title")},
    Part{"AOCreator", QT_TRANSLATE_NOOP("Form", "Creator")},
    Part{"AODateCreated", QT_TRANSLATE_NOOP("Form", "Date")},
    Part{"AOContentDescription", QT_TRANSLATE_NOOP("Form", "Description")},
    Part{"AOCopyrightNotice", QT_TRANSLATE_NOOP("Form", "Copyright notice")},
    Part{"AOSource", QT_TRANSLATE_NOOP("Form", "Source")},
    Part{"AOSourceInvNo", QT_TRANSLATE_NOOP("Form", "Inventory number")},
    Part{"AOSourceInvURL", QT_TRANSLATE_NOOP("Form", "Web address")},
};
constexpr std::array kProduct{
    Part{"ProductName", QT_TRANSLATE_NOOP("Form", "Name")},
    Part{"ProductDescription", QT_TRANSLATE_NOOP("Form", "Description")},
    Part{"ProductGTIN", QT_TRANSLATE_NOOP("Form", "GTIN")},
};
constexpr std::array kRegistry{
    Part{"RegOrgId", QT_TRANSLATE_NOOP("Form", "Registry")},
    Part{"RegItemId", QT_TRANSLATE_NOOP("Form", "Identifier")},
    Part{"RegEntryRole", QT_TRANSLATE_NOOP("Form", "Role")},
};

std::span<const Part> partsOf(FieldId field) {
    switch (field) {
    case FieldId::Licensor:
        return kLicensor;
    case FieldId::CreatorContact:
        return kContact;
    case FieldId::CopyrightOwner:
        return kOwner;
    case FieldId::ImageCreator:
        return kImageCreator;
    case FieldId::ImageSupplier:
        return kSupplier;
    case FieldId::Contributor:
        return kContributor;
    case FieldId::AboutTerm:
    case FieldId::GenreTerm:
        return kTerm;
    case FieldId::PersonDetails:
        return kPerson;
    case FieldId::ArtworkShown:
        return kArtwork;
    case FieldId::ProductShown:
        return kProduct;
    case FieldId::RegistryEntry:
        return kRegistry;
    default:
        return kPlace;
    }
}

bool isOneOnly(FieldId field) {
    return metadataField(field).shape == FieldShape::Struct || field == FieldId::LocationCreated ||
           field == FieldId::ImageSupplier;
}

QString memberText(const StructContent& content, std::string_view member) {
    const auto found =
        std::ranges::find_if(content, [&](const auto& entry) { return entry.first == member; });
    return found == content.end() ? QString() : toQt(found->second);
}

std::vector<StructContent> structsOf(FieldId field, const QString& stored) {
    auto content = contentFromStored(metadataField(field).shape, toUtf8(stored));
    auto* const structs = std::get_if<std::vector<StructContent>>(&content);
    return structs ? std::move(*structs) : std::vector<StructContent>();
}

QString storedOf(std::vector<StructContent> structs) {
    return structs.empty() ? QString() : toQt(storedText(FieldContent(std::move(structs))));
}

} // namespace

PartsField::PartsField(FieldId field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_column(new QVBoxLayout(this))
    , m_mixed(new QLabel(this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add"), this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::kUnit / 2);
    m_mixed->setTextFormat(Qt::PlainText);
    m_mixed->setWordWrap(true);
    m_mixed->setForegroundRole(QPalette::PlaceholderText);
    m_mixed->hide();
    m_add->setFlat(true);
    m_add->installEventFilter(this);
    m_column->addWidget(m_mixed);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_mixed->hide();
        addBlock({});
        showAdd();
        m_blocks.back().lines.front().edit->setFocus();
    });
}

void PartsField::addBlock(const StructContent& content) {
    Block block{new QWidget(this), content, {}};
    block.box->setObjectName(QStringLiteral("parts"));
    setThemedSheet(*block.box, QStringLiteral("#parts { border: 1px solid %line%; border-radius: 4px; }"));
    auto* const rows = new QGridLayout(block.box);
    rows->setContentsMargins(Theme::kUnit, Theme::kUnit / 2, Theme::kUnit / 2, Theme::kUnit / 2);
    rows->setVerticalSpacing(2);
    rows->setColumnStretch(1, 1);
    for (const Part& part : partsOf(m_field)) {
        addLine(block, part.member, QCoreApplication::translate("Form", part.label),
                memberText(content, part.member));
    }
    auto* const remove = new QPushButton(icon(QStringLiteral("close")), QString(), block.box);
    remove->setFlat(true);
    remove->setAccessibleName(tr("Remove"));
    remove->setToolTip(tr("Remove"));
    remove->setEnabled(!m_isReadOnly);
    remove->installEventFilter(this);
    rows->addWidget(remove, 0, 2);
    connect(remove, &QPushButton::clicked, this, [this, box = block.box] { removeBlock(box); });
    m_column->insertWidget(m_column->count() - 1, block.box);
    // Made last, they would come last; their place is before the button that adds another.
    QWidget* before = m_add->previousInFocusChain();
    for (const Line& line : block.lines) {
        setTabOrder(before, line.edit);
        before = line.edit;
    }
    setTabOrder(before, remove);
    block.box->show();
    m_blocks.push_back(std::move(block));
}

void PartsField::addLine(Block& block, const std::string& member, const QString& label, const QString& text) {
    auto* const name = new QLabel(label, block.box);
    name->setTextFormat(Qt::PlainText);
    name->setFont(Theme::font(Theme::Size::Small));
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* const edit = new QLineEdit(text, block.box);
    edit->setAccessibleName(label);
    edit->setReadOnly(m_isReadOnly);
    edit->setMinimumWidth(0);
    edit->installEventFilter(this);
    name->setBuddy(edit);
    auto& rows = static_cast<QGridLayout&>(*block.box->layout());
    const int row = static_cast<int>(block.lines.size());
    rows.addWidget(name, row, 0);
    rows.addWidget(edit, row, 1);
    block.lines.push_back({member, edit});
    connect(edit, &QLineEdit::textEdited, this, &PartsField::typed);
}

void PartsField::removeBlock(const QWidget* box) {
    const auto found = std::ranges::find(m_blocks, box, &Block::box);
    m_add->setFocus();
    found->box->deleteLater();
    found->box->hide();
    m_blocks.erase(found);
    showAdd();
    emit typed();
    emit changed();
}

void PartsField::clear() {
    for (const Block& block : m_blocks) {
        delete block.box;
    }
    m_blocks.clear();
}

void PartsField::show(const QString& stored, const QString& mixed) {
    m_mixed->setText(mixed);
    m_mixed->setVisible(!mixed.isEmpty() && m_blocks.empty());
    // What is being typed has the same text; its lines stay.
    if (mixed.isEmpty() && text() == storedOf(structsOf(m_field, stored)) && !m_blocks.empty()) {
        return;
    }
    clear();
    m_mixed->setVisible(!mixed.isEmpty());
    if (mixed.isEmpty()) {
        for (const StructContent& content : structsOf(m_field, stored)) {
            addBlock(content);
        }
    }
    showAdd();
}

void PartsField::showAdd() {
    m_add->setVisible(!m_isReadOnly && (m_blocks.empty() || !isOneOnly(m_field)));
}

StructContent PartsField::contentOf(const Block& block) const {
    StructContent content = block.content;
    for (const Line& line : block.lines) {
        const auto found =
            std::ranges::find_if(content, [&](const auto& entry) { return entry.first == line.member; });
        const std::string text = toUtf8(line.edit->text().trimmed());
        if (found != content.end() && text.empty()) {
            content.erase(found);
        } else if (found != content.end()) {
            found->second = text;
        } else if (!text.empty()) {
            content.emplace_back(line.member, text);
        }
    }
    return content;
}

QString PartsField::text() const {
    std::vector<StructContent> structs;
    for (const Block& block : m_blocks) {
        if (StructContent content = contentOf(block); !content.empty()) {
            structs.push_back(std::move(content));
        }
    }
    return storedOf(std::move(structs));
}

void PartsField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    for (const Block& block : m_blocks) {
        for (const Line& line : block.lines) {
            line.edit->setReadOnly(isReadOnly);
        }
    }
    showAdd();
}

void PartsField::setHolding(bool isHolding) {
    setEnabled(!isHolding);
}

QLineEdit* PartsField::line(int block, std::string_view member) const {
    const auto& lines = m_blocks[static_cast<std::size_t>(block)].lines;
    const auto found = std::ranges::find(lines, member, &Line::member);
    return found == lines.end() ? nullptr : found->edit;
}

QLineEdit* PartsField::firstLine() const {
    return m_blocks.empty() ? nullptr : m_blocks.front().lines.front().edit;
}

bool PartsField::isFormKeyHandled(const QEvent& event) {
    if (event.type() != QEvent::KeyPress || !isFormKey(static_cast<const QKeyEvent&>(event))) {
        return false;
    }
    if (const int by = stepOf(static_cast<const QKeyEvent&>(event)); by != 0) {
        emit stepWanted(by);
    } else {
        emit leaveWanted();
    }
    return true;
}

bool PartsField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isFormKey(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        emit entered();
    } else if (event->type() == QEvent::FocusOut) {
        emit left();
    }
    return isFormKeyHandled(*event) || QWidget::eventFilter(watched, event);
}

} // namespace fieldframe::ui
