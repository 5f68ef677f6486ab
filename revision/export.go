package revision

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

const (
	// maxBlob bounds a file: what is larger no configuration reads.
	maxBlob = 16 << 20
	// maxBytes bounds what is written in all.
	maxBytes = 2 << 30
	// maxSubmodules bounds submodules within submodules.
	maxSubmodules = 10
)

// An export writes trees to a directory and never outside of it: os.Root sees
// to that whatever the names and links in a tree say.
type export struct {
	repo    repository
	to      *os.Root
	tree    *Tree
	written int64
	depth   int
}

// An object is an entry of a tree.
type object struct{ mode, name, path string }

// commit writes the tree of a commit below a directory. from is the directory
// of the repository that has the commit.
func (x *export) commit(ctx context.Context, from, commit, below string) error {
	repo := repository{from}
	listing, err := repo.run(ctx, "ls-tree", "-r", "-z", "--full-tree", "-l", commit)
	if err != nil {
		return err
	}
	var files, links, modules []object
	for line := range strings.SplitSeq(listing, "\x00") {
		meta, name, ok := strings.Cut(line, "\t")
		fields := strings.Fields(meta)
		if !ok || len(fields) != 4 {
			continue
		}
		o := object{fields[0], fields[2], path.Join(below, name)}
		if !filepath.IsLocal(o.path) || hasGit(o.path) {
			continue
		}
		size, _ := strconv.ParseInt(fields[3], 10, 64)
		switch {
		case o.mode == "160000":
			modules = append(modules, o)
		case o.mode == "120000":
			links = append(links, o)
		case size <= maxBlob:
			files = append(files, o)
		}
	}
	if err := x.blobs(ctx, repo, files, x.file); err != nil {
		return err
	}
	for _, o := range modules {
		x.submodule(ctx, o)
	}
	return x.blobs(ctx, repo, links, x.link)
}

// hasGit reports whether a path leads into a repository's own directory, as
// no tree that git made does.
func hasGit(p string) bool {
	for part := range strings.SplitSeq(strings.ToLower(p), "/") {
		if part == ".git" {
			return true
		}
	}
	return false
}

// blobs hands the contents of objects to a function, in their order.
func (x *export) blobs(ctx context.Context, repo repository, objects []object, take func(object, []byte) error) (err error) {
	if len(objects) == 0 {
		return nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c := repo.command(ctx, "cat-file", "--batch", "--buffer")
	var names strings.Builder
	for _, o := range objects {
		names.WriteString(o.name + "\n")
	}
	c.Stdin = strings.NewReader(names.String())
	out, err := c.StdoutPipe()
	if err != nil {
		return err
	}
	if err := c.Start(); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			cancel()
			_ = c.Wait()
			return
		}
		err = plain(c.Wait())
	}()
	r := bufio.NewReader(out)
	for _, o := range objects {
		src, err := blob(r, o)
		if err != nil {
			return err
		}
		if x.written += int64(len(src)); x.written > maxBytes {
			return fmt.Errorf("it holds more than %d bytes", maxBytes)
		}
		if err := take(o, src); err != nil {
			return err
		}
	}
	return nil
}

// blob reads one answer: "NAME blob SIZE", the content and a line feed.
func blob(r *bufio.Reader, o object) ([]byte, error) {
	head, err := r.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("git ends before %s: %w", o.path, err)
	}
	fields := strings.Fields(head)
	if len(fields) != 3 || fields[1] != "blob" {
		return nil, fmt.Errorf("the content of %s is not in this clone, which leaves out part of the history; fetch it all", o.path)
	}
	size, err := strconv.ParseInt(fields[2], 10, 64)
	if err != nil || size > maxBlob {
		return nil, fmt.Errorf("git gives no content of %s", o.path)
	}
	src := make([]byte, size+1)
	if _, err := io.ReadFull(r, src); err != nil {
		return nil, fmt.Errorf("git ends in %s: %w", o.path, err)
	}
	return src[:size], nil
}

func plain(err error) error {
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return fmt.Errorf("git ends with status %d", exit.ExitCode())
	}
	return err
}

func (x *export) file(o object, src []byte) error {
	if err := x.to.MkdirAll(path.Dir(o.path), 0o750); err != nil {
		return err
	}
	return x.to.WriteFile(o.path, src, 0o600)
}

// link makes a symbolic link that stays inside; others lead nowhere in a tree.
func (x *export) link(o object, src []byte) error {
	target := string(src)
	if path.IsAbs(target) || !filepath.IsLocal(path.Join(path.Dir(o.path), target)) {
		return nil // the parser would not follow it either
	}
	if err := x.to.MkdirAll(path.Dir(o.path), 0o750); err != nil {
		return err
	}
	return x.to.Symlink(target, o.path)
}

// submodule writes the tree that a submodule had, where its repository is
// there and has it.
func (x *export) submodule(ctx context.Context, o object) {
	dir := filepath.Join(x.repo.dir, filepath.FromSlash(o.path))
	_, err := os.Lstat(filepath.Join(dir, ".git"))
	if err == nil && x.depth < maxSubmodules {
		x.depth++
		err = x.commit(ctx, dir, o.name, o.path)
		x.depth--
	}
	if err != nil {
		x.note("%s is a submodule, and its commit %.12s is not at hand: git submodule update --init fetches it. What it held is left out.", o.path, o.name)
	}
}

func (x *export) note(format string, args ...any) {
	x.tree.Notes = append(x.tree.Notes, fmt.Sprintf(format, args...))
}

// ignored copies what git ignores and Terraform reads, where the tree has
// nothing in its place.
func (x *export) ignored(ctx context.Context) error {
	listing, err := x.repo.run(ctx, "ls-files", "-z", "--others", "--ignored", "--exclude-standard")
	if err != nil {
		return err
	}
	from, err := os.OpenRoot(x.repo.dir)
	if err != nil {
		return err
	}
	defer func() { _ = from.Close() }()
	for name := range strings.SplitSeq(listing, "\x00") {
		if err := x.copy(from, name); err != nil {
			return err
		}
	}
	return nil
}

// copy copies one ignored file, or all of a directory: git does not list what
// lies in a repository of its own, as fetched modules may.
func (x *export) copy(from *os.Root, name string) error {
	if dir, ok := strings.CutSuffix(name, "/"); ok {
		if !reads(name) {
			return nil
		}
		return fs.WalkDir(from.FS(), dir, func(file string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil //nolint:nilerr // what cannot be read, the working tree tells
			case d.IsDir() && d.Name() == ".git":
				return fs.SkipDir
			case d.IsDir():
				return nil
			}
			return x.copy(from, file)
		})
	}
	if !reads(name) || !filepath.IsLocal(name) || hasGit(name) {
		return nil
	}
	if _, err := x.to.Lstat(name); err == nil {
		return nil
	}
	info, err := from.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxBlob {
		return nil //nolint:nilerr // what cannot be read, the working tree tells
	}
	src, err := from.ReadFile(name)
	if err != nil {
		return nil //nolint:nilerr // as above
	}
	if x.written += int64(len(src)); x.written > maxBytes {
		return fmt.Errorf("it holds more than %d bytes", maxBytes)
	}
	return x.file(object{path: name}, src)
}

// reads reports whether an ignored file is one that Terraform reads: its own
// files, fetched modules, the selected workspace.
func reads(name string) bool {
	for _, suffix := range []string{".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", ".resilint.hcl", ".terraform/environment"} {
		if strings.HasSuffix(name, suffix) {
			return true
		}
	}
	return strings.Contains("/"+name, "/.terraform/modules/")
}
