package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/report"
)

// The exit statuses, as documented in the README.
const (
	exitClean    = 0
	exitFindings = 1
	exitFault    = 2
)

// A program holds what commands share: where they write, and how they end.
type program struct {
	env            map[string]string
	stdout, stderr io.Writer
	status         int
	unread         string // why nothing is proven, if part could not be read
	in             inputs
}

// command builds the command line.
func (p *program) command() *cobra.Command {
	root := &cobra.Command{
		Use:   "resilint",
		Short: "Says which single failure takes a service down, from its Terraform",
		Long: `resilint reads Terraform as it is, without credentials or a network, builds a graph of
what runs where and what needs what, and says where one failure is enough.`,
		SilenceUsage:      true,
		SilenceErrors:     true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: false},
		Version:           version(),
		PersistentPreRunE: p.fromEnvironment,
	}
	root.SetVersionTemplate("resilint {{.Version}}\n")
	root.SetUsageTemplate(root.UsageTemplate() + variablesHelp)
	root.AddCommand(p.scan(), p.baseline(), p.whatif(), p.graph(), p.dump(), p.rules(), p.explain(), p.catalog(), p.initialize(), p.config(), &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(p.stdout, "resilint %s\n", version())
			return err
		},
	})
	for _, c := range root.Commands() {
		complete(c, completions())
	}
	return root
}

// withScan lets people leave out the command's name: what does not begin with
// a command is a scan.
func withScan(root *cobra.Command, args []string) []string {
	known := []string{"help", "completion", cobra.ShellCompRequestCmd, cobra.ShellCompNoDescRequestCmd}
	for _, c := range root.Commands() {
		known = append(known, c.Name())
	}
	args = terraformStyle(args)
	switch {
	case len(args) == 0:
		return []string{"scan"}
	case len(args) > 1 && (args[0] == cobra.ShellCompRequestCmd || args[0] == cobra.ShellCompNoDescRequestCmd) && strings.HasPrefix(args[1], "-"):
		return slices.Insert(args, 1, "scan")
	case slices.Contains(known, args[0]), slices.Contains([]string{"-h", "--help", "--version"}, args[0]):
		return args
	default:
		return append([]string{"scan"}, args...)
	}
}

// terraformStyle takes the flags that people know from Terraform, which have
// one dash.
func terraformStyle(args []string) []string {
	out := slices.Clone(args)
	for i, a := range out {
		if a == "--" {
			break
		}
		name, _, _ := strings.Cut(a, "=")
		if slices.Contains([]string{"-var", "-var-file", "-chdir", "-workspace"}, name) {
			out[i] = "-" + a
		}
	}
	return out
}

// complain writes an error that ends the run.
func (p *program) complain(err error) {
	_, _ = fmt.Fprintf(p.stderr, "resilint: %s\n", report.Printable(err.Error()))
}

// worse raises the exit status; it never lowers it.
func (p *program) worse(status int) { p.status = max(p.status, status) }

func environment() map[string]string {
	out := map[string]string{}
	for _, kv := range os.Environ() {
		if name, value, ok := strings.Cut(kv, "="); ok {
			out[name] = value
		}
	}
	return out
}
