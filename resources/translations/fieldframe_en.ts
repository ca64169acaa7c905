<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln galler(y/ies)</source>
        <translation>
            <numerusform>%Ln gallery</numerusform>
            <numerusform>%Ln galleries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) not written into files</source>
        <translation>
            <numerusform>%Ln picture not written into its file</numerusform>
            <numerusform>%Ln pictures not written into files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%Ln area(s) covered</source>
        <translation>
            <numerusform>%Ln area covered</numerusform>
            <numerusform>%Ln areas covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::BatchWork</name>
    <message numerus="yes">
        <source>%Ln value(s) changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%Ln value changed meanwhile and was left alone.</numerusform>
            <numerusform>%Ln values changed meanwhile and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not taken back: it would overwrite %Ln later change(s).</source>
        <translation>
            <numerusform>“%1” was not taken back: it would overwrite %Ln later change.</numerusform>
            <numerusform>“%1” was not taken back: it would overwrite %Ln later changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ChipBox</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CodesDialog</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConflictsDialog</name>
    <message numerus="yes">
        <source>Conflict with a file (%Ln field(s))</source>
        <translation>
            <numerusform>Conflict with a file (%Ln field)</numerusform>
            <numerusform>Conflict with files (%Ln fields)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ConsentForm</name>
    <message numerus="yes">
        <source>Only for the %n chosen picture(s)</source>
        <translation>
            <numerusform>Only for the %n chosen picture</numerusform>
            <numerusform>Only for the %n chosen pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DeliveriesDialog</name>
    <message numerus="yes">
        <source>%1 left in %n file(s).</source>
        <translation>
            <numerusform>%1 left in %n file.</numerusform>
            <numerusform>%1 left in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::DocumentsDialog</name>
    <message numerus="yes">
        <source>Copied; %Ln picture(s) stay, because they are held or could not be made.</source>
        <translation>
            <numerusform>Copied; %Ln picture stays, because it is held or could not be made.</numerusform>
            <numerusform>Copied; %Ln pictures stay, because they are held or could not be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) can’t leave now: %1</source>
        <translation>
            <numerusform>%Ln file can’t leave now: %1</numerusform>
            <numerusform>%Ln files can’t leave now: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why may %Ln picture(s) leave all the same?</source>
        <translation>
            <numerusform>Why may %Ln picture leave all the same?</numerusform>
            <numerusform>Why may %Ln pictures leave all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) not needed: what they let go is not held.</source>
        <translation>
            <numerusform>%Ln reason not needed: what it lets go is not held.</numerusform>
            <numerusform>%Ln reasons not needed: what they let go is not held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindingLine</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormGroup</name>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln more field</numerusform>
            <numerusform>%Ln more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) could not be looked at: %1</source>
        <translation>
            <numerusform>%Ln place could not be looked at: %1</numerusform>
            <numerusform>%Ln places could not be looked at: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::InspectorProtection</name>
    <message numerus="yes">
        <source>%Ln area(s) to cover</source>
        <translation>
            <numerusform>%Ln area to cover</numerusform>
            <numerusform>%Ln areas to cover</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PersonDialog</name>
    <message numerus="yes">
        <source>Holds wherever this person is shown: in %Ln picture(s) now.</source>
        <translation>
            <numerusform>Holds wherever this person is shown: in %Ln picture now.</numerusform>
            <numerusform>Holds wherever this person is shown: in %Ln pictures now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PlanView</name>
    <message numerus="yes">
        <source>%Ln value(s) would change; %1 looked at.</source>
        <translation>
            <numerusform>%Ln value would change; %1 looked at.</numerusform>
            <numerusform>%Ln values would change; %1 looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be done:</source>
        <translation>
            <numerusform>%Ln can’t be done:</numerusform>
            <numerusform>%Ln can’t be done:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::RecallDialog</name>
    <message numerus="yes">
        <source>%n picture(s) are about this consent; none of them left.</source>
        <translation>
            <numerusform>%n picture is about this consent; it did not leave.</numerusform>
            <numerusform>%n pictures are about this consent; none of them left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are about this consent. They left to these places:</source>
        <translation>
            <numerusform>%n picture is about this consent. It left to these places:</numerusform>
            <numerusform>%n pictures are about this consent. They left to these places:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln value(s) taken from files</source>
        <translation>
            <numerusform>%Ln value taken from files</numerusform>
            <numerusform>%Ln values taken from files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Workspace</name>
    <message numerus="yes">
        <source>Import (%Ln picture(s))</source>
        <translation>
            <numerusform>Import (%Ln picture)</numerusform>
            <numerusform>Import (%Ln pictures)</numerusform>
        </translation>
    </message>
</context>
</TS>
