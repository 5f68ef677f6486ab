package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/resilint/resilint/report"
)

// hostile are names that would like to be more than names, as a string of HCL
// has them.
var hostile = []string{
	`\n::error::injected`,
	`\r\n::set-output name=x::injected`,
	`x ::add-mask::injected`,
	`##[error]injected`,
	`###[group]injected`,
	`##vso[task.setvariable variable=x]injected`,
	`##VSO[task.complete result=Succeeded]injected`,
	`\u001b[31minjected\u001b]8;;http://injected\u0007`,
	`\u009b31minjected`,
	`\u202einjected\u2066`,
	`<script>injected</script>`,
	`</details><img src=x onerror=injected>`,
	`]]><injected/>`,
	`\"/><injected a=\"`,
	`[injected](http://injected.example)`,
	`![injected](http://injected.example/x.png)`,
	`](1) {0} [injected](2)`,
	"` | injected | `",
	`**injected** _injected_ ~~injected~~`,
	`@injected #1 :injected: www.injected.example`,
	`%0A::error::injected;type=error]injected`,
	`injected\u0000\u0008\u007f`,
}

// writeHostile writes a design whose service, tier and file have hostile
// names, and one that does not parse.
func writeHostile(t *testing.T, name string) string {
	t.Helper()
	dir := t.TempDir()
	var keys strings.Builder
	for _, h := range hostile {
		fmt.Fprintf(&keys, "    \"%s\",\n", h)
	}
	write := func(file, src string) {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, ".git"), 0o750); err != nil {
		t.Fatal(err)
	}
	write("::error::injected ##vso[x]\x1b[31m|`<b>@injected.tf", fmt.Sprintf(`
provider "aws" {
  region = "eu-west-1"
}
locals {
  names = toset([
%s  ])
}
resource "aws_subnet" "a" {
  availability_zone = "eu-west-1a"
}
resource "aws_lb" "front" {
  name    = "%s"
  subnets = [aws_subnet.a.id]
}
resource "aws_lb_target_group" "front" {
  name     = "front"
  vpc_id   = "vpc"
  port     = 80
  protocol = "HTTP"
}
resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.front.arn
  }
}
resource "aws_instance" "web" {
  for_each  = local.names
  ami       = "ami-1"
  subnet_id = aws_subnet.a.id
}
resource "aws_lb_target_group_attachment" "web" {
  for_each         = local.names
  target_group_arn = aws_lb_target_group.front.arn
  target_id        = aws_instance.web[each.key].id
}
resource "aws_db_instance" "each" { # ::error::injected ##[error]injected
  for_each = local.names
  multi_az = false
}
`, keys.String(), name))
	write("broken.tf", "resource \"x\" \"\x1b::error::injected##[error]\" {\n")
	return dir
}

// TestHostileNames runs every format over designs whose names would like to
// be commands of a terminal or of a CI system, or markup.
func TestHostileNames(t *testing.T) {
	for _, name := range hostile {
		dir := writeHostile(t, name)
		for format, out := range eachFormat(t, report.Names(), "scan", "-q", "--show-suppressed", dir) {
			harmless(t, format+" "+name, format, out)
		}
		for format, out := range eachFormat(t, report.WhatIfNames(), "whatif", "--each", "zone", dir) {
			harmless(t, "whatif "+format+" "+name, format, out)
		}
		// What is lost is unknown: names like it are listed on standard error.
		_, stderr := resilint(t, "whatif", "--lose", "component=aws_db_instance.eac", dir)
		harmless(t, "standard error "+name, "text", stderr)
		if t.Failed() {
			return
		}
	}
}

// eachFormat gives what one run writes in each format.
func eachFormat(t *testing.T, formats []string, args ...string) map[string]string {
	t.Helper()
	into := t.TempDir()
	for _, f := range formats {
		args = append(args, "-f", f+"="+filepath.Join(into, f))
	}
	resilint(t, args...)
	out := map[string]string{}
	for _, f := range formats {
		src, err := os.ReadFile(filepath.Join(into, f))
		if err != nil {
			t.Fatal(err)
		}
		out[f] = string(src)
	}
	return out
}

var (
	ownGitHub   = regexp.MustCompile(`^::(error|warning|notice) file=[^:,]*,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=[^:,]*::`)
	ownAzure    = regexp.MustCompile(`^##vso\[task\.logissue type=(error|warning);sourcepath=[^;\]]*;linenumber=\d+;columnnumber=\d+;code=\w+;\]`)
	logCommand  = regexp.MustCompile(`(?i)##(vso)?\[`)
	markup      = regexp.MustCompile(`(?i)<(script|img|b|injected)\b|</details><img|[^\\]\]\(http|[^\\]\*\*injected|@injected|#1\b|:injected:|www\.injected|http://injected`)
	codeSpan    = regexp.MustCompile("``.+?``|`[^`]+`")
	tableMarkup = regexp.MustCompile(`\|`)
)

func harmless(t *testing.T, what, format, out string) {
	t.Helper()
	if out == "" {
		t.Fatalf("%s: nothing is written", what)
	}
	for line := range strings.Lines(out) {
		line = strings.TrimSuffix(line, "\n")
		rest := line
		switch format {
		case "github":
			rest = ownGitHub.ReplaceAllString(line, "")
		case "azure":
			rest = ownAzure.ReplaceAllString(line, "")
		}
		if strings.HasPrefix(strings.TrimSpace(line), "::") && rest == line || logCommand.MatchString(rest) {
			t.Errorf("%s: a command: %q", what, line)
		}
		for _, c := range line {
			if c != '\t' && unicode.IsControl(c) {
				t.Errorf("%s: a control character: %q", what, line)
				break
			}
		}
	}
	switch format {
	case "json", "sarif", "gitlab", "rdjson":
		if !json.Valid([]byte(out)) {
			t.Errorf("%s: no JSON", what)
		}
	case "junit", "checkstyle":
		wellFormed(t, what, out)
	case "markdown":
		columns := 0
		for line := range strings.Lines(out) {
			plain := codeSpan.ReplaceAllString(line, "")
			if markup.MatchString(plain) {
				t.Errorf("%s: markup: %q", what, line)
			}
			if !strings.HasPrefix(line, "|") {
				columns = 0
				continue
			}
			if n := len(tableMarkup.FindAllString(line, -1)); columns == 0 {
				columns = n
			} else if n != columns {
				t.Errorf("%s: %d bars in a table of %d: %q", what, n, columns, line)
			}
		}
	}
}

// wellFormed fails where XML has elements that a name brought along.
func wellFormed(t *testing.T, what, out string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(out))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", what, err)
			return
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "injected" {
			t.Errorf("%s: a name brought an element along", what)
		}
	}
}
