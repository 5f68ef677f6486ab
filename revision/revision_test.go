package revision

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCheckout: the tree is the revision's, byte for byte, with what git
// ignores and Terraform reads; nothing leads out of it.
func TestCheckout(t *testing.T) {
	top := repositoryWith(t, map[string]string{
		"main.tf":        "# one\r\n",
		"a/b/main.tf":    "# deep",
		"left/out.tf":    "# git archive would leave this out",
		".gitattributes": "left export-ignore\n*.tf text eol=crlf\n",
		".gitignore":     "*.tfvars\n.terraform\n*.log\n",
	}, map[string]string{"link": "a/b", "a/up": "../main.tf", "out": "/etc", "away": "../../etc"})
	put(t, top, map[string]string{
		"main.tf":                            "# two",
		"untracked.tf":                       "# not of the revision",
		"prod.auto.tfvars":                   "x = 1",
		"noise.log":                          "",
		"a/.terraform/modules/modules.json":  "{}",
		"a/.terraform/modules/vpc/main.tf":   "# fetched",
		"a/.terraform/providers/some/binary": "",
		"a/.terraform/environment":           "prod",
	})
	// Modules that were fetched from git are repositories of their own.
	git(t, filepath.Join(top, "a/.terraform/modules/vpc"), "init", "-q")

	tree, err := Checkout(t.Context(), top, "HEAD")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"main.tf": "# one\n", "a/b/main.tf": "# deep", "left/out.tf": "# git archive would leave this out",
		".gitattributes": "left export-ignore\n*.tf text eol=crlf\n", ".gitignore": "*.tfvars\n.terraform\n*.log\n",
		"link": "-> a/b", "a/up": "-> ../main.tf",
		"prod.auto.tfvars": "x = 1", "a/.terraform/modules/modules.json": "{}",
		"a/.terraform/modules/vpc/main.tf": "# fetched", "a/.terraform/environment": "prod",
	}
	if diff := cmp.Diff(want, contents(t, tree.Dir)); diff != "" {
		t.Errorf("want (-) and got (+):\n%s", diff)
	}
	if len(tree.Commit) < 40 || len(tree.Notes) > 0 {
		t.Errorf("commit %q, notes %q", tree.Commit, tree.Notes)
	}
	if err := tree.Remove(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(tree.Dir); err == nil {
		t.Error("the directory is left over")
	}
}

// TestCheckoutFails: without a tree there is no comparison.
func TestCheckoutFails(t *testing.T) {
	top := repositoryWith(t, map[string]string{"main.tf": ""}, nil)
	for rev, want := range map[string]string{
		"":             `no revision ""`,
		"nowhere":      `no revision "nowhere" here; in CI, fetch`,
		"--help":       `no revision "--help"`,
		"HEAD:main.tf": `no revision "HEAD:main.tf"`,
		"nowhere...":   `"nowhere" has no commit in common with HEAD`,
	} {
		if _, err := Checkout(t.Context(), top, rev); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", rev, err, want)
		}
	}
	if _, err := Checkout(t.Context(), t.TempDir(), "HEAD"); err == nil || !strings.Contains(err.Error(), "git repository") {
		t.Errorf("no repository: %v", err)
	}
	if _, err := Checkout(t.Context(), filepath.Join(top, "sub"), "HEAD"); err == nil {
		t.Error("a directory that is not there is taken for a repository")
	}
}

func repositoryWith(t *testing.T, files, links map[string]string) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not there")
	}
	top, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	put(t, top, files)
	for name, target := range links {
		if err := os.Symlink(target, filepath.Join(top, name)); err != nil {
			t.Fatal(err)
		}
	}
	git(t, top, "init", "-q", "-b", "main")
	git(t, top, "-c", "core.autocrlf=false", "-c", "core.attributesFile=/dev/null", "add", "-A")
	git(t, top, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "one")
	return top
}

func put(t *testing.T, top string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		file := filepath.Join(top, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func git(t *testing.T, dir string, args ...string) {
	t.Helper()
	c := exec.CommandContext(t.Context(), "git", args...)
	c.Dir = dir
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(dir, file)
		if d.Type() == fs.ModeSymlink {
			target, err := os.Readlink(file)
			out[rel] = "-> " + target
			return err
		}
		src, err := os.ReadFile(file)
		out[rel] = string(src)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
