package main

import "runtime/debug"

// linked is set by the linker in released binaries.
var linked string //nolint:gochecknoglobals // the linker needs a variable

// version is the release, or what the Go tool recorded of the build.
func version() string {
	if linked != "" {
		return linked
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "dev"
}
