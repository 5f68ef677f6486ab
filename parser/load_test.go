package parser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// TestLoad reads the archives in testdata/parser: configuration files, and a
// file "want" with lines of what must come out: `ref ADDRESS ATTRIBUTE: REFS`,
// `gap ADDRESS ATTRIBUTE: REASON`,
// `value ADDRESS ATTRIBUTE: JSON`, `providers BLOCK: NAME=REGION`, `roots`,
// `diagnostics` and `covers`.
func TestLoad(t *testing.T) {
	archives, err := filepath.Glob("../testdata/parser/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, a := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(a), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(a)
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			want := ""
			for _, f := range ar.Files {
				if f.Name == "want" {
					want = string(f.Data)
					continue
				}
				path := filepath.Join(dir, f.Name)
				if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, f.Data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			p, err := Load(t.Context(), []string{dir}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, describe(p, want)); diff != "" {
				t.Errorf("want (-) and got (+):\n%s", diff)
			}
		})
	}
}

// describe answers each line of want.
func describe(p *Project, want string) string {
	var b strings.Builder
	for line := range strings.Lines(want) {
		head, _, _ := strings.Cut(strings.TrimSpace(line), ": ")
		w := strings.Fields(head)
		b.WriteString(head)
		switch w[0] {
		case "ref":
			b.WriteString(": " + refsOfAttr(p, w[1], w[2]))
		case "roots":
			b.WriteString(":")
			for _, r := range p.Roots {
				b.WriteString(" " + r.Dir)
			}
		case "diagnostics":
			b.WriteString(":")
			for _, d := range p.Diagnostics {
				b.WriteString(" " + d.Range.File + ":" + string(d.Kind))
			}
		case "covers":
			b.WriteString(":")
			for _, c := range p.Comments {
				b.WriteString(" " + c.Covers.String())
			}
		case "providers":
			b.WriteString(": " + providersOf(p, w[1]))
		case "value":
			b.WriteString(": " + valueOf(p, w[1], w[2]))
		case "gap":
			b.WriteString(": " + gapOfAttr(p, w[1], w[2]))
		case "key":
			b.WriteString(": " + keysOf(p, w[1]))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func refsOfAttr(p *Project, address, attr string) string {
	var out []string
	for _, r := range p.Roots {
		for _, i := range r.Instances {
			if i.Address != address {
				continue
			}
			for _, ref := range RefsOf(i.Config().AsValueMap()[attr]) {
				name := ref.Instance.Address + "." + ref.Attr
				if ref.Instance.Root != r {
					name = ref.Instance.Root.Dir + ":" + name
				}
				out = append(out, name)
			}
		}
	}
	return strings.Join(out, " ")
}

// providersOf names the providers of a block's instances, with their regions.
func providersOf(p *Project, block string) string {
	var out []string
	for _, r := range p.Roots {
		for _, i := range r.Instances {
			if i.Block == block {
				region, _ := plainString(objectAttrs(i.Provider.Config)["region"])
				out = append(out, providerKey(i.Provider.Name, i.Provider.Alias)+"="+region)
			}
		}
	}
	return strings.Join(out, " ")
}

// valueOf writes an attribute, "." for all.
func valueOf(p *Project, address, attr string) string {
	for _, r := range p.Roots {
		for _, i := range r.Instances {
			if i.Address != address {
				continue
			}
			if attr == "." {
				return string(valueJSON(i.Config()))
			}
			return string(valueJSON(objectAttrs(i.Config())[attr]))
		}
	}
	return ""
}

// gapOfAttr says why an attribute is not known.
func gapOfAttr(p *Project, address, attr string) string {
	for _, r := range p.Roots {
		for _, i := range r.Instances {
			if gaps := Gaps(objectAttrs(i.Config())[attr]); i.Address == address && len(gaps) > 0 {
				return gaps[0].String()
			}
		}
	}
	return ""
}

func keysOf(p *Project, block string) string {
	var out []string
	for _, r := range p.Roots {
		for _, i := range r.Instances {
			if i.Block == block {
				out = append(out, i.Address)
			}
		}
	}
	return strings.Join(out, " ")
}
