package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

func (p *program) config() *cobra.Command {
	c := &cobra.Command{
		Use: "config", Short: "Show the configuration that applies to a directory",
		Args: cobra.NoArgs, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	c.SetOut(p.stdout)
	c.AddCommand(p.configShow())
	return c
}

func (p *program) configShow() *cobra.Command {
	var in inputs
	c := &cobra.Command{
		Use:     "show [DIR]",
		Short:   "Show what applies to the root module in a directory, and where each part came from",
		Example: "  resilint config show envs/prod",
		Args:    cobra.MaximumNArgs(1), ValidArgsFunction: directories,
		RunE: func(_ *cobra.Command, args []string) error {
			if in.chdir != "" {
				if err := os.Chdir(in.chdir); err != nil {
					return fmt.Errorf("--chdir: %w", err)
				}
			}
			if len(args) == 0 {
				args = []string{"."}
			}
			cfg, top, diags, err := in.configuration(args)
			if err != nil {
				return err
			}
			dirs, _, err := parser.Targets(args)
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(top, dirs[0])
			if err != nil {
				return err
			}
			p.complainOf(append(diags, cfg.Validate(knownRules())...))
			return cfg.At(filepath.ToSlash(rel)).Write(p.stdout)
		},
	}
	c.Flags().StringVarP(&in.config, "config", "c", "", "configuration file; else "+config.FileName+" is looked for from the directory upward")
	c.Flags().StringVar(&in.chdir, "chdir", "", "directory to start in")
	complete(c, completions())
	return c
}

func (p *program) initialize() *cobra.Command {
	var force bool
	c := &cobra.Command{
		Use:   "init [DIR]",
		Short: "Write a " + config.FileName + " with the services and datacenters that are found",
		Long: `init reads the Terraform in a directory and writes a ` + config.FileName + ` there: the defaults spelled
out, the services and datacenters that are found, and what else can be said, in comments.
As it is written it changes no finding.`,
		Args: cobra.MaximumNArgs(1), ValidArgsFunction: directories,
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) > 0 {
				dir = args[0]
			}
			read, err := p.readAt(cmd, dir)
			if err != nil {
				return err
			}
			file := filepath.Join(dir, config.FileName)
			if _, err := os.Lstat(file); !force && !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%s is there already; --force writes it anew", file)
			}
			if err := replaceFile(file, starter(read, file)); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
			if len(read.unread()) > 0 { // the services of what could not be read are not in it
				read.diagnostics = slices.DeleteFunc(read.diagnostics, func(d parser.Diagnostic) bool { return d.Severity != parser.Error })
				p.tell(read)
			}
			_, err = fmt.Fprintf(p.stdout, "wrote %s; \"resilint config show\" shows what applies\n", file)
			return err
		},
	}
	p.in.flags(c.Flags())
	c.Flags().BoolVar(&force, "force", false, "write over a file that is there")
	return c
}

// readAt reads a directory as if it had no configuration of its own: init
// writes that.
func (p *program) readAt(cmd *cobra.Command, dir string) (*reading, error) {
	if info, err := os.Stat(filepath.Join(p.in.chdir, dir)); err == nil && !info.IsDir() {
		return nil, fmt.Errorf("%s is no directory", dir)
	}
	return p.read(cmd.Context(), []string{dir})
}

// starter is the text of a first configuration. Services are declared where
// that provably changes no finding, else they stand in comments; and all of it
// does where a file above has its say.
func starter(read *reading, file string) []byte {
	if abs, err := filepath.Abs(file); err == nil {
		abs = filepath.Join(followedDir(abs), config.FileName)
		if rel, err := filepath.Rel(read.project.Top, abs); err == nil && slices.ContainsFunc(read.config.Files, func(f string) bool { return f != filepath.ToSlash(rel) }) {
			return commented(starterText(graph.Build(read.project, read.catalog, read.config), false))
		}
	}
	plain := &config.Config{}
	model := graph.Build(read.project, read.catalog, plain)
	text := starterText(model, true)
	declared, faults := config.Parse(text)
	if len(faults) > 0 {
		return starterText(model, false)
	}
	with := graph.Build(read.project, read.catalog, declared)
	if len(with.Diagnostics) > len(model.Diagnostics) || !slices.Equal(said(model, plain, read), said(with, declared, read)) {
		return starterText(model, false)
	}
	return text
}

func followedDir(file string) string {
	if dir, err := filepath.EvalSymlinks(filepath.Dir(file)); err == nil {
		return dir
	}
	return filepath.Dir(file)
}

// commented turns every line into a comment.
func commented(text []byte) []byte {
	lines := strings.Split(string(text), "\n")
	for i, l := range lines {
		if l != "" && !strings.HasPrefix(l, "#") {
			lines[i] = "# " + l
		}
	}
	return []byte(strings.Join(lines, "\n"))
}

// said lists what the rules say of a model.
func said(m *graph.Model, cfg *config.Config, read *reading) []string {
	var out []string
	for _, f := range rules.Run(m, cfg, read.project.Comments, time.Now()).Findings {
		var b bytes.Buffer
		fmt.Fprintf(&b, "%s %s %s %s", f.Fingerprint, f.Severity, f.Address, f.Message)
		for _, s := range f.Services {
			b.WriteString(" " + s.Name)
		}
		out = append(out, b.String())
	}
	return out
}
