package report

import (
	"io"

	"github.com/resilint/resilint/config"
)

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// GitLab writes a Code Quality report, which GitLab shows in merge requests.
func GitLab(w io.Writer, r *Report) error {
	issues := []gitlabIssue{}
	for _, e := range r.entries() {
		issues = append(issues, gitlabIssue{
			Description: clip(e.text(), maxDescription),
			CheckName:   e.title(),
			Fingerprint: e.fingerprint,
			Severity:    gitlabSeverity(e.severity),
			Location:    gitlabLocation{e.at.File, gitlabLines{e.at.Line}},
		})
	}
	return WriteJSON(w, issues)
}

func gitlabSeverity(s config.Severity) string {
	switch s {
	case config.Error:
		return "critical"
	case config.Warning:
		return "major"
	default:
		return "minor"
	}
}
