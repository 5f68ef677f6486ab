package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"resilint": main})
}

// TestScripts runs the command line as people do; testdata/script holds the
// transcripts. -update writes the outputs that they compare with anew.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("NO_COLOR", "1")
			env.Setenv("HOME", env.WorkDir)
			// The scripts' files are a repository of their own.
			return os.Mkdir(env.WorkDir+"/.git", 0o755)
		},
	})
}
