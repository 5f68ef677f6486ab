package report

import (
	"encoding/xml"
	"fmt"
	"io"
)

type junitSuites struct {
	XMLName  struct{}   `xml:"testsuites"`
	Name     string     `xml:"name,attr"`
	Tests    int        `xml:"tests,attr"`
	Failures int        `xml:"failures,attr"`
	Errors   int        `xml:"errors,attr"`
	Skipped  int        `xml:"skipped,attr"`
	Suite    junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr,omitempty"`
	Line    int           `xml:"line,attr,omitempty"`
	Failure *junitProblem `xml:"failure"`
	Error   *junitProblem `xml:"error"`
	Skipped *junitProblem `xml:"skipped"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",chardata"`
}

// JUnit writes test results, which nearly every CI system shows: each finding
// is a test that failed, a suppressed one a test that was left out, a fault of
// reading a test that could not run. A clean run is one test that passed.
func JUnit(w io.Writer, r *Report) error {
	s := junitSuite{Name: "resilint"}
	for _, e := range r.entries() {
		c := junitCase{Name: e.title() + ": " + oneLine(e.subject), Class: oneLine(e.at.File), File: e.at.File, Line: e.at.Line}
		problem := &junitProblem{
			Message: oneLine(e.message), Type: string(e.severity),
			Text: fmt.Sprintf("%s\n%s\n%s\n", position(e.at), e.text(), e.page),
		}
		switch {
		case e.finding == nil:
			c.Error = problem
			s.Errors++
		case e.finding.Suppressed != nil:
			c.Skipped = &junitProblem{Message: oneLine(e.finding.Suppressed.Reason)}
			s.Skipped++
		default:
			c.Failure = problem
			s.Failures++
		}
		s.Cases = append(s.Cases, c)
	}
	if len(s.Cases) == 0 {
		s.Cases = []junitCase{{Name: "no single failure is enough", Class: "resilint"}}
	}
	s.Tests = len(s.Cases)
	return writeXML(w, junitSuites{Name: s.Name, Tests: s.Tests, Failures: s.Failures, Errors: s.Errors, Skipped: s.Skipped, Suite: s})
}

// writeXML writes a document as all of the program's XML is written. What XML
// cannot hold is replaced by the encoder; what the log of a CI system would
// take for a command, on its way to a file, is written as an entity.
func writeXML(w io.Writer, doc any) error {
	out, err := xml.MarshalIndent(doc, "", "  ")
	if err != nil {
		return err
	}
	out = logCommand.ReplaceAll(out, []byte("#&#35;$1"))
	_, err = w.Write(append([]byte(xml.Header), append(out, '\n')...))
	return err
}
