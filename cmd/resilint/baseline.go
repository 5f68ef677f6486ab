package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// defaultBaseline is where a baseline is written unless somebody says where.
const defaultBaseline = ".resilint-baseline.json"

func (p *program) baseline() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "baseline [DIR|FILE...]",
		Short: "Write down what is found now, so that --baseline shows what is new",
		Long: `baseline writes all findings that nothing suppresses to a file. "resilint scan --baseline FILE" leaves
them out, and tells when one of them is gone. Entries hold no lines and no messages: moving a block,
adding an instance and a new version of resilint do not disturb them.`,
		Example: `  resilint baseline
  resilint scan --baseline ` + defaultBaseline,
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.runBaseline(cmd.Context(), out, args)
		},
	}
	p.in.flags(c.Flags())
	c.Flags().StringVarP(&out, "output", "o", defaultBaseline, "file to write, - for standard output")
	return c
}

func (p *program) runBaseline(ctx context.Context, out string, dirs []string) error {
	read, err := p.read(ctx, dirs)
	if err != nil {
		return err
	}
	m := read.model()
	found := rules.Run(m, read.config, read.project.Comments, time.Now())
	defer p.tell(read)
	b := rules.ToBaseline(found.Findings)
	if out == "-" {
		return b.Write(p.stdout)
	}
	err = writeFile(output{name: "baseline", path: out}, func(_ string, w io.Writer, _ bool) error { return b.Write(w) })
	if err != nil {
		return fmt.Errorf("--output %s: %w", out, errors.Unwrap(err))
	}
	n := 0
	for _, e := range b.Entries {
		n += e.Count
	}
	noun := "findings"
	if n == 1 {
		noun = "finding"
	}
	_, err = fmt.Fprintf(p.stdout, "%d %s written to %s; from now on: resilint scan --baseline %s\n", n, noun, out, out)
	return err
}

// known suppresses the findings that the baseline lists, and tells what it
// lists in vain: only where all that was asked for could be read.
func (r *reading) known(file string, found []rules.Finding) (parser.Diagnostics, error) {
	if file == "" {
		return nil, nil
	}
	named := file
	if abs, err := filepath.Abs(file); err == nil {
		file = abs
	}
	b, err := config.ReadBaseline(file, r.project.Top)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("--baseline: %s: no such file or directory; \"resilint baseline -o %s\" writes it", file, named)
	}
	if err != nil {
		return nil, fmt.Errorf("--baseline: %w", err)
	}
	whole := len(r.unread()) == 0
	return rules.ApplyBaseline(found, b, func(root string) bool {
		return whole && r.config.Whole(parser.Range{File: path.Join(root, "main.tf")})
	}), nil
}
