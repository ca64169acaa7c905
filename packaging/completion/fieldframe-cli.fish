# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of fieldframe-cli for fish.

set -l commands inspect init import list show search galleries gallery document category set remove pick unpick reject rate label \
    export presets write refresh conflicts resolve protect person consent ledger where credit lint history undo check stats snapshot
set -l none "not __fish_seen_subcommand_from $commands"

complete -c fieldframe-cli -f
complete -c fieldframe-cli -l catalog -r -a '(__fish_complete_directories)' -d "The catalog's folder"
complete -c fieldframe-cli -l json -d 'Print one JSON object'
complete -c fieldframe-cli -l help -d 'Print help'
complete -c fieldframe-cli -n $none -l help-all -d 'Print the help of all commands'
complete -c fieldframe-cli -n $none -l version -d 'Print the version'

complete -c fieldframe-cli -n $none -a inspect -d 'Print what files say of themselves'
complete -c fieldframe-cli -n $none -a init -d 'Make a new catalog'
complete -c fieldframe-cli -n $none -a import -d 'Bring files and folders into the catalog'
complete -c fieldframe-cli -n $none -a list -d 'List all assets'
complete -c fieldframe-cli -n $none -a show -d 'Show everything about an asset'
complete -c fieldframe-cli -n $none -a search -d 'Find assets'
complete -c fieldframe-cli -n $none -a galleries -d 'List all galleries'
complete -c fieldframe-cli -n $none -a document -d 'Make and keep stories, news pages and newsletters'
complete -c fieldframe-cli -n $none -a gallery -d 'Make and change galleries'
complete -c fieldframe-cli -n $none -a category -d 'List and change the tree of categories'
complete -c fieldframe-cli -n $none -a set -d 'Set fields of assets'
complete -c fieldframe-cli -n $none -a remove -d 'Take assets out of the catalog'
complete -c fieldframe-cli -n $none -a pick -d "Make assets editors' picks"
complete -c fieldframe-cli -n $none -a unpick -d 'Take back a pick or a reject'
complete -c fieldframe-cli -n $none -a reject -d 'Reject assets'
complete -c fieldframe-cli -n $none -a rate -d 'Rate assets'
complete -c fieldframe-cli -n $none -a label -d 'Label assets'
complete -c fieldframe-cli -n $none -a export -d 'Make a package of files or pages'
complete -c fieldframe-cli -n $none -a presets -d 'List what export can make'
complete -c fieldframe-cli -n $none -a protect -d 'Say what must not be told of assets, and to whom'
complete -c fieldframe-cli -n $none -a person -d 'Keep who is shown, and how each is protected'
complete -c fieldframe-cli -n $none -a consent -d 'Keep what people agreed to, and take it back'
complete -c fieldframe-cli -n $none -a ledger -d 'Show what left'
complete -c fieldframe-cli -n $none -a where -d 'Where an asset went, or of which a file is'
complete -c fieldframe-cli -n $none -a credit -d 'Read, suggest and compose credit lines, unite spellings'
complete -c fieldframe-cli -n $none -a lint -d 'Check assets against the house style'
complete -c fieldframe-cli -n $none -a write -d 'Write changed fields into the files'
complete -c fieldframe-cli -n $none -a refresh -d 'Read files again that others changed'
complete -c fieldframe-cli -n $none -a conflicts -d 'List fields changed here and by others'
complete -c fieldframe-cli -n $none -a resolve -d 'End conflicts with files'
complete -c fieldframe-cli -n $none -a history -d 'Show every change of an asset'
complete -c fieldframe-cli -n $none -a undo -d 'Take a change back'
complete -c fieldframe-cli -n $none -a redo -d 'Do again what was taken back'
complete -c fieldframe-cli -n $none -a revert -d 'Give assets back what they said at a time'
complete -c fieldframe-cli -n $none -a template -d 'Keep and apply templates'
complete -c fieldframe-cli -n $none -a replace -d 'Find and replace in texts'
complete -c fieldframe-cli -n $none -a table -d 'Take captions from a table'
complete -c fieldframe-cli -n $none -a codes -d 'Keep code replacements'
complete -c fieldframe-cli -n $none -a check -d 'Check the whole catalog'
complete -c fieldframe-cli -n $none -a stats -d 'Count what the catalog holds'
complete -c fieldframe-cli -n $none -a snapshot -d 'Take a verified copy of the catalog'

