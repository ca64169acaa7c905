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
    <name>fieldframe::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) can’t leave now: %1</source>
        <translation>
            <numerusform>%Ln file can’t leave now: %1</numerusform>
            <numerusform>%Ln files can’t leave now: %1</numerusform>
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
