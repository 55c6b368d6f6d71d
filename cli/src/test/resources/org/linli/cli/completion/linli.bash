# bash completion for linli; made by: linli completion bash
_linli() {
  local current=${COMP_WORDS[COMP_CWORD]} lead='' command='' option='' place=0 word i
  COMPREPLY=()
  # bash takes "--format=json" for three words.
  [[ $current == '=' ]] && current=''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == '=' ]]; then
      continue
    elif [[ -n $option ]]; then
      option=''
    elif [[ $word == -* ]]; then
      _linli_takes_value "$command" "$word" && option=$word
    elif _linli_is_command "${command:+$command }$word"; then
      command=${command:+$command }$word
    else
      place=$((place + 1))
    fi
  done
  if [[ -z $option && $current == --*=* ]]; then
    option=${current%%=*}
    lead=$option=
    current=${current#*=}
  fi
  local words='' paths=''
  if [[ -n $option ]]; then
    _linli_values "$command" "$option"
  elif [[ $current == -* ]]; then
    _linli_options "$command"
  else
    _linli_values "$command" "$place"
  fi
  local IFS=$' \t\n'
  [[ -n $words ]] && COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$current"))
  IFS=$'\n'
  case $paths in
    folders) COMPREPLY+=($(compgen -P "$lead" -d -- "$current")) ;;
    files) COMPREPLY+=($(compgen -P "$lead" -f -- "$current")) ;;
  esac
  [[ -n $paths ]] && compopt -o filenames 2>/dev/null
  return 0
}
_linli_is_command() {
  case "$1" in
    'compile' | 'check' | 'status' | 'trace' | 'fix' | 'init' | 'form' | 'import' | 'rules' | 'explain' | 'notices' | 'notices list' | 'notices show' | 'notice' | 'notice new' | 'notice check' | 'schema' | 'diff' | 'config' | 'cache' | 'cache clear' | 'completion' | 'man') return 0 ;;
    *) return 1 ;;
  esac
}
_linli_takes_value() {
  case "$1|$2" in
    '|--lang' | '|--color' | 'compile|--lang' | 'compile|--color' | 'compile|--notice' | 'compile|--as-of' | 'compile|--threads' | 'compile|--log' | 'compile|--cache' | 'compile|-o' | 'compile|--output' | 'compile|--keep' | 'compile|--fail-on' | 'compile|--each' | 'check|--lang' | 'check|--color' | 'check|--notice' | 'check|--as-of' | 'check|--threads' | 'check|--log' | 'check|--cache' | 'check|--format' | 'check|-o' | 'check|--output' | 'check|--show' | 'check|--max' | 'check|--baseline' | 'check|--write-baseline' | 'check|--changed-since' | 'check|--files-from' | 'check|--unit' | 'check|--fail-on' | 'status|--lang' | 'status|--color' | 'status|--notice' | 'status|--as-of' | 'status|--threads' | 'status|--log' | 'status|--cache' | 'status|--unit' | 'status|--watch' | 'trace|--lang' | 'trace|--color' | 'trace|--notice' | 'trace|--as-of' | 'trace|--threads' | 'trace|--log' | 'trace|--cache' | 'trace|--unit' | 'trace|--format' | 'fix|--lang' | 'fix|--color' | 'fix|--notice' | 'fix|--unit' | 'fix|--backup' | 'fix|--log' | 'init|--lang' | 'init|--color' | 'init|--notice' | 'init|--root' | 'form|--lang' | 'form|--color' | 'form|--notice' | 'form|-o' | 'form|--output' | 'form|--rows' | 'import|--lang' | 'import|--color' | 'import|--into' | 'import|--notice' | 'rules|--lang' | 'rules|--color' | 'explain|--lang' | 'explain|--color' | 'explain|--notice' | 'notices|--lang' | 'notices|--color' | 'notices list|--lang' | 'notices list|--color' | 'notices show|--lang' | 'notices show|--color' | 'notice|--lang' | 'notice|--color' | 'notice new|--lang' | 'notice new|--color' | 'notice new|--from' | 'notice new|-o' | 'notice new|--output' | 'notice check|--lang' | 'notice check|--color' | 'notice check|--fail-on' | 'notice check|--format' | 'schema|--lang' | 'schema|--color' | 'diff|--lang' | 'diff|--color' | 'diff|--format' | 'diff|-o' | 'diff|--output' | 'diff|--max' | 'config|--lang' | 'config|--color' | 'config|--notice' | 'config|--as-of' | 'config|--threads' | 'config|--log' | 'config|--format' | 'cache|--lang' | 'cache|--color' | 'cache|--cache' | 'cache clear|--lang' | 'cache clear|--color' | 'cache clear|--cache' | 'completion|--lang' | 'completion|--color' | 'man|--lang' | 'man|--color') return 0 ;;
    *) return 1 ;;
  esac
}
_linli_options() {
  case "$1" in
    '') words='--lang --color -q --quiet -v --verbose --debug -h --help -V --version' ;;
    'compile') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --as-of --trust-pack --threads --log --cache --no-cache -o --output --keep --fail-on --each --returns --keep-personal-data' ;;
    'check') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --as-of --trust-pack --threads --log --cache --no-cache --format -o --output --show --max --show-source --baseline --write-baseline --grow --changed-since --files-from --unit --fail-on --show-baselined --show-suppressed' ;;
    'status') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --as-of --trust-pack --threads --log --cache --no-cache --unit --watch' ;;
    'trace') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --as-of --trust-pack --threads --log --cache --no-cache --unit --all --format' ;;
    'fix') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --unit --write --backup --log' ;;
    'init') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --root' ;;
    'form') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice -o --output --rows' ;;
    'import') words='--lang --color -q --quiet -v --verbose --debug -h --help --into --notice' ;;
    'rules') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
    'explain') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice' ;;
    'notices') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
    'notices list') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
    'notices show') words='--lang --color -q --quiet -v --verbose --debug -h --help --effective' ;;
    'notice') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
    'notice new') words='--lang --color -q --quiet -v --verbose --debug -h --help --from -o --output' ;;
    'notice check') words='--lang --color -q --quiet -v --verbose --debug -h --help --fail-on --format --trust-pack' ;;
    'schema') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
    'diff') words='--lang --color -q --quiet -v --verbose --debug -h --help --format -o --output --max --exit-code' ;;
    'config') words='--lang --color -q --quiet -v --verbose --debug -h --help --notice --as-of --trust-pack --threads --log --format' ;;
    'cache') words='--lang --color -q --quiet -v --verbose --debug -h --help --cache' ;;
    'cache clear') words='--lang --color -q --quiet -v --verbose --debug -h --help --cache' ;;
    'completion') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
    'man') words='--lang --color -q --quiet -v --verbose --debug -h --help' ;;
  esac
}
_linli_values() {
  case "$1|$2" in
    '|0') words='compile check status trace fix init form import rules explain notices notice schema diff config cache completion man' ;;
    '|--lang' | 'compile|--lang' | 'check|--lang' | 'status|--lang' | 'trace|--lang' | 'fix|--lang' | 'init|--lang' | 'form|--lang' | 'import|--lang' | 'rules|--lang' | 'explain|--lang' | 'notices|--lang' | 'notices list|--lang' | 'notices show|--lang' | 'notice|--lang' | 'notice new|--lang' | 'notice check|--lang' | 'schema|--lang' | 'diff|--lang' | 'config|--lang' | 'cache|--lang' | 'cache clear|--lang' | 'completion|--lang' | 'man|--lang') words='zh en' ;;
    '|--color' | 'compile|--color' | 'check|--color' | 'status|--color' | 'trace|--color' | 'fix|--color' | 'init|--color' | 'form|--color' | 'import|--color' | 'rules|--color' | 'explain|--color' | 'notices|--color' | 'notices list|--color' | 'notices show|--color' | 'notice|--color' | 'notice new|--color' | 'notice check|--color' | 'schema|--color' | 'diff|--color' | 'config|--color' | 'cache|--color' | 'cache clear|--color' | 'completion|--color' | 'man|--color') words='auto always never' ;;
    'compile|0' | 'compile|-o' | 'compile|--output' | 'check|0' | 'status|0' | 'trace|1' | 'fix|0' | 'fix|--backup' | 'init|0' | 'form|-o' | 'form|--output' | 'import|--into' | 'notice new|-o' | 'notice new|--output' | 'config|0' | 'man|0') paths=folders ;;
    'compile|--notice' | 'check|--notice' | 'status|--notice' | 'trace|--notice' | 'fix|--notice' | 'init|--notice' | 'form|--notice' | 'import|--notice' | 'explain|--notice' | 'notices show|0' | 'notice new|--from' | 'notice check|0' | 'config|--notice') words='jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' paths=folders ;;
    'compile|--log' | 'check|--log' | 'check|--baseline' | 'check|--write-baseline' | 'check|--files-from' | 'status|--log' | 'trace|--log' | 'fix|--log' | 'import|'[0-9]* | 'diff|-o' | 'diff|--output' | 'config|--log') paths=files ;;
    'compile|--fail-on' | 'check|--fail-on' | 'notice check|--fail-on') words='error warning info never' ;;
    'compile|--each') words='province prefecture county statzone reporting-unit township village' ;;
    'check|--format' | 'check|-o' | 'check|--output') words='text concise json jsonl csv sarif junit github gitlab' ;;
    'check|--show') words='error warning info' ;;
    'trace|--format') words='text json csv' ;;
    'explain|0') words='activity-began-before-window activity-duplicate activity-near-duplicate activity-not-yet-happened activity-outside-window appeal-missing attachment-missing attachments-contradict award-at-occasion award-at-summit award-in-official-name award-medal award-national-scope award-ranking award-trade-mark award-with-foreign-body baseline-entry-gone campaign-empty case-file-missing case-file-outside-folder case-file-unreadable case-missing category-inferred category-missing columns-too-many control-characters count-cumulative count-estimated count-fractional count-masked count-misgrouped count-negative count-planned count-too-large count-unreadable count-vague credit-code-inner-wrong credit-code-kind-differs credit-code-region-differs credit-code-wrong csv-field-too-long csv-malformed date-before date-not-in-calendar date-vague deadline-missed delimiter-other duty-not-reported encoding-unreadable estimate-conflict event-not-announced evidence-missing-file evidence-outside-folder evidence-too-large evidence-too-many evidence-unreadable evidence-used-twice figures-disagree file-name-undecodable file-not-read file-not-regular file-too-large file-unreadable files-too-many filled-after-deadline filled-before-activity folder-too-deep formula-error group-unknown groups-not-split heading-duplicate heading-missing heading-row-not-found heading-unknown households-not-converted indicator-differs indicator-not-met indicator-not-reported items-too-few items-too-many key-unknown liaisons-out-of-range link-loop link-outside merged-cell-repeated money-conflict money-derived money-estimated money-implausible money-masked money-misgrouped money-negative money-per-head-implausible money-too-large money-total-inferred money-unit-price money-unreadable money-vague narrative-figure-differs narrative-length narrative-repeated need-activity-unknown need-organization-unknown need-status-contradicts nobody-helped note-row notice-of-subtree notice-of-subtree-elsewhere notice-of-subtree-repeated notice-of-subtree-unknown number-missing number-negative number-repeated number-too-long number-unreadable office-file-refused order-number-unreadable organization-duplicate organization-name-banned-word organization-name-bracket organization-name-of-state-organ organization-name-parts organization-name-relative organization-name-short-region organization-name-unfinished organization-name-without-form organization-name-without-region organization-name-zong organization-not-registered organizations-from-members organizations-more-than-participants output-in-campaign pattern-undecided people-implausible period-ambiguous period-days-listed period-is-month period-reversed period-unreadable period-vague period-year-inferred period-year-unclear personal-data-bank-account personal-data-email personal-data-id-number personal-data-phone place-in-another-unit plan-missing reference-unknown repeated-above repeated-nothing row-continued row-too-long service-hours-implausible setting-missing sheet-hidden sheet-not-read submission-undated summary-section-missing suppression-expired suppression-unused table-empty target-not-met text-too-long title-row total-row total-row-wrong unit-ambiguous unit-duplicate unit-former-name unit-in-heading unit-misnamed unit-misplaced unit-missing unit-sheet-repeated unit-unknown unit-unlisted value-malformed value-missing value-not-listed value-out-of-range value-repeated value-repeated-elsewhere yaml-documents-several yaml-duplicate-key yaml-malformed yaml-shape-wrong yaml-tag-unknown yaml-too-deep yaml-too-large yaml-too-many-aliases yes-no-unreadable' ;;
    'notices|0') words='list show' ;;
    'notice|0') words='new check' ;;
    'notice check|--format' | 'config|--format') words='text json' ;;
    'schema|0') words='report findings linli unit notice difference' ;;
    'diff|--format') words='text markdown json docx' ;;
    'cache|0') words='clear' ;;
    'completion|0') words='bash zsh fish' ;;
  esac
}
complete -F _linli linli
