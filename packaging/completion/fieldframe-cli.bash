# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of fieldframe-cli for bash.

_fieldframe_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands="inspect init import list show search galleries gallery document category set remove pick unpick reject
        rate label export presets write refresh conflicts resolve protect person consent ledger where credit lint history undo redo revert template replace table codes check stats snapshot"
    local globals="--catalog --json --help"
    local command="" verb="" word i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == --catalog ]]; then
            ((i++))
        elif [[ $word != -* && -z $command ]]; then
            command=$word
        elif [[ $word != -* && -z $verb ]]; then
            verb=$word
        fi
    done

    case $previous in
    --catalog | --copy-to | --to)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --iim)
        mapfile -t COMPREPLY < <(compgen -W "always if-present never" -- "$current")
        return
        ;;
    --level)
        mapfile -t COMPREPLY < <(compgen -W "none no-place no-name no-face" -- "$current")
        return
        ;;
    --audience)
        mapfile -t COMPREPLY < <(compgen -W "public partners internal" -- "$current")
        return
        ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W "any image video audio" -- "$current")
        return
        ;;
    --sort)
        mapfile -t COMPREPLY < <(compgen -W "date imported name relevance" -- "$current")
        return
        ;;
    esac

    local options=$globals
    case $command in
    "")
        mapfile -t COMPREPLY < <(compgen -W "$commands $globals --help-all --version" -- "$current")
        return
        ;;
    document)
        [[ -z $verb ]] && options="list new show import export rename remove $globals"
        [[ $verb == new ]] && options="--kind --title --language --date --from-gallery --picks --most $globals"
        [[ $verb == import || $verb == export ]] && options="--replace $globals"
        ;;
    gallery)
        [[ -z $verb ]] && options="create set add remove move delete $globals"
        [[ $verb == create ]] && options="--introduction --credit-line --categories $globals"
        [[ $verb == move ]] && options="--before $globals"
        [[ $verb == set ]] && options="title= introduction= credit_line= published= pick= cover= categories= $globals"
        ;;
    credit)
        [[ -z $verb ]] && options="parse agencies suggest accept compose variants merge $globals"
        [[ $verb == parse ]] && options="--creator $globals"
        [[ $verb == agencies ]] && options="list add remove learn --own --alias --distributor $globals"
        [[ $verb == suggest || $verb == accept ]] && options="--gallery --search --all --form $globals"
        [[ $verb == compose ]] && options="--gallery --search --all --style --agency --replace $globals"
        [[ $verb == merge ]] && options="--into $globals"
        ;;
    protect)
        options="--gallery --search --all --level --audience --gallery-itself --person --without-person --area --no-areas --areas-of-file --clear-embargo --heed-embargo $globals"
        ;;
    person)
        [[ -z $verb ]] && options="list add set remove $globals"
        [[ $verb == add ]] && options="--other-name --level --replacement --minor --adult --guardian --note $globals"
        [[ $verb == set ]] && options="--name --other-name --level --replacement --minor --adult --guardian --note $globals"
        ;;
    consent)
        [[ -z $verb ]] && options="list add attach withdraw recall remove $globals"
        [[ $verb == list ]] && options="--person $globals"
        [[ $verb == add ]] && options="--person --guardian --date --use --expires --asset --form --note $globals"
        [[ $verb == withdraw ]] && options="--date --reason --language $globals"
        [[ $verb == recall ]] && options="--language $globals"
        ;;
    ledger) options="--limit $globals" ;;
    lint) options="--gallery --search --all --fix --rule --severity $globals" ;;
    category) [[ -z $verb ]] && options="list add rename move delete $globals" ;;
    import) options="--gallery --gallery-per-folder --copy-to --name --template --previews --rows-only $globals" ;;
    search) options="--kind --category --sort --reverse --limit $globals" ;;
    export)
        options="--gallery --all --search --document --preset --to --dry-run --override --recipient --zip --encrypt --passphrase-file --long-edge --quality --name --originals --no-metadata --overwrite $globals"
        ;;
    template)
        [[ -z $verb ]] && options="list show save remove apply export import $globals"
        [[ $verb == apply ]] && options="--gallery --search --all --dry-run $globals"
        [[ $verb == save || $verb == import ]] && options="--replace $globals"
        ;;
    replace)
        options="--gallery --search --all --regex --match-case --whole-words --field --language --dry-run $globals"
        ;;
    table)
        [[ -z $verb ]] && options="apply $globals"
        [[ $verb == apply ]] && options="--gallery --search --all --encoding --empty-clears --only-empty --dry-run $globals"
        ;;
    codes) [[ -z $verb ]] && options="list import remove delimiter expand $globals" ;;
    history) options="--field --limit $globals" ;;
    undo | redo) options="--keep-later $globals" ;;
    revert) options="--field --to --before --batch $globals" ;;
    write) options="--all --dry-run --iim $globals" ;;
    resolve) options="--all --mine --theirs --field $globals" ;;
    set) options="headline= caption= credit_line= creator= keywords= city= country= $globals" ;;
    esac
    if [[ ($command == inspect || $command == import || "$command $verb" == "table apply") && $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
    fi
}
complete -o filenames -F _fieldframe_cli fieldframe-cli
