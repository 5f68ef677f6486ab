// Package revision gives the tree of an earlier revision as a directory, read
// from the objects of the git repository that is at hand. It asks the git
// program, runs no hook and no filter, and never opens a connection.
package revision

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A Tree is the tree of one revision in a directory of its own.
type Tree struct {
	Dir    string // the directory, a repository's top as the parser sees it
	Commit string // full object name
	// Notes say what of the tree is not there, one sentence each.
	Notes []string
}

// Remove removes the directory.
func (t *Tree) Remove() error { return os.RemoveAll(t.Dir) }

// Checkout writes the tree of a revision of the repository at top to a new
// directory. A revision that ends in "..." means the commit at which it and
// HEAD parted. What git ignores belongs to no revision: files of Terraform's
// among it (variable files, fetched modules) are taken as they are now, so that
// they make no difference.
func Checkout(ctx context.Context, top, rev string) (*Tree, error) {
	repo := repository{top}
	commit, err := repo.resolve(ctx, rev)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "resilint-revision-")
	if err != nil {
		return nil, err
	}
	t := &Tree{Dir: dir, Commit: commit}
	err = t.fill(ctx, repo)
	if err != nil {
		_ = t.Remove()
		return nil, fmt.Errorf("the tree of %s cannot be read (if this clone leaves out part of it, fetch it in full first): %w", rev, err)
	}
	return t, nil
}

func (t *Tree) fill(ctx context.Context, repo repository) error {
	dir, err := filepath.EvalSymlinks(t.Dir)
	if err != nil {
		return err
	}
	t.Dir = dir
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	// With this the parser takes it for a repository of its own.
	if err := root.Mkdir(".git", 0o750); err != nil {
		return err
	}
	x := &export{repo: repo, to: root, tree: t}
	if err := x.commit(ctx, repo.dir, t.Commit, ""); err != nil {
		return err
	}
	return x.ignored(ctx)
}

// A repository is asked through the git program.
type repository struct{ dir string }

// command prepares a call of git that neither the environment of a hook nor
// the repository's own configuration can turn into something else.
func (r repository) command(ctx context.Context, args ...string) *exec.Cmd {
	args = append([]string{"-C", r.dir, "-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "--no-replace-objects"}, args...)
	c := exec.CommandContext(ctx, "git", args...) //nolint:gosec // arguments are ours; a revision is resolved first
	for _, kv := range os.Environ() {
		if name, _, _ := strings.Cut(kv, "="); !slices.Contains(local, name) {
			c.Env = append(c.Env, kv)
		}
	}
	// A clone that leaves out objects would fetch them when they are asked for.
	c.Env = append(c.Env, "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	return c
}

// local are the variables by which git tells hooks of the repository they are
// called for.
var local = []string{"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_EXTERNAL_DIFF"}

// run gives what git prints.
func (r repository) run(ctx context.Context, args ...string) (string, error) {
	var out, errs bytes.Buffer
	c := r.command(ctx, args...)
	c.Stdout, c.Stderr = &out, &errs
	err := c.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errors.New("the git program is needed for this, and is not there")
	}
	if err != nil {
		if said := strings.TrimSpace(errs.String()); said != "" {
			return "", errors.New(strings.ReplaceAll(said, "\n", "; "))
		}
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return out.String(), nil
}

// resolve gives the commit that a revision names.
func (r repository) resolve(ctx context.Context, rev string) (string, error) {
	said, err := r.run(ctx, "rev-parse", "--show-toplevel", "--is-shallow-repository")
	if err != nil {
		return "", fmt.Errorf("%s is in no git repository that can be read: %w", r.dir, err)
	}
	lines := strings.Split(strings.TrimSpace(said), "\n")
	if is, err := filepath.EvalSymlinks(r.dir); err != nil || len(lines) != 2 || filepath.Clean(lines[0]) != is {
		return "", fmt.Errorf("%s is not the top of a git repository", r.dir)
	}
	name, fork := strings.CutSuffix(rev, "...")
	commit, err := r.run(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", name+"^{commit}")
	if err == nil && fork {
		commit, err = r.run(ctx, "merge-base", strings.TrimSpace(commit), "HEAD")
	}
	shallow := lines[1] == "true"
	switch {
	case err == nil && (!fork || !shallow):
		return strings.TrimSpace(commit), nil
	case shallow:
		return "", fmt.Errorf("%q cannot be found in this shallow clone, whose history is cut off; fetch all of it (git fetch --unshallow, in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0) or the commit that is meant", rev)
	case fork:
		return "", fmt.Errorf("%q has no commit in common with HEAD, or is none; in CI, fetch the branch with all of its history (fetch-depth: 0)", name)
	default:
		return "", fmt.Errorf("there is no revision %q here; in CI, fetch the branch or commit first (in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0)", rev)
	}
}
