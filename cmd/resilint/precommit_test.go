package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// mustHavePreCommit is set in CI, where the test below is not to be skipped,
// and tries the hook that builds the program as well.
const mustHavePreCommit = "RESILINT_TEST_PRE_COMMIT"

const badTerraform = `resource "aws_db_instance" "main" {
  instance_class          = "db.m7g.large"
  multi_az                = false
  backup_retention_period = 7
  deletion_protection     = true
}
`

// TestPreCommit commits a bad change, which the hook refuses and says why,
// and a good one, which it accepts: with this checkout's own hooks, with the
// program that is installed and with the one that pre-commit builds. No network
// is used.
func TestPreCommit(t *testing.T) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		if os.Getenv(mustHavePreCommit) != "" {
			t.Fatal(err)
		}
		t.Skip("pre-commit is not installed")
	}
	if testing.Short() {
		t.Skip("builds the program")
	}
	env := sealed(t)
	hooks := copyOfCheckout(t, env)
	ids := []string{"resilint-system"}
	if os.Getenv(mustHavePreCommit) != "" {
		ids = append(ids, "resilint") // builds all of it once more
	}
	for _, hook := range ids {
		t.Run(hook, func(t *testing.T) {
			repo := t.TempDir()
			do := func(name string, args ...string) (string, error) {
				c := exec.Command(name, args...)
				c.Dir, c.Env = repo, env
				out, err := c.CombinedOutput()
				return string(out), err
			}
			must := func(name string, args ...string) string {
				t.Helper()
				out, err := do(name, args...)
				if err != nil {
					t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
				}
				return out
			}
			must("git", "init", "-q")
			rev := strings.TrimSpace(must("git", "-C", hooks, "rev-parse", "HEAD"))
			write(t, repo, ".pre-commit-config.yaml", "repos:\n- repo: "+hooks+"\n  rev: "+rev+"\n  hooks:\n  - id: "+hook+"\n")
			write(t, repo, "modules/db/main.tf", badTerraform)
			write(t, repo, "envs/prod/main.tf", "module \"db\" {\n  source = \"../../modules/db\"\n}\n")
			must("git", "add", ".")
			must("pre-commit", "install")

			out, err := do("git", "commit", "-m", "one zone")
			if err == nil {
				t.Fatalf("the bad change was accepted:\n%s", out)
			}
			for _, want := range []string{"Failed", "RL301 database-single-zone", "module.db.aws_db_instance.main", "modules/db/main.tf:1", "multi_az = true"} {
				if !strings.Contains(out, want) {
					t.Errorf("the refusal does not say %q:\n%s", want, out)
				}
			}
			if strings.Count(out, "error RL301") != 1 {
				t.Errorf("the root of both files was not analysed once:\n%s", out)
			}

			write(t, repo, "modules/db/main.tf", strings.Replace(badTerraform, "= false", "= true", 1))
			must("git", "add", ".")
			if out := must("git", "commit", "-m", "two zones"); !strings.Contains(out, "Passed") {
				t.Errorf("the hook did not run:\n%s", out)
			}

			// a change that concerns no Terraform does not start it
			write(t, repo, "README.md", "text\n")
			must("git", "add", ".")
			if out := must("git", "commit", "-m", "text"); !strings.Contains(out, "Skipped") {
				t.Errorf("the hook ran:\n%s", out)
			}
		})
	}
}

// sealed is an environment without network and settings of the user, with the
// program of this test as resilint on the PATH.
func sealed(t *testing.T) []string {
	t.Helper()
	home := t.TempDir()
	build := exec.Command("go", "build", "-o", filepath.Join(home, "bin", "resilint"), ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	known, err := exec.Command("go", "env", "GOMODCACHE", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	caches := strings.Fields(string(known))
	write(t, home, ".gitconfig", "[user]\n  name = Tester\n  email = tester@example.com\n[protocol \"file\"]\n  allow = always\n[safe]\n  directory = *\n")
	// those of a hook that runs these tests speak of another repository
	inherited := slices.DeleteFunc(os.Environ(), func(kv string) bool { return strings.HasPrefix(kv, "GIT_") || strings.HasPrefix(kv, "RESILINT_") })
	return append(inherited,
		"HOME="+home, "PRE_COMMIT_HOME="+filepath.Join(home, "pre-commit"), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+filepath.Join(home, ".gitconfig"),
		"PATH="+filepath.Join(home, "bin")+string(os.PathListSeparator)+os.Getenv("PATH"),
		"GOPROXY=off", "GOFLAGS=-mod=mod -modcacherw", "GOTOOLCHAIN=local", "GOMODCACHE="+caches[0], "GOCACHE="+caches[1],
		"NO_COLOR=1", "SKIP=")
}

// copyOfCheckout makes a repository of what the checkout holds now, without
// the documents and cases, which building does not need.
func copyOfCheckout(t *testing.T, env []string) string {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	top := filepath.Dir(filepath.Dir(filepath.Dir(here)))
	dir := t.TempDir()
	listed := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	listed.Dir = top
	out, err := listed.Output()
	if err != nil {
		t.Skipf("this is no git checkout: %v", err)
	}
	for file := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		if strings.HasPrefix(file, "testdata/") || strings.HasPrefix(file, "docs/") || strings.Contains(file, "/testdata/") {
			continue
		}
		src, err := os.ReadFile(filepath.Join(top, file))
		if err != nil {
			continue // removed, and not committed yet
		}
		write(t, dir, file, string(src))
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "-A", "-f"}, {"commit", "-q", "-m", "all"}} {
		c := exec.Command("git", args...)
		c.Dir, c.Env = dir, env
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	return dir
}

func write(t *testing.T, dir, file, text string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(file))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
