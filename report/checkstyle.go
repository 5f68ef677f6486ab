package report

import (
	"io"

	"github.com/resilint/resilint/config"
)

type checkstyleReport struct {
	XMLName struct{}         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// Checkstyle writes the XML of checkstyle, which Jenkins and many others read.
func Checkstyle(w io.Writer, r *Report) error {
	doc := checkstyleReport{Version: "4.3"}
	at := map[string]int{}
	for _, e := range r.entries() {
		i, ok := at[e.at.File]
		if !ok {
			i = len(doc.Files)
			at[e.at.File] = i
			doc.Files = append(doc.Files, checkstyleFile{Name: e.at.File})
		}
		severity := string(e.severity)
		if e.severity == config.Note {
			severity = "info"
		}
		doc.Files[i].Errors = append(doc.Files[i].Errors, checkstyleError{
			Line: e.at.Line, Column: e.at.Column, Severity: severity, Message: e.text(), Source: "resilint." + e.rule,
		})
	}
	return writeXML(w, doc)
}