complete -c fieldframe-cli -n '__fish_seen_subcommand_from inspect import table' -F
complete -c fieldframe-cli -n '__fish_seen_subcommand_from template' -a 'list show save remove apply export import'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from template replace table' -l gallery -x -d 'A gallery by title'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from template replace table' -l search -x -d 'What a search finds'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from template replace table' -l all -d 'All of the catalog'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from template replace table' -l dry-run -d 'Print and change nothing'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from template' -l replace
complete -c fieldframe-cli -n '__fish_seen_subcommand_from replace' -l regex
complete -c fieldframe-cli -n '__fish_seen_subcommand_from replace' -l match-case
complete -c fieldframe-cli -n '__fish_seen_subcommand_from replace' -l whole-words
complete -c fieldframe-cli -n '__fish_seen_subcommand_from replace revert history' -l field -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from replace' -l language -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from table' -a 'apply'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from table' -l encoding -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from table' -l empty-clears
complete -c fieldframe-cli -n '__fish_seen_subcommand_from table' -l only-empty
complete -c fieldframe-cli -n '__fish_seen_subcommand_from codes' -a 'list import remove delimiter expand'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from undo redo' -l keep-later
complete -c fieldframe-cli -n '__fish_seen_subcommand_from revert' -l to -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from revert' -l before -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from revert' -l batch -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from history' -l limit -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import export' -l gallery -x -d 'A gallery by title'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import' -l gallery-per-folder -d 'A gallery for each folder'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import' -l copy-to -r -a '(__fish_complete_directories)' -d 'Copy the files there'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import export' -l name -x -d 'Names of the files'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import' -l template -x -d 'Apply a template'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import' -l previews -d 'Make previews too'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from import' -l rows-only -d 'Do not wait for thumbnails'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from search' -l kind -x -a 'any image video audio'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from search' -l category -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from search' -l sort -x -a 'date imported name relevance'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from search' -l reverse
complete -c fieldframe-cli -n '__fish_seen_subcommand_from search' -l limit -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l search -x -d 'What a search finds'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l all -d 'All galleries, and what is in none'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l document -r -d 'A story, news page or newsletter'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l preset -r -d 'What to make'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l dry-run -d 'Write nothing'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l override -x -d 'ID=REASON'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l recipient -x -d 'For whom'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l zip
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l encrypt
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l passphrase-file -r
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l to -r -d 'What to make'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l long-edge -x -d 'Pixels of the longer side'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l quality -x -d 'JPEG quality'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l originals
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l no-metadata
complete -c fieldframe-cli -n '__fish_seen_subcommand_from export' -l overwrite
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l gallery -x -d 'A gallery by title'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l search -x -d 'What a search finds'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l all -d 'All assets'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect person' -l level -x -a 'none no-place no-name no-face' -d 'What must not be told'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l audience -x -a 'public partners internal' -d 'Who may get it'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l gallery-itself -x -d 'Set the audience of this gallery'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect consent' -l person -x -d 'Who is shown, or agreed'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l without-person -x -d 'Is not shown'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l area -x -d 'A face, in parts of the picture'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l no-areas -d 'There is no face to cover'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l areas-of-file -d 'Faces are where the file marks them'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l clear-embargo -d 'The instructions hold nothing back'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from protect' -l heed-embargo -d 'The instructions count again'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person' -a 'list add set remove'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person' -l name -x -d 'The new name'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person' -l other-name -x -d 'Another spelling'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person' -l replacement -x -d 'What stands for the name'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person' -l minor -d 'Is under 18'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person' -l adult -d 'Is not under 18'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person consent' -l guardian -x -d 'Who decides for a minor'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from person consent' -l note -x -d 'For the desk'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -a 'list add attach withdraw recall remove'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l date -x -d 'When'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l use -x -d 'What for'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l expires -x -d 'Until when'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l asset -x -d 'Only for this asset'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l form -r -F -d 'The signed form'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l reason -x -d 'Why it was withdrawn'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from consent' -l language -x -a 'en fr es ar' -d 'Of the letters'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from ledger' -l limit -x -d 'How many'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from where' -F
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -a 'parse agencies suggest accept compose variants merge'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l creator -x -d 'A creator of the picture'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l alias -x -d 'Another name of an agency'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l distributor -d 'It passes on pictures of others'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l own -d 'Only those of the catalog'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l gallery -x -d 'A gallery by title'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l search -x -d 'What a search finds'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l all -d 'All assets'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l form -x -d 'Form of credit lines'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l style -x -d 'House style'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l agency -x -d 'Whose pictures they are'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l replace -d 'Write credit lines anew'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from credit' -l into -x -d 'What the spellings become'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from lint' -l gallery -x -d 'A gallery by title'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from lint' -l search -x -d 'What a search finds'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from lint' -l all -d 'All assets'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from lint' -l fix -x -d 'Mend what this rule finds'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from lint' -l rule -x -d 'Only this rule'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from lint' -l severity -x -a 'info warning error'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from write resolve' -l all -d 'All'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from write' -l dry-run -d 'Keep nothing'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from write' -l iim -x -a 'always if-present never'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from resolve' -l mine -d 'Keep ours'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from resolve' -l theirs -d 'Take theirs'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from resolve' -l field -x -d 'Only this field'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from document' -a 'list new show import export rename remove'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from document' -l kind -x -a 'story news newsletter'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from document' -l from-gallery -x -d 'Drafted from a gallery'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from document' -l picks -d 'Drafted from the picks'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from gallery' -a 'create set add remove move delete'
complete -c fieldframe-cli -n '__fish_seen_subcommand_from gallery' -l introduction -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from gallery' -l credit-line -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from gallery' -l categories -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from gallery' -l before -x
complete -c fieldframe-cli -n '__fish_seen_subcommand_from category' -a 'list add rename move delete'
