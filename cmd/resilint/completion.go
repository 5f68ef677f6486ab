package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/rules"
)

// A completer proposes values for what is typed so far.
type completer = cobra.CompletionFunc

// complete teaches the shells the values of flags that take words of ours.
// Flags that a command does not have are left out.
func complete(c *cobra.Command, by map[string]completer) {
	for flag, f := range by {
		if c.Flags().Lookup(flag) != nil {
			_ = c.RegisterFlagCompletionFunc(flag, f) // it fails only where the flag is not there
		}
	}
}

// completions are those of flags that several commands have.
func completions() map[string]completer {
	return map[string]completer{
		"only": listOf(ruleWords), "skip": listOf(ruleWords),
		"fail-on": words("error", "warning", "note", "off"), "min-severity": words("error", "warning", "note"),
		"fail-if":        words("degraded", "down"),
		"require":        words(texts(graph.Classes)...),
		"each":           words(texts(graph.LossKinds)...),
		"lose":           prefixes(texts(graph.LossKinds)),
		"chdir":          directories,
		"exclude":        directories,
		"var-file":       endings("tfvars", "json"),
		"config":         endings("hcl"),
		"workspace":      words(),
		"default-region": words(),
		"diff-base":      words(),
		"var":            words(),
	}
}

func words(all ...string) completer {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return all, cobra.ShellCompDirectiveNoFileComp
	}
}

// prefixes completes the KIND= of KIND=NAME.
func prefixes(kinds []string) completer {
	out := make([]string, len(kinds))
	for i, k := range kinds {
		out[i] = k + "="
	}
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return out, cobra.ShellCompDirectiveNoSpace | cobra.ShellCompDirectiveNoFileComp
	}
}

// formats completes FORMAT or FORMAT=PATH.
func formats(names []string) completer {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		if strings.Contains(typed, "=") {
			return nil, cobra.ShellCompDirectiveDefault
		}
		return names, cobra.ShellCompDirectiveNoFileComp
	}
}

func endings(all ...string) completer {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return all, cobra.ShellCompDirectiveFilterFileExt
	}
}

func directories(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

// listOf completes the last element of a list with commas.
func listOf(all func() []string) completer {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndexByte(typed, ',')+1]
		out := all()
		for i := range out {
			out[i] = before + out[i]
		}
		return out, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
}

// completeRule completes the one argument of explain.
func completeRule(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return ruleWords(), cobra.ShellCompDirectiveNoFileComp
}

// ruleWords are the rules' names, then their ids, each with what it says.
func ruleWords() []string {
	var names, ids []string
	for _, r := range rules.All() {
		names = append(names, r.Name+"\t"+firstSentence(r.Summary()))
		ids = append(ids, r.ID+"\t"+r.Name)
	}
	return slices.Concat(names, ids)
}

func texts[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, w := range all {
		out[i] = string(w)
	}
	return out
}
