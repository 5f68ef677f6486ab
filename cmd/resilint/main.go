// Command resilint reads Terraform and says where one failure is enough to
// take a service down.
package main

import (
	"errors"
	"io"
	"os"
	"runtime/debug"
)

func main() {
	if os.Getenv("GOGC") == "" {
		// a short run that builds up what it keeps: collecting half as often
		// saves a tenth of the time
		debug.SetGCPercent(gcPercent)
	}
	os.Exit(run(os.Args[1:], environment(), os.Stdout, os.Stderr))
}

const gcPercent = 200

// run is the whole program: arguments and environment in, exit status out.
func run(args []string, env map[string]string, stdout, stderr io.Writer) int {
	p := &program{env: env, stdout: stdout, stderr: stderr}
	root := p.command()
	root.SetArgs(withScan(root, args))
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.Execute(); err != nil {
		p.complain(err)
		return exitFault
	}
	if p.unread != "" { // last, where people and logs of CI look first
		p.complain(errors.New(p.unread))
	}
	return p.status
}
