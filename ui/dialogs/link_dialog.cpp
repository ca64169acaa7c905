// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/link_dialog.h"

#include "ui/shell/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kCharacters = 56;

/// A label breaks lines between words only, and an address may be one long word.
QString breakable(QString address) {
    constexpr qsizetype kRun = 40;
    for (qsizetype at = kRun; at < address.size(); at += kRun + 1) {
        address.insert(at, QChar(0x200B));
    }
    return address;
}

} // namespace

LinkDialog::LinkDialog(const CaptionLink& link, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Open a link"));
    const QString address = link.url.toString(QUrl::FullyEncoded);
    auto* const question = new QLabel(tr("This link of the caption leads to"), this);
    auto* const host = new QLabel(link.host, this);
    host->setTextFormat(Qt::PlainText);
    host->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    host->setAccessibleName(tr("Host: %1").arg(link.host));
    auto* const whole = new QLabel(breakable(address), this);
    whole->setTextFormat(Qt::PlainText);
    whole->setWordWrap(true);
    whole->setForegroundRole(QPalette::PlaceholderText);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const copy = buttons->addButton(tr("Copy address"), QDialogButtonBox::ActionRole);
    auto* const open = buttons->addButton(tr("Open in browser"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(Theme::kUnit);
    column->addWidget(question);
    column->addWidget(host);
    column->addWidget(whole);
    column->addSpacing(Theme::kUnit);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    connect(copy, &QPushButton::clicked, this, [this, address] {
        QGuiApplication::clipboard()->setText(address);
        reject();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, url = link.url] {
        QDesktopServices::openUrl(url);
        accept();
    });
}

void LinkDialog::ask(const CaptionLink& link, QWidget& widget) {
    auto* const dialog = new LinkDialog(link, widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fieldframe::ui
