package fix

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

var errChanged = errors.New("it has changed since it was read; scan again")

// Write makes the plan's changes on disk, each file beside itself first and
// then renamed, so that nobody ever sees half a file. Its mode stays; a
// symbolic link stays one. It gives the files that were written.
func (pl *Plan) Write() ([]string, error) {
	files, err := pl.Files()
	if err != nil {
		return nil, err
	}
	names := slices.Sorted(maps.Keys(files))
	var done []string
	for _, name := range names {
		if err := replace(filepath.Join(pl.project.Top, filepath.FromSlash(name)), pl.project.Source(name), files[name]); err != nil {
			return done, fmt.Errorf("%s: %w", name, err)
		}
		done = append(done, name)
	}
	return done, nil
}

// replace gives a file that still holds before the content after.
func replace(path string, before, after []byte) error {
	path, err := filepath.EvalSymlinks(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, before) {
		return errors.Join(err, errChanged)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".resilint-*")
	if err != nil {
		return err
	}
	_, err = tmp.Write(after)
	err = errors.Join(err, tmp.Chmod(info.Mode().Perm()), tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}
