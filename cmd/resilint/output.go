package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
)

// outputFlags say which formats go where; several commands have them.
type outputFlags struct {
	formats []string
	path    string
	noColor bool
}

func (o *outputFlags) flags(c *cobra.Command, names []string) {
	f := c.Flags()
	f.StringArrayVarP(&o.formats, "format", "f", []string{"text"}, "output, FORMAT or FORMAT=PATH (repeatable): "+strings.Join(names, ", "))
	f.StringVarP(&o.path, "output", "o", "", "file for the format that has no path of its own")
	f.BoolVar(&o.noColor, "no-color", false, "no colour, whatever the output is")
	complete(c, map[string]completer{"format": formats(names)})
}

// An output is one format and where it goes; path "" is standard output.
type output struct{ name, path string }

// outputs reads what --format and --output say.
func (o *outputFlags) outputs(names []string) ([]output, error) {
	var out []output
	bare := 0
	for _, s := range o.formats {
		name, path, _ := strings.Cut(s, "=")
		if !slices.Contains(names, name) {
			return nil, fmt.Errorf("--format: there is no format %q here; there are %s", name, strings.Join(names, ", "))
		}
		if path == "" {
			path = o.path
			bare++
		}
		if path == "-" {
			path = ""
		}
		if slices.ContainsFunc(out, func(other output) bool { return other.path == path }) {
			return nil, taken(path)
		}
		out = append(out, output{name, path})
	}
	if o.path != "" && bare == 0 {
		return nil, errors.New("--output: every format has a path already")
	}
	return out, nil
}

func taken(path string) error {
	if path == "" {
		return errors.New("--format: only one format can go to standard output; give the others a path, as in sarif=resilint.sarif")
	}
	return fmt.Errorf("--format: two formats cannot go to one file, %s", path)
}

// A writer writes one format; color says that the output understands colour.
type writer func(name string, w io.Writer, color bool) error

// emit writes all outputs: files first, as the reader of standard output may
// go away before its end.
func (p *program) emit(outputs []output, noColor bool, write writer) error {
	outputs = slices.Clone(outputs)
	slices.SortStableFunc(outputs, func(a, b output) int { return rank(a) - rank(b) })
	for _, o := range outputs {
		if o.path != "" {
			if err := writeFile(o, write); err != nil {
				return err
			}
			continue
		}
		if err := write(o.name, p.stdout, !noColor && p.colorful(p.stdout)); err != nil {
			return fmt.Errorf("standard output: %w", err)
		}
	}
	return nil
}

func rank(o output) int {
	if o.path == "" {
		return 1
	}
	return 0
}

// writeFile writes beside the target and renames, so that nobody ever sees
// half a report.
func writeFile(o output, write writer) error {
	var buf bytes.Buffer
	if err := write(o.name, &buf, false); err != nil {
		return err
	}
	if err := replaceFile(o.path, buf.Bytes()); err != nil {
		return fmt.Errorf("-f %s=%s: %w", o.name, o.path, err)
	}
	return nil
}

// replaceFile writes beside a file and renames.
func replaceFile(path string, content []byte) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		// A pipe or a device is written as it is: nothing can take its place.
		return os.WriteFile(path, content, 0o600)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".resilint-*")
	if err != nil {
		return fmt.Errorf("it cannot be written there: %w", errors.Unwrap(err))
	}
	_, err = tmp.Write(content)
	if err2 := tmp.Close(); err == nil {
		err = err2
	}
	if err == nil {
		err = os.Chmod(tmp.Name(), 0o644) //nolint:gosec // it is for others to read
	}
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		_ = os.Remove(tmp.Name())
	}
	return err
}

// colorful obeys NO_COLOR and FORCE_COLOR; else colour is for terminals.
func (p *program) colorful(w io.Writer) bool {
	if p.env["NO_COLOR"] != "" {
		return false
	}
	if p.env["FORCE_COLOR"] != "" {
		return true
	}
	return p.env["TERM"] != "dumb" && terminal(w)
}

func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}
