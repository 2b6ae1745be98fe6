/** What a shell is told once; at each Tab it asks the program by `completion --for SHELL -- WORD …`. Nothing that is typed is evaluated. */
const bash = `# bash completion of bank131-mock: source <(bank131-mock completion bash)
_bank131_mock() {
  local program=\${COMP_WORDS[0]/#\\~/$HOME} kind at value
  COMPREPLY=()
  {
    read -r kind at
    while IFS= read -r value; do COMPREPLY+=("$value"); done
  } < <("$program" completion --for bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case $kind in
    files) ;;
    folders) compopt -o dirnames +o default 2>/dev/null ;;
    command)
      if declare -F _command_offset >/dev/null; then _command_offset "$at"
      elif ((COMP_CWORD == at)); then
        while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -c -- "\${COMP_WORDS[COMP_CWORD]}")
      fi ;;
    *)
      compopt +o default 2>/dev/null
      case \${COMPREPLY[0]} in *[=.]) compopt -o nospace 2>/dev/null ;; esac ;;
  esac
}
complete -o default -F _bank131_mock bank131-mock`

const zsh = `#compdef bank131-mock
# zsh completion of bank131-mock: in a file _bank131-mock of a folder in $fpath, or, after compinit, source <(bank131-mock completion zsh)
_bank131_mock() {
  local program=\${(Q)words[1]/#\\~/$HOME} kind at value help
  local -a answer plain open
  answer=("\${(@f)$("$program" completion --for zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  read -r kind at <<< "\${answer[1]}"
  case $kind in
    files) compset -P '--*='; _files ;;
    folders) compset -P '--*='; _files -/ ;;
    command) shift $at words; ((CURRENT -= at)); _normal ;;
    words)
      for value in "\${(@)answer[2,-1]}"; do
        help=\${\${value#* }:#$value}
        value=\${\${value%% *}//:/\\\\:}
        case $value in *[=.]) open+=("$value:$help") ;; *) plain+=("$value:$help") ;; esac
      done
      _describe -t values bank131-mock plain -- open -S '' ;;
  esac
}
if [[ \${funcstack[1]} == _bank131-mock ]]; then _bank131_mock "$@"; else compdef _bank131_mock bank131-mock; fi`

const fish = `# fish completion of bank131-mock: bank131-mock completion fish > ~/.config/fish/completions/bank131-mock.fish
function __bank131_mock_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~' $HOME -- $words[1])
    set -l answer ($program completion --for fish -- $words[2..] $current 2>/dev/null)
    set -l kind (string split ' ' -- $answer[1])
    set -l flag (string match -r -- '^--[^=]*=' $current)
    set -l path (string replace -r -- '^--[^=]*=' '' $current)
    switch $kind[1]
        case words
            string replace ' ' \\t -- $answer[2..]
        case files
            __fish_complete_path $path | string replace -r '^' -- "$flag"
        case folders
            __fish_complete_directories $path | string replace -r '^' -- "$flag"
        case command
            set -l from (math $kind[2] + 1)
            complete -C "$(string escape -- $words[$from..] | string join ' ') $current"
    end
end
complete -c bank131-mock -f -a '(__bank131_mock_complete)'`

export const scripts = { bash, zsh, fish } as const
export type Shell = keyof typeof scripts
