package config

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestFaults holds every mistake in a file against the comment on its line.
func TestFaults(t *testing.T) {
	const path = "testdata/faults.hcl"
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, diags := Read(path, "testdata")
	found := map[int][]string{}
	for _, d := range diags {
		if d.Range.File != "faults.hcl" || d.Range.Column < 1 {
			t.Errorf("no place: %+v", d)
		}
		found[d.Range.Line] = append(found[d.Range.Line], d.Message)
	}
	want := regexp.MustCompile(`# want (".*")`)
	for i, line := range strings.Split(string(src), "\n") {
		m := want.FindStringSubmatch(line)
		got := found[i+1]
		switch {
		case m == nil && len(got) > 0:
			t.Errorf("line %d: %q", i+1, got)
		case m != nil && len(got) != 1:
			t.Errorf("line %d: want one message like %s, got %q", i+1, m[1], got)
		case m != nil:
			part, err := strconv.Unquote(m[1])
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(got[0], part) {
				t.Errorf("line %d: want %q, got %q", i+1, part, got[0])
			}
		}
	}
}

func TestFindMergesUpward(t *testing.T) {
	top, err := filepath.Abs("testdata/tree")
	if err != nil {
		t.Fatal(err)
	}
	c, diags := Find(filepath.Join(top, "envs", "prod"), top)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	if diff := cmp.Diff([]string{"envs/prod/.resilint.hcl", ".resilint.hcl"}, c.Files); diff != "" {
		t.Error(diff)
	}
	entries := map[string]string{}
	for _, s := range c.Services {
		entries[s.Name] = strings.Join(s.Entry, ",")
	}
	if diff := cmp.Diff(map[string]string{"shop": "aws_lb.prod", "docs": "aws_lb.docs"}, entries); diff != "" {
		t.Errorf("the nearer file says what a name means: %s", diff)
	}
	if c.Datacenters[0].Metro != "seoul" || len(c.Types) != 1 || c.Rules["shared-database"].Options["services"] != 4 {
		t.Errorf("datacenter, type or option is lost: %+v", c)
	}
	if want := time.Date(2027, 6, 30, 0, 0, 0, 0, time.UTC); !c.Ignores[0].Until.Equal(want) {
		t.Errorf("until %v", c.Ignores[0].Until)
	}
}

// TestAt asks what applies to directories that are read together.
func TestAt(t *testing.T) {
	top, err := filepath.Abs("testdata/tree")
	if err != nil {
		t.Fatal(err)
	}
	c, diags := FindAll([]string{top}, top, func(string) bool { return false })
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	for dir, want := range map[string]string{".": "aws_lb.front", "envs": "aws_lb.front", "envs/prod": "aws_lb.prod", "envs/prod/eu": "aws_lb.prod", "envs/production": "aws_lb.front"} {
		for _, s := range c.At(dir).Services {
			if s.Name == "shop" && strings.Join(s.Entry, ",") != want {
				t.Errorf("%s: shop is entered by %v, want %s", dir, s.Entry, want)
			}
		}
	}
	if len(c.Services) != 3 || len(c.Types) != 1 {
		t.Errorf("of all files: %d services, %d types", len(c.Services), len(c.Types))
	}
	prod := c.At("envs/prod").Datacenters[0].Range
	if c.Speaks(prod, "envs/test") || !c.Speaks(prod, "envs/prod/eu") || !c.Speaks(c.Ignores[0].Range, "envs/test") {
		t.Error("a file speaks for its directory and below")
	}
	skipped, _ := FindAll([]string{top}, top, func(dir string) bool { return dir == "envs/prod" })
	if len(skipped.Files) != 1 {
		t.Errorf("what is left out is read: %v", skipped.Files)
	}
}

func TestObjectives(t *testing.T) {
	c := &Config{Objectives: map[string]*Objective{
		"default":  {Severity: map[Class]Severity{ClassZone: Warning}, Capacity: 40},
		"critical": {Severity: map[Class]Severity{ClassRegion: Error}},
	}}
	for _, test := range []struct {
		class     Class
		objective string
		want      Severity
	}{
		{ClassZone, "", Warning},
		{ClassZone, "critical", Warning},
		{ClassRegion, "critical", Error},
		{ClassRegion, "", Warning},
		{ClassProvider, "critical", Note},
		{ClassDatacenter, "", Error},
	} {
		if got := c.SeverityOf(test.class, test.objective); got != test.want {
			t.Errorf("%s under %q is %s, want %s", test.class, test.objective, got, test.want)
		}
	}
	if got := c.CapacityOf("critical"); got != 40 {
		t.Errorf("capacity %g", got)
	}
	if got := (&Config{}).CapacityOf(""); got != 50 {
		t.Errorf("default capacity %g", got)
	}
}

func FuzzRead(f *testing.F) {
	for _, path := range []string{"testdata/faults.hcl", "testdata/tree/.resilint.hcl"} {
		src, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		c := empty()
		for _, d := range append(c.add(src, FileName), c.check(c)...) {
			if d.Message == "" {
				t.Error("a mistake without a message")
			}
		}
	})
}

func TestEnvironments(t *testing.T) {
	c := &Config{Environments: []*Environment{
		{Name: "dev", Paths: []string{"envs/dev/**"}, Objective: "relaxed"},
		{Name: "previews", Workspaces: []string{"pr-*"}, Objective: "none"},
		{Name: "lab", Paths: []string{"labs/*"}, Tags: map[string]string{"env": "lab"}, Objective: "lab"},
	}}
	for _, test := range []struct {
		in   Setting
		want string
	}{
		{Setting{Dir: "envs/dev"}, "relaxed"},
		{Setting{Dir: "envs/dev/seoul", Workspace: "pr-7"}, "relaxed"},
		{Setting{Dir: "envs/development"}, ""},
		{Setting{Dir: ".", Workspace: "pr-7"}, "none"},
		{Setting{Dir: "labs/a", Tags: map[string]string{"env": "lab", "x": "y"}}, "lab"},
		{Setting{Dir: "labs/a"}, ""},
		{Setting{Dir: "labs", Tags: map[string]string{"env": "lab"}}, ""},
	} {
		if got := c.ObjectiveIn(test.in); got != test.want {
			t.Errorf("%+v: %q, want %q", test.in, got, test.want)
		}
	}
}
