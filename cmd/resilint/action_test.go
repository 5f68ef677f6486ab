package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	yaml "github.com/zclconf/go-cty-yaml"
	"github.com/zclconf/go-cty/cty"
)

// mustLintWorkflows is set in CI: actionlint is fetched and run there.
const (
	mustLintWorkflows = "RESILINT_TEST_ACTIONLINT"
	actionlint        = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"
)

// parseYAML reads a document as people's tools do.
func parseYAML(t *testing.T, src []byte) cty.Value {
	t.Helper()
	typ, err := yaml.ImpliedType(src)
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	v, err := yaml.Unmarshal(src, typ)
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	return v
}

// TestIntegrations reads every YAML file that others read, and every example
// of docs/ci.md; workflows are held against actionlint in CI.
func TestIntegrations(t *testing.T) {
	t.Chdir("../..")
	files := []string{".pre-commit-hooks.yaml", ".goreleaser.yaml", "action.yml"}
	workflows, err := filepath.Glob(".github/workflows/*.yml")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(files, workflows...) {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		parseYAML(t, src)
	}
	doc, err := os.ReadFile("docs/ci.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for i, part := range strings.Split(string(doc), "\n```yaml\n")[1:] {
		block, _, _ := strings.Cut(part, "\n```")
		v := parseYAML(t, []byte(block))
		if v.Type().HasAttribute("jobs") {
			path := filepath.Join(dir, "example"+string(rune('a'+i))+".yml")
			if err := os.WriteFile(path, []byte(block), 0o600); err != nil {
				t.Fatal(err)
			}
			workflows = append(workflows, path)
		}
	}
	if len(workflows) < 4 {
		t.Errorf("only %d workflows are found", len(workflows))
	}
	if os.Getenv(mustLintWorkflows) == "" {
		return
	}
	if out, err := exec.Command("go", append([]string{"run", actionlint, "-no-color"}, workflows...)...).CombinedOutput(); err != nil {
		t.Errorf("actionlint: %v\n%s", err, out)
	}
}

// TestHooksAsDocumented holds the hooks' files and entries against what they promise.
func TestHooksAsDocumented(t *testing.T) {
	src, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	languages := map[string]string{"resilint": "golang", "resilint-system": "system", "resilint-docker": "docker"}
	for _, hook := range parseYAML(t, src).AsValueSlice() {
		id := hook.GetAttr("id").AsString()
		if got := hook.GetAttr("language").AsString(); got != languages[id] {
			t.Errorf("%s is of language %s", id, got)
		}
		delete(languages, id)
		if hook.GetAttr("files").AsString() != `(\.(tf|tofu)(\.json)?|\.tfvars(\.json)?)$` || hook.GetAttr("exclude").AsString() != `(^|/)\.terraform/` ||
			hook.GetAttr("require_serial").False() || hook.GetAttr("minimum_pre_commit_version").AsString() != "3.0.0" || hook.GetAttr("entry").AsString() != "resilint scan" {
			t.Errorf("%s: %#v", id, hook)
		}
	}
	if len(languages) > 0 {
		t.Errorf("missing: %v", languages)
	}
}

// TestAction runs the scripts of action.yml as a runner would, with a release
// that is made here and a stand-in for the runner's gh.
func TestAction(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash")
	}
	src, err := os.ReadFile("../../action.yml")
	if err != nil {
		t.Fatal(err)
	}
	scripts := map[string]string{}
	for _, step := range parseYAML(t, src).GetAttr("runs").GetAttr("steps").AsValueSlice() {
		if step.Type().HasAttribute("run") {
			scripts[step.GetAttr("name").AsString()] = step.GetAttr("run").AsString()
		}
	}
	env := sealed(t)
	temp, release := t.TempDir(), t.TempDir()
	home := ""
	for _, kv := range env {
		if v, ok := strings.CutPrefix(kv, "HOME="); ok {
			home = v
		}
	}
	write(t, release, "pack", "set -e\ncd "+release+"\ncp "+home+"/bin/resilint .\ntar -czf resilint_1.2.3_linux_amd64.tar.gz resilint\nsha256sum resilint_1.2.3_linux_amd64.tar.gz >checksums.txt\nrm resilint\n")
	write(t, release, "gh", "#!/bin/sh\ncase \"$1 $2\" in\n'release view') echo v1.2.3 ;;\n'release download') cp "+release+"/*.gz "+release+"/checksums.txt \"$RUNNER_TEMP/resilint\" ;;\n'attestation verify') test -f \"$3\" ;;\n*) exit 9 ;;\nesac\n")
	if err := os.Chmod(filepath.Join(release, "gh"), 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, temp, "work/main.tf", badTerraform)
	write(t, temp, "work/.git/HEAD", "")
	run := func(script string, more ...string) (string, int) {
		c := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
		c.Dir = filepath.Join(temp, "work")
		c.Env = append(append([]string{}, env...), "RUNNER_TEMP="+temp, "RUNNER_OS=Linux", "RUNNER_ARCH=X64",
			"GITHUB_PATH="+temp+"/path", "GITHUB_OUTPUT="+temp+"/output", "GITHUB_STEP_SUMMARY="+temp+"/summary", "PATH="+release+":"+os.Getenv("PATH"))
		c.Env = append(c.Env, more...)
		var out bytes.Buffer
		c.Stdout, c.Stderr = &out, &out
		_ = c.Run() // the status tells
		return out.String(), c.ProcessState.ExitCode()
	}
	if out, status := run(". " + release + "/pack"); status != 0 {
		t.Fatal(out)
	}
	if out, status := run(scripts["Install resilint"], "RL_VERSION=latest", "RL_CHECKSUM="); status != 0 {
		t.Fatalf("install: %s", out)
	}
	if out, status := run(scripts["Install resilint"], "RL_VERSION=v1.2.3", "RL_CHECKSUM=0000"); status == 0 || !strings.Contains(out, "has the checksum") {
		t.Errorf("an archive with a wrong checksum was taken: %d %s", status, out)
	}
	bin, err := os.ReadFile(filepath.Join(temp, "path"))
	if err != nil {
		t.Fatal(err)
	}
	scan := []string{
		"PATH=" + strings.TrimSpace(string(bin)) + ":" + os.Getenv("PATH"), "RL_PATH=.", "RL_ARGS=--skip\nbackup-disabled\n", "RL_FAIL_ON=error",
		"RL_MIN_SEVERITY=note", "RL_FORMAT=github", "RL_BASELINE=", "RL_DIFF_BASE=", "RL_CONFIG=", "RL_SARIF=resilint.sarif", "RL_SUMMARY=true",
	}
	out, status := run(scripts["Scan"], scan...)
	if status != 0 || !strings.Contains(out, "::error file=main.tf") {
		t.Errorf("scan: %d %s", status, out)
	}
	for file, want := range map[string]string{"work/resilint.sarif": `"RL301"`, "summary": "RL301", "output": "status=1"} {
		if src, err := os.ReadFile(filepath.Join(temp, file)); err != nil || !strings.Contains(string(src), want) {
			t.Errorf("%s does not hold %s: %v\n%s", file, want, err, src)
		}
	}
	if _, status := run(scripts["Judge"], "RL_STATUS=1"); status != 1 {
		t.Errorf("the gate gives %d", status)
	}
	if _, status := run(scripts["Judge"], "RL_STATUS="); status != 2 {
		t.Errorf("a gate without a scan gives %d", status)
	}
}
