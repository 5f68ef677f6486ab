package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// variablePrefix begins the environment variables that stand for flags.
const variablePrefix = "RESILINT_"

// variableName is the environment variable of a flag: RESILINT_FAIL_ON for --fail-on.
func variableName(flag string) string {
	return variablePrefix + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// variablesHelp is what every command's help says of them.
const variablesHelp = `
Every flag has an environment variable, which it wins over: RESILINT_FAIL_ON stands for --fail-on.
In those of repeatable flags a comma or a line's end separates the values, in RESILINT_VAR a line's end alone.
`

// fromEnvironment sets the flags that were not typed and whose environment
// variables are set.
func (p *program) fromEnvironment(cmd *cobra.Command, _ []string) error {
	var err error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		text := p.env[variableName(f.Name)]
		if f.Changed || text == "" || f.Name == "help" || f.Name == "version" || err != nil {
			return
		}
		for _, v := range valuesOf(f, text) {
			if fault := cmd.Flags().Set(f.Name, v); fault != nil {
				err = fmt.Errorf("%s: %w", variableName(f.Name), fault)
			}
		}
	})
	return err
}

// valuesOf takes the text of a variable apart where its flag may be repeated.
func valuesOf(f *pflag.Flag, text string) []string {
	kind := f.Value.Type()
	if kind != "stringArray" && kind != "stringSlice" {
		return []string{text}
	}
	separators := ",\n"
	if f.Name == "var" {
		separators = "\n" // a value may be a list
	}
	values := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(separators, r) })
	for i := range values {
		values[i] = strings.TrimSpace(values[i])
	}
	return slices.DeleteFunc(values, func(v string) bool { return v == "" })
}
