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
    'compile:检查、汇总并写出全部报告'
    'check:检查活动文件夹，列出问题；有错误时退出码为 1'
    'status:列出谁已报送、是否按时、谁还没报，以及目标完成了多少'
    'trace:说明一个数由哪些行相加得来，哪些行没有计入、为什么'
    'fix:更正不用人定夺的写法：编码、日期、全角数字、合计行；先看差异，再写入'
    'init:按通知的单位名册建好活动文件夹，附待填表格'
    'form:写出通知的空白表格，供下发填报：Excel 带下拉和校验，另有 Word'
    'import:把填好的正式表格（.xlsx、.docx）导入单位的文件夹'
    'rules:列出全部规则'
    'explain:解释一条规则：依据、原因、错例和正例'
    'notices:列出内置的通知包，或说明其中一个要求什么'
    'notice:起草、检查通知包'
    'schema:输出一种文件的 JSON Schema'
    'diff:比较两次汇编，说明哪些单位、数字和问题有变化'
    'config:列出每项设置的值和来源'
    'cache:查看用 --cache 运行时保存的结果：位置、大小、时间'
    'completion:打印 bash、zsh 或 fish 的补全脚本'
    'man:把手册页（中文和英文）写入文件夹'
  )
  _arguments -C -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '(-V --version)-V[显示版本]' \
    '(-V --version)--version[显示版本]' \
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
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认按 linli.yaml；check 可写多次，逐个通知检查）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[统计截止日，如 2021-10-31（不写则依次看 linli.yaml 的 as_of、用户文件、SOURCE_DATE_EPOCH、今天）]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[信任按路径给出的通知包，使用其中的模板]' \
    '*--threads=[同时读取几个单位，最多 256（默认为处理器数）]:N:' \
    '*--log=[每次运行在此文件末尾加一行：时间、命令、退出码、各项总数、用时，失败时注明原因]:FILE:_files' \
    '*--cache=[把各单位的检查结果存入此文件夹，下次只读有改动的部分；auto 为 $XDG_CACHE_HOME/linli 或 ~/.cache/linli（默认不保存）。其中有报送材料的原文，包括个人信息]:DIR|auto:' \
    '(--no-cache)--no-cache[不保存结果，无论设置如何]' \
    '*-o+[输出文件夹（整体替换，不会只写一半）]:OUT:_directories' \
    '*--output=[输出文件夹（整体替换，不会只写一半）]:OUT:_directories' \
    '*--keep=[在输出文件夹旁保留前 N 次的输出：OUT.01 为上一次，OUT.02 为再上一次（默认 0，最多 99）]:N:' \
    '*--fail-on=[有这一级或更重的问题时，退出码为 1（默认 error）]:error|warning|info|never:(error warning info never)' \
    '*--each=[为这一级的每个单位各出一套报告，放在 units/ 下]:province|prefecture|county|statzone|reporting-unit|township|village:(province prefecture county statzone reporting-unit township village)' \
    '(--returns)--returns[为每个有错误或警告的单位（包括未报送的）各出一份退回修改的通知和问题清单，放在 returns/ 下]' \
    '(--keep-personal-data)--keep-personal-data[输出中保留个人信息（默认遮盖）]' \
    '1:DIR:_directories'
}
_linli_check() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认按 linli.yaml；check 可写多次，逐个通知检查）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[统计截止日，如 2021-10-31（不写则依次看 linli.yaml 的 as_of、用户文件、SOURCE_DATE_EPOCH、今天）]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[信任按路径给出的通知包，使用其中的模板]' \
    '*--threads=[同时读取几个单位，最多 256（默认为处理器数）]:N:' \
    '*--log=[每次运行在此文件末尾加一行：时间、命令、退出码、各项总数、用时，失败时注明原因]:FILE:_files' \
    '*--cache=[把各单位的检查结果存入此文件夹，下次只读有改动的部分；auto 为 $XDG_CACHE_HOME/linli 或 ~/.cache/linli（默认不保存）。其中有报送材料的原文，包括个人信息]:DIR|auto:' \
    '(--no-cache)--no-cache[不保存结果，无论设置如何]' \
    '*--format=[标准输出的格式：text、concise、json、jsonl、csv、sarif、junit、github、gitlab（默认 text）]:FORMAT:(text concise json jsonl csv sarif junit github gitlab)' \
    '*-o+[另以一种格式写入文件，可重复，如 sarif=linli.sarif；不写文件或写 - 为标准输出]:FORMAT=FILE:(text concise json jsonl csv sarif junit github gitlab)' \
    '*--output=[另以一种格式写入文件，可重复，如 sarif=linli.sarif；不写文件或写 - 为标准输出]:FORMAT=FILE:(text concise json jsonl csv sarif junit github gitlab)' \
    '*--show=[只列出这一级或更重的问题（默认 info）]:error|warning|info:(error warning info)' \
    '*--max=[文本输出最多列出多少条（默认 500；隐藏的条数会写明）；其他格式列出全部]:N:' \
    '(--show-source)--show-source[在每条问题下显示原文那一行，并标出有问题的格（默认只在终端里显示）]' \
    '*--baseline=[基线文件：其中已有的问题不影响退出码，也不列出]:FILE:_files' \
    '*--write-baseline=[写出基线；文件已存在时只删去已改正的，不加入新问题]:FILE:_files' \
    '(--grow)--grow[允许 --write-baseline 把新问题加入已有的基线]' \
    '*--changed-since=[只列出自 git 版本 REV 以来有改动的单位的问题（全部单位仍会读取，以便查重）]:REV:' \
    '*--files-from=[只列出这些文件所属单位的问题；每行一个文件，- 为标准输入]:FILE|-:_files' \
    '*--unit=[只看这个单位和它下面的单位；写代码或名称]:CODE|NAME:' \
    '*--fail-on=[有这一级或更重的问题时，退出码为 1（默认 error）]:error|warning|info|never:(error warning info never)' \
    '(--show-baselined)--show-baselined[也列出基线已有的问题]' \
    '(--show-suppressed)--show-suppressed[也列出 linli.yaml 豁免的问题]' \
    '1:DIR:_directories'
}
_linli_status() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认按 linli.yaml；check 可写多次，逐个通知检查）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[统计截止日，如 2021-10-31（不写则依次看 linli.yaml 的 as_of、用户文件、SOURCE_DATE_EPOCH、今天）]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[信任按路径给出的通知包，使用其中的模板]' \
    '*--threads=[同时读取几个单位，最多 256（默认为处理器数）]:N:' \
    '*--log=[每次运行在此文件末尾加一行：时间、命令、退出码、各项总数、用时，失败时注明原因]:FILE:_files' \
    '*--cache=[把各单位的检查结果存入此文件夹，下次只读有改动的部分；auto 为 $XDG_CACHE_HOME/linli 或 ~/.cache/linli（默认不保存）。其中有报送材料的原文，包括个人信息]:DIR|auto:' \
    '(--no-cache)--no-cache[不保存结果，无论设置如何]' \
    '*--unit=[只看这个单位和它下面的单位；写代码或名称]:CODE|NAME:' \
    '*--watch=[每隔几秒重新读取并刷新，按 Ctrl-C 结束（默认 5 秒；其他间隔写成 --watch=10）]:SECONDS:' \
    '1:DIR:_directories'
}
_linli_trace() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认按 linli.yaml；check 可写多次，逐个通知检查）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[统计截止日，如 2021-10-31（不写则依次看 linli.yaml 的 as_of、用户文件、SOURCE_DATE_EPOCH、今天）]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[信任按路径给出的通知包，使用其中的模板]' \
    '*--threads=[同时读取几个单位，最多 256（默认为处理器数）]:N:' \
    '*--log=[每次运行在此文件末尾加一行：时间、命令、退出码、各项总数、用时，失败时注明原因]:FILE:_files' \
    '*--cache=[把各单位的检查结果存入此文件夹，下次只读有改动的部分；auto 为 $XDG_CACHE_HOME/linli 或 ~/.cache/linli（默认不保存）。其中有报送材料的原文，包括个人信息]:DIR|auto:' \
    '(--no-cache)--no-cache[不保存结果，无论设置如何]' \
    '*--unit=[只看这个单位和它下面的单位；写代码或名称]:CODE|NAME:' \
    '(--all)--all[也列出没有计入的行和原因]' \
    '*--format=[输出格式：text、json 或 csv（默认 text）]:text|json|csv:(text json csv)' \
    '1:FIGURE:' \
    '2:DIR:_directories'
}
_linli_fix() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认按 linli.yaml；check 可写多次，逐个通知检查）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--unit=[只看这个单位和它下面的单位；写代码或名称]:CODE|NAME:' \
    '(--write)--write[写入更正；不加时只显示差异，什么都不改，有可更正的以 1 结束]' \
    '*--backup=[与 --write 合用：改动之前把原文件存入此文件夹（在活动文件夹之外，须是空的）]:DIR:_directories' \
    '*--log=[每次运行在此文件末尾加一行：时间、命令、退出码、各项总数、用时，失败时注明原因]:FILE:_files' \
    '1:DIR:_directories'
}
_linli_init() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--root=[活动文件夹代表的单位，写代码或名称（默认按通知包）]:CODE|NAME:' \
    '1:DIR:_directories'
}
_linli_form() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认取所在或上级文件夹的 linli.yaml）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*-o+[表格写到哪个文件夹（不存在的或空的；不会覆盖已有的文件）]:DIR:_directories' \
    '*--output=[表格写到哪个文件夹（不存在的或空的；不会覆盖已有的文件）]:DIR:_directories' \
    '*--rows=[每个 Excel 表留多少空行（默认 50）]:N:'
}
_linli_import() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--into=[单位的文件夹；没有就新建]:DIR:_directories' \
    '*--notice=[通知包的编号或文件夹路径（默认取 --into 文件夹或其上级的 linli.yaml）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*:FILE:_files'
}
_linli_rules() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]'
}
_linli_explain() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[只看这份通知的级别和依据：通知包的编号或文件夹路径]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '1:RULE:(activity-began-before-window activity-duplicate activity-near-duplicate activity-not-yet-happened activity-outside-window appeal-missing attachment-missing attachments-contradict award-at-occasion award-at-summit award-in-official-name award-medal award-national-scope award-ranking award-trade-mark award-with-foreign-body baseline-entry-gone campaign-empty case-file-missing case-file-outside-folder case-file-unreadable case-missing category-inferred category-missing columns-too-many control-characters count-cumulative count-estimated count-fractional count-masked count-misgrouped count-negative count-planned count-too-large count-unreadable count-vague credit-code-inner-wrong credit-code-kind-differs credit-code-region-differs credit-code-wrong csv-field-too-long csv-malformed date-before date-not-in-calendar date-vague deadline-missed delimiter-other duty-not-reported encoding-unreadable estimate-conflict event-not-announced evidence-missing-file evidence-outside-folder evidence-too-large evidence-too-many evidence-unreadable evidence-used-twice figures-disagree file-name-undecodable file-not-read file-not-regular file-too-large file-unreadable files-too-many filled-after-deadline filled-before-activity folder-too-deep formula-error group-unknown groups-not-split heading-duplicate heading-missing heading-row-not-found heading-unknown households-not-converted indicator-differs indicator-not-met indicator-not-reported items-too-few items-too-many key-unknown liaisons-out-of-range link-loop link-outside merged-cell-repeated money-conflict money-derived money-estimated money-implausible money-masked money-misgrouped money-negative money-per-head-implausible money-too-large money-total-inferred money-unit-price money-unreadable money-vague narrative-figure-differs narrative-length narrative-repeated need-activity-unknown need-organization-unknown need-status-contradicts nobody-helped note-row notice-of-subtree notice-of-subtree-elsewhere notice-of-subtree-repeated notice-of-subtree-unknown number-missing number-negative number-repeated number-too-long number-unreadable office-file-refused order-number-unreadable organization-duplicate organization-name-banned-word organization-name-bracket organization-name-of-state-organ organization-name-parts organization-name-relative organization-name-short-region organization-name-unfinished organization-name-without-form organization-name-without-region organization-name-zong organization-not-registered organizations-from-members organizations-more-than-participants output-in-campaign pattern-undecided people-implausible period-ambiguous period-days-listed period-is-month period-reversed period-unreadable period-vague period-year-inferred period-year-unclear personal-data-bank-account personal-data-email personal-data-id-number personal-data-phone place-in-another-unit plan-missing reference-unknown repeated-above repeated-nothing row-continued row-too-long service-hours-implausible setting-missing sheet-hidden sheet-not-read submission-undated summary-section-missing suppression-expired suppression-unused table-empty target-not-met text-too-long title-row total-row total-row-wrong unit-ambiguous unit-duplicate unit-former-name unit-in-heading unit-misnamed unit-misplaced unit-missing unit-sheet-repeated unit-unknown unit-unlisted value-malformed value-missing value-not-listed value-out-of-range value-repeated value-repeated-elsewhere yaml-documents-several yaml-duplicate-key yaml-malformed yaml-shape-wrong yaml-tag-unknown yaml-too-deep yaml-too-large yaml-too-many-aliases yes-no-unreadable)'
}
_linli_notices() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'list:列出内置的通知包'
    'show:说明一个通知包要求什么；--effective 显示最终生效的全部设置及其出处'
  )
  _arguments -C -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
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
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]'
}
_linli_notices_show() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '(--effective)--effective[输出最终生效的 notice.yaml，每个值注明出处]' \
    '1:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145'
}
_linli_notice() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'new:从现有的通知包起草一个新的'
    'check:检查通知包：错误、可疑之处、模板、用例'
  )
  _arguments -C -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
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
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--from=[从哪个通知包起草；写编号或文件夹路径]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*-o+[要建立的文件夹（默认 ./编号）]:DIR:_directories' \
    '*--output=[要建立的文件夹（默认 ./编号）]:DIR:_directories' \
    '1:ID:'
}
_linli_notice_check() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--fail-on=[有这一级或更重的问题时，退出码为 1：error、warning 或 never（默认 error）]:error|warning|info|never:(error warning info never)' \
    '*--format=[输出格式：text 或 json（默认 text）]:text|json:(text json)' \
    '(--trust-pack)--trust-pack[也试着用模板写报告，并核对用例中的报告（模板来源可靠时）]' \
    '1:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145'
}
_linli_schema() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '1:NAME:(report findings linli unit notice difference)'
}
_linli_diff() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--format=[格式：text、markdown、json 或 docx（默认 text；markdown、docx 是公文样式的中文说明）]:text|markdown|json|docx:(text markdown json docx)' \
    '*-o+[写入此文件（整体替换），不写到标准输出]:FILE:_files' \
    '*--output=[写入此文件（整体替换），不写到标准输出]:FILE:_files' \
    '*--max=[每类最多列出多少项（默认 50；隐藏的项数会写明；json 总是全部）]:N:' \
    '(--exit-code)--exit-code[有差别时退出码为 1（默认不论有无差别都为 0，与 git diff 相同）]' \
    '1:OLD:' \
    '2:NEW:'
}
_linli_config() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--notice=[通知包的编号或文件夹路径（默认按 linli.yaml；check 可写多次，逐个通知检查）]:ID|PATH: _linli_words_or _directories jiangxi-2021 national-2021 qinghai-2022 yubei-2021-114 yubei-2021-145' \
    '*--as-of=[统计截止日，如 2021-10-31（不写则依次看 linli.yaml 的 as_of、用户文件、SOURCE_DATE_EPOCH、今天）]:YYYY-MM-DD:' \
    '(--trust-pack)--trust-pack[信任按路径给出的通知包，使用其中的模板]' \
    '*--threads=[同时读取几个单位，最多 256（默认为处理器数）]:N:' \
    '*--log=[每次运行在此文件末尾加一行：时间、命令、退出码、各项总数、用时，失败时注明原因]:FILE:_files' \
    '*--format=[输出格式：text 或 json（默认 text）]:text|json:(text json)' \
    '1:DIR:_directories'
}
_linli_cache() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    'clear:删除用 --cache 运行时保存的结果'
  )
  _arguments -C -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--cache=[--cache 所指的文件夹（默认 auto：$XDG_CACHE_HOME/linli 或 ~/.cache/linli）]:DIR|auto:' \
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
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '*--cache=[--cache 所指的文件夹（默认 auto：$XDG_CACHE_HOME/linli 或 ~/.cache/linli）]:DIR|auto:'
}
_linli_completion() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '1:bash|zsh|fish:(bash zsh fish)'
}
_linli_man() {
  _arguments -s -S \
    '*--lang=[消息语言：zh 或 en（默认按系统语言）]:zh|en:(zh en)' \
    '*--color=[颜色：auto、always 或 never（默认 auto；遵守 NO_COLOR）]:auto|always|never:(auto always never)' \
    '(-q --quiet)-q[不输出提示；一切顺利时什么都不说]' \
    '(-q --quiet)--quiet[不输出提示；一切顺利时什么都不说]' \
    '(-v --verbose)-v[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(-v --verbose)--verbose[多说一些：依据的通知、截止日、各项设置的来源]' \
    '(--debug)--debug[出错时输出堆栈，供报告缺陷]' \
    '(-h --help)-h[显示帮助]' \
    '(-h --help)--help[显示帮助]' \
    '1:DIR:_directories'
}
if [[ ${funcstack[1]} == _linli ]]; then
  _linli "$@"
else
  compdef _linli linli
fi
