// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fieldframe::cli {

class Session;

/// Each adds one command with its options to the tool; what it does is in the file of its name. @p session
/// outlives the parsing.
void addInspect(CLI::App& app, Session& session);
void addInit(CLI::App& app, Session& session);
void addImport(CLI::App& app, Session& session);
void addList(CLI::App& app, Session& session);
void addShow(CLI::App& app, Session& session);
void addSearch(CLI::App& app, Session& session);
void addGalleries(CLI::App& app, Session& session);
void addGallery(CLI::App& app, Session& session);
void addCategory(CLI::App& app, Session& session);
void addSet(CLI::App& app, Session& session);
void addRemove(CLI::App& app, Session& session);
void addPick(CLI::App& app, Session& session);
void addRate(CLI::App& app, Session& session);
void addLabel(CLI::App& app, Session& session);
void addDocument(CLI::App& app, Session& session);
void addExport(CLI::App& app, Session& session);
void addPresets(CLI::App& app, Session& session);
void addProtect(CLI::App& app, Session& session);
void addPerson(CLI::App& app, Session& session);
void addConsent(CLI::App& app, Session& session);
/// And where.
void addLedger(CLI::App& app, Session& session);
void addCredit(CLI::App& app, Session& session);
void addLint(CLI::App& app, Session& session);
void addWrite(CLI::App& app, Session& session);
void addRefresh(CLI::App& app, Session& session);
void addConflicts(CLI::App& app, Session& session);
void addResolve(CLI::App& app, Session& session);
void addHistory(CLI::App& app, Session& session);
/// And redo.
void addUndo(CLI::App& app, Session& session);
void addRevert(CLI::App& app, Session& session);
void addTemplate(CLI::App& app, Session& session);
void addReplace(CLI::App& app, Session& session);
void addTable(CLI::App& app, Session& session);
void addCodes(CLI::App& app, Session& session);
void addCheck(CLI::App& app, Session& session);
void addStats(CLI::App& app, Session& session);
void addSnapshot(CLI::App& app, Session& session);

} // namespace fieldframe::cli
