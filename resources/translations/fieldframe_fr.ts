<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty catalog in a folder of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalog that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read folders, cards and files into the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write copies with their captions and credits into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the catalog and the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to find in captions, credits and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front page of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures of this place side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture as large as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel of the picture, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the picture after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the picture before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the fields of the selected pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs, what is done and what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark greys: the best ground for judging pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light, as the desktop says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as an editors’ pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pick or reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate with 1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate with 2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate with 3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate with 4 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate with 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the red label; once more takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the yellow label; once more takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the green label; once more takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the blue label; once more takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gallery from selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a gallery of the selected pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected pictures into a gallery that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out of the gallery; they stay in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetMarks</name>
    <message>
        <source>no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln galler(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there. If it is on a drive that is away, connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let you at it. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a kind of file Fieldframe takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed badly; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed while it was read. Try again when it is no longer written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this catalog open for writing. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of Fieldframe. Update to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged. A copy stands in its snapshots folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since, so this was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Fieldframe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different alt texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different credit lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different lists of creators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different copyright notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different usage terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different sublocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different lists of keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: %1 different labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetDelegate</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetGridView</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetListModel</name>
    <message>
        <source>%1, no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardList</name>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardPictureView</name>
    <message>
        <source>Picture without a caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Culling</name>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ExportDialog</name>
    <message>
        <source>Replace the folder if it is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG copies in sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write captions and credits into the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names: “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filing</name>
    <message>
        <source>New gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the gallery with %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gallery “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FilterBar</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryChooser</name>
    <message>
        <source>Add to gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the gallery’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryHead</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryListModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picked galleries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries that editors pick stand here, newest first. All of them are under All galleries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery with a publish date stands here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No galleries in this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries that are given this category stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No galleries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder: each folder, or the whole import, can become a gallery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportDialog</name>
    <message>
        <source>No gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery for each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gallery for all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the files first, each copy checked, to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make large previews too, for work without the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files. Folders are taken whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Inspector</name>
    <message>
        <source>Choose a picture to see and write its caption, credit and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: its drive is away. Caption and picks are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobsDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported or exported since the catalog was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Every file arrived whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeysDialog</name>
    <message>
        <source>, </source>
        <comment>between two keys for the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Shift, a key that picks, rates or labels also moves to the next picture. In the grid, arrows move and Shift with arrows selects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LanguageBar</name>
    <message>
        <source>Main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video and sound are catalogued; they are not played yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MainWindow</name>
    <message>
        <source>Written by a newer Fieldframe: open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk makes the catalog slower; a local one is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted run was cleared up; nothing finished was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought to this version; a copy from before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Fieldframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalog holds what is said about your pictures: captions, credits, galleries, picks. The pictures stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Fieldframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturesPage</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be pictures here that it hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every caption, credit, place and keyword was searched, in every language. Try fewer words, or any content and all categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press P on a picture, and it stands here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gallery is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pictures into it by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of galleries that have this category stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder or a card. Files stay where they are; captions and credits are read from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchBar</name>
    <message>
        <source>Search captions, credits, places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making previews %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not media files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Workspace</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--size is WIDTHxHEIGHT, for example 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
