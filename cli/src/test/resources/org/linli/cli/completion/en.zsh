#compdef linli
# made by: linli completion zsh
_linli_words_or() {
  local paths=$1
  shift
  compadd -- "$@"
  $paths
}
_linli() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'compile:Check, add up, and write all reports'
    'check:Check a campaign folder and list the findings; exit 1 if there is an error'
    'status:Show who has submitted, on time or late, who is missing, and how far the target is met'
    'trace:Show the rows that a figure is made of, and those left out and why'
    'fix:Make safe corrections: encoding, dates, full-width digits, total rows; a diff first'
    'init:Make a campaign folder from a notice'\''s roster, with forms to fill in'
    'form:Write the notice'\''s blank forms for sending down: workbooks with drop-downs and checks, Word documents'
    'import:Turn filled-in official forms (.xlsx, .docx) into the unit'\''s folder'
    'rules:List all rules'
    'explain:Explain a rule: clause, reason, a bad and a good example'
    'notices:List the notice packs that ship with the program, or show what one asks for'
    'notice:Draft and check notice packs'
    'schema:Print the JSON Schema of one kind of file'
    'diff:Compare two compiled reports: which units, figures and findings have changed'
    'config:List every setting with its value and where it comes from'
    'cache:What runs with --cache have kept: where, how much, since when'
    'completion:Print the completion script for bash, zsh or fish'
    'man:Write the manual pages, English and Chinese, into a folder'
  )
  _arguments -C -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '(-V --version)-V[show the version]' \
    '(-V --version)--version[show the version]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case ${words[1]} in
        compile) _linli_compile ;;
        check) _linli_check ;;
        status) _linli_status ;;
        trace) _linli_trace ;;
        fix) _linli_fix ;;
        init) _linli_init ;;
        form) _linli_form ;;
        import) _linli_import ;;
        rules) _linli_rules ;;
        explain) _linli_explain ;;
        notices) _linli_notices ;;
        notice) _linli_notice ;;
        schema) _linli_schema ;;
        diff) _linli_diff ;;
        config) _linli_config ;;
        cache) _linli_cache ;;
        completion) _linli_completion ;;
        man) _linli_man ;;
      esac
      ;;
  esac
}
_linli_compile() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: as linli.yaml says; check takes several, one by one)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[reporting day, such as 2021-10-31 (otherwise as_of in linli.yaml, the user'\''s file, SOURCE_DATE_EPOCH, today)]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[trust a pack given by path, and use its templates]' \
    '*--threads=[how many units are read at once, 256 at most (default\: the number of processors)]:N:' \
    '*--log=[add one line to this file for each run\: time, command, exit code, totals, duration, and why it failed]:FILE:_files' \
    '*--cache=[keep what was found out about each unit in this folder, and read only what has changed since; auto\: $XDG_CACHE_HOME/linli or ~/.cache/linli (default\: nothing is kept). It holds texts of the submissions, personal data among them]:DIR|auto:' \
    '(--no-cache)--no-cache[keep nothing, whatever the settings say]' \
    '*-o+[output folder (replaced as a whole, never half written)]:OUT:_directories' \
    '*--output=[output folder (replaced as a whole, never half written)]:OUT:_directories' \
    '*--keep=[keep the N outputs before this one beside the output folder\: OUT.01 is the last, OUT.02 the one before (default 0, at most 99)]:N:' \
    '*--fail-on=[exit 1 if there are findings of this severity or graver (default error)]:error|warning|info|never:(error warning info never)' \
    '*--each=[also write a report for each unit of this level, under units/]:province|prefecture|county|statzone|reporting-unit|township|village:(province prefecture county statzone reporting-unit township village)' \
    '(--returns)--returns[also write, for each unit with errors or warnings or that has not submitted, a letter and a table of what it must correct, under returns/]' \
    '(--keep-personal-data)--keep-personal-data[keep personal data in the outputs (default\: masked)]' \
    '1:DIR:_directories'
}
_linli_check() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: as linli.yaml says; check takes several, one by one)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[reporting day, such as 2021-10-31 (otherwise as_of in linli.yaml, the user'\''s file, SOURCE_DATE_EPOCH, today)]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[trust a pack given by path, and use its templates]' \
    '*--threads=[how many units are read at once, 256 at most (default\: the number of processors)]:N:' \
    '*--log=[add one line to this file for each run\: time, command, exit code, totals, duration, and why it failed]:FILE:_files' \
    '*--cache=[keep what was found out about each unit in this folder, and read only what has changed since; auto\: $XDG_CACHE_HOME/linli or ~/.cache/linli (default\: nothing is kept). It holds texts of the submissions, personal data among them]:DIR|auto:' \
    '(--no-cache)--no-cache[keep nothing, whatever the settings say]' \
    '*--format=[format of standard output\: text, concise, json, jsonl, csv, sarif, junit, github or gitlab (default text)]:FORMAT:(text concise json jsonl csv sarif junit github gitlab)' \
    '*-o+[write another format to a file, such as sarif=linli.sarif; may be repeated; without a file, or with -, to standard output]:FORMAT=FILE:(text concise json jsonl csv sarif junit github gitlab)' \
    '*--output=[write another format to a file, such as sarif=linli.sarif; may be repeated; without a file, or with -, to standard output]:FORMAT=FILE:(text concise json jsonl csv sarif junit github gitlab)' \
    '*--show=[list only findings of this severity or graver (default info)]:error|warning|info:(error warning info)' \
    '*--max=[list at most N findings in text output (default 500; how many are hidden is said); other formats list all]:N:' \
    '(--show-source)--show-source[show the line of the file under each finding, with the cell marked (default\: on a terminal only)]' \
    '*--baseline=[baseline file\: findings in it do not fail and are not listed]:FILE:_files' \
    '*--write-baseline=[write the baseline; an existing one only loses findings that are gone, and gains none]:FILE:_files' \
    '(--grow)--grow[let --write-baseline add new findings to an existing baseline]' \
    '*--changed-since=[list only findings of units changed since the git revision REV (all units are still read, to find duplicates)]:REV:' \
    '*--files-from=[list only findings of the units that these files belong to; one file a line, - for standard input]:FILE|-:_files' \
    '*--unit=[look only at this unit and those below it; a code or a name]:CODE|NAME:' \
    '*--fail-on=[exit 1 if there are findings of this severity or graver (default error)]:error|warning|info|never:(error warning info never)' \
    '(--show-baselined)--show-baselined[also list the findings of the baseline]' \
    '(--show-suppressed)--show-suppressed[also list the findings that linli.yaml suppresses]' \
    '1:DIR:_directories'
}
_linli_status() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: as linli.yaml says; check takes several, one by one)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[reporting day, such as 2021-10-31 (otherwise as_of in linli.yaml, the user'\''s file, SOURCE_DATE_EPOCH, today)]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[trust a pack given by path, and use its templates]' \
    '*--threads=[how many units are read at once, 256 at most (default\: the number of processors)]:N:' \
    '*--log=[add one line to this file for each run\: time, command, exit code, totals, duration, and why it failed]:FILE:_files' \
    '*--cache=[keep what was found out about each unit in this folder, and read only what has changed since; auto\: $XDG_CACHE_HOME/linli or ~/.cache/linli (default\: nothing is kept). It holds texts of the submissions, personal data among them]:DIR|auto:' \
    '(--no-cache)--no-cache[keep nothing, whatever the settings say]' \
    '*--unit=[look only at this unit and those below it; a code or a name]:CODE|NAME:' \
    '*--watch=[read and draw again every few seconds until Ctrl-C (default 5; for another interval write --watch=10)]:SECONDS:' \
    '1:DIR:_directories'
}
_linli_trace() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: as linli.yaml says; check takes several, one by one)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[reporting day, such as 2021-10-31 (otherwise as_of in linli.yaml, the user'\''s file, SOURCE_DATE_EPOCH, today)]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[trust a pack given by path, and use its templates]' \
    '*--threads=[how many units are read at once, 256 at most (default\: the number of processors)]:N:' \
    '*--log=[add one line to this file for each run\: time, command, exit code, totals, duration, and why it failed]:FILE:_files' \
    '*--cache=[keep what was found out about each unit in this folder, and read only what has changed since; auto\: $XDG_CACHE_HOME/linli or ~/.cache/linli (default\: nothing is kept). It holds texts of the submissions, personal data among them]:DIR|auto:' \
    '(--no-cache)--no-cache[keep nothing, whatever the settings say]' \
    '*--unit=[look only at this unit and those below it; a code or a name]:CODE|NAME:' \
    '(--all)--all[also list the rows that were left out, and why]' \
    '*--format=[format of the output\: text, json or csv (default text)]:text|json|csv:(text json csv)' \
    '1:FIGURE:' \
    '2:DIR:_directories'
}
_linli_fix() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: as linli.yaml says; check takes several, one by one)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--unit=[look only at this unit and those below it; a code or a name]:CODE|NAME:' \
    '(--write)--write[write the corrections; without it only the diff is shown, and the exit code is 1 if there is any]' \
    '*--backup=[with --write\: keep the files as they were in this folder (empty, outside the campaign folder)]:DIR:_directories' \
    '*--log=[add one line to this file for each run\: time, command, exit code, totals, duration, and why it failed]:FILE:_files' \
    '1:DIR:_directories'
}
_linli_init() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--root=[the unit that the folder stands for; a code or a name (default\: the pack'\''s)]:CODE|NAME:' \
    '1:DIR:_directories'
}
_linli_form() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: what linli.yaml of this folder or one above it names)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*-o+[the folder for the forms (absent or empty; no file is ever overwritten)]:DIR:_directories' \
    '*--output=[the folder for the forms (absent or empty; no file is ever overwritten)]:DIR:_directories' \
    '*--rows=[how many empty rows each workbook has (default 50)]:N:'
}
_linli_import() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--into=[the unit'\''s folder; it is made if it is not there]:DIR:_directories' \
    '*--notice=[id of a notice pack, or path of its folder (default\: what linli.yaml of the --into folder or one above it names)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*:FILE:_files'
}
_linli_rules() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]'
}
_linli_explain() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[severity and clause under this notice only\: id or folder of a notice pack]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '1:RULE:(activity-began-before-window activity-duplicate activity-near-duplicate activity-not-yet-happened activity-outside-window appeal-missing attachment-missing attachments-contradict award-at-occasion award-at-summit award-in-official-name award-medal award-national-scope award-ranking award-trade-mark award-with-foreign-body baseline-entry-gone campaign-empty case-file-missing case-file-outside-folder case-file-unreadable case-missing category-inferred category-missing columns-too-many control-characters count-cumulative count-estimated count-fractional count-masked count-misgrouped count-negative count-planned count-too-large count-unreadable count-vague credit-code-inner-wrong credit-code-kind-differs credit-code-region-differs credit-code-wrong csv-field-too-long csv-malformed date-before date-not-in-calendar date-vague deadline-missed delimiter-other duty-not-reported encoding-unreadable estimate-conflict event-not-announced evidence-missing-file evidence-outside-folder evidence-too-large evidence-too-many evidence-unreadable evidence-used-twice figures-disagree file-name-undecodable file-not-read file-not-regular file-too-large file-unreadable files-too-many filled-after-deadline filled-before-activity folder-too-deep formula-error group-unknown groups-not-split heading-duplicate heading-missing heading-row-not-found heading-unknown households-not-converted indicator-differs indicator-not-met indicator-not-reported items-too-few items-too-many key-unknown liaisons-out-of-range link-loop link-outside merged-cell-repeated money-conflict money-derived money-estimated money-implausible money-masked money-misgrouped money-negative money-per-head-implausible money-too-large money-total-inferred money-unit-price money-unreadable money-vague narrative-figure-differs narrative-length need-activity-unknown need-organization-unknown need-status-contradicts nobody-helped note-row notice-of-subtree notice-of-subtree-elsewhere notice-of-subtree-repeated notice-of-subtree-unknown number-missing number-negative number-repeated number-too-long number-unreadable office-file-refused order-number-unreadable organization-duplicate organization-name-banned-word organization-name-bracket organization-name-of-state-organ organization-name-parts organization-name-relative organization-name-short-region organization-name-unfinished organization-name-without-form organization-name-without-region organization-name-zong organization-not-registered organizations-from-members organizations-more-than-participants output-in-campaign pattern-undecided people-implausible period-ambiguous period-days-listed period-is-month period-reversed period-unreadable period-vague period-year-inferred period-year-unclear personal-data-bank-account personal-data-email personal-data-id-number personal-data-phone place-in-another-unit plan-missing reference-unknown repeated-above repeated-nothing row-continued row-too-long service-hours-implausible setting-missing sheet-not-read submission-undated summary-section-missing suppression-expired suppression-unused table-empty target-not-met text-too-long title-row total-row total-row-wrong unit-ambiguous unit-duplicate unit-former-name unit-in-heading unit-misnamed unit-misplaced unit-missing unit-sheet-repeated unit-unknown unit-unlisted value-malformed value-missing value-not-listed value-out-of-range value-repeated value-repeated-elsewhere yaml-documents-several yaml-duplicate-key yaml-malformed yaml-shape-wrong yaml-tag-unknown yaml-too-deep yaml-too-large yaml-too-many-aliases yes-no-unreadable)'
}
_linli_notices() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'list:List the notice packs that ship with the program'
    'show:Show what a notice pack asks for; --effective shows all that holds in it and where each value stands'
  )
  _arguments -C -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case ${words[1]} in
        list) _linli_notices_list ;;
        show) _linli_notices_show ;;
      esac
      ;;
  esac
}
_linli_notices_list() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]'
}
_linli_notices_show() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '(--effective)--effective[print the notice.yaml that holds in the end, and where each value stands]' \
    '1:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145'
}
_linli_notice() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'new:Draft a notice pack from an existing one'
    'check:Check a notice pack: errors, slips, templates, cases'
  )
  _arguments -C -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case ${words[1]} in
        new) _linli_notice_new ;;
        check) _linli_notice_check ;;
      esac
      ;;
  esac
}
_linli_notice_new() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--from=[the pack to start from; an id, or the path of its folder]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*-o+[the folder to make (default\: ./ID)]:DIR:_directories' \
    '*--output=[the folder to make (default\: ./ID)]:DIR:_directories' \
    '1:ID:'
}
_linli_notice_check() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--fail-on=[exit 1 if there are problems of this severity or graver\: error, warning or never (default error)]:error|warning|info|never:(error warning info never)' \
    '*--format=[format of the output\: text or json (default text)]:text|json:(text json)' \
    '(--trust-pack)--trust-pack[also write reports with the templates, and compare those of the cases (if you trust where they come from)]' \
    '1:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145'
}
_linli_schema() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '1:NAME:(report findings linli unit notice difference)'
}
_linli_diff() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--format=[format\: text, markdown, json or docx (default text; markdown and docx are an official paper in Chinese)]:text|markdown|json|docx:(text markdown json docx)' \
    '*-o+[write to this file (replaced as a whole) instead of standard output]:FILE:_files' \
    '*--output=[write to this file (replaced as a whole) instead of standard output]:FILE:_files' \
    '*--max=[list at most N of each kind (default 50; how many are hidden is said; json has all)]:N:' \
    '(--exit-code)--exit-code[exit 1 if there is a difference (default\: 0 in either case, like git diff)]' \
    '1:OLD:' \
    '2:NEW:'
}
_linli_config() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--notice=[id of a notice pack, or path of its folder (default\: as linli.yaml says; check takes several, one by one)]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[reporting day, such as 2021-10-31 (otherwise as_of in linli.yaml, the user'\''s file, SOURCE_DATE_EPOCH, today)]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[trust a pack given by path, and use its templates]' \
    '*--threads=[how many units are read at once, 256 at most (default\: the number of processors)]:N:' \
    '*--log=[add one line to this file for each run\: time, command, exit code, totals, duration, and why it failed]:FILE:_files' \
    '*--format=[format of the output\: text or json (default text)]:text|json:(text json)' \
    '1:DIR:_directories'
}
_linli_cache() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'clear:Delete what runs with --cache have kept'
  )
  _arguments -C -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--cache=[the folder that --cache names (default auto\: $XDG_CACHE_HOME/linli or ~/.cache/linli)]:DIR|auto:' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case ${words[1]} in
        clear) _linli_cache_clear ;;
      esac
      ;;
  esac
}
_linli_cache_clear() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '*--cache=[the folder that --cache names (default auto\: $XDG_CACHE_HOME/linli or ~/.cache/linli)]:DIR|auto:'
}
_linli_completion() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '1:bash|zsh|fish:(bash zsh fish)'
}
_linli_man() {
  _arguments -s -S \
    '*--lang=[language of messages\: zh or en (default\: from the locale)]:zh|en:(zh en)' \
    '*--color=[colours\: auto, always or never (default auto; NO_COLOR is honoured)]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[print no messages, and nothing at all when all is well]' \
    '(-q --quiet)--quiet[print no messages, and nothing at all when all is well]' \
    '(-v --verbose)-v[say more\: the notice, the reporting day, where each setting comes from]' \
    '(-v --verbose)--verbose[say more\: the notice, the reporting day, where each setting comes from]' \
    '(--debug)--debug[print the stack when something fails, for reporting a defect]' \
    '(-h --help)-h[show this help]' \
    '(-h --help)--help[show this help]' \
    '1:DIR:_directories'
}
if [[ ${funcstack[1]} == _linli ]]; then
  _linli "$@"
else
  compdef _linli linli
fi
