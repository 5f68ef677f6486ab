package report

// The parts of SARIF 2.1.0 that are written, in the order of the standard.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		Invocations []sarifInvocation `json:"invocations"`
		Taxonomies  []sarifTaxonomy   `json:"taxonomies"`
		Results     []sarifResult     `json:"results"`
		Automation  sarifAutomation   `json:"automationDetails"`
		ColumnKind  string            `json:"columnKind"`
	}
	sarifAutomation struct {
		ID string `json:"id"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string           `json:"name"`
		Version        string           `json:"version"`
		SemVersion     string           `json:"semanticVersion"`
		InformationURI string           `json:"informationUri"`
		Rules          []sarifRule      `json:"rules"`
		Taxonomies     []sarifComponent `json:"supportedTaxonomies"`
	}
	// A sarifComponent refers to a taxonomy of the run.
	sarifComponent struct {
		Name  string `json:"name"`
		Index int    `json:"index"`
	}
	sarifTaxonomy struct {
		Name           string      `json:"name"`
		Organization   string      `json:"organization"`
		Short          sarifText   `json:"shortDescription"`
		InformationURI string      `json:"informationUri"`
		Comprehensive  bool        `json:"isComprehensive"`
		Taxa           []sarifTaxa `json:"taxa"`
	}
	sarifTaxa struct {
		ID    string     `json:"id"`
		Short *sarifText `json:"shortDescription,omitempty"`
	}
	sarifRule struct {
		ID            string              `json:"id"`
		Name          string              `json:"name"`
		Short         sarifText           `json:"shortDescription"`
		Full          sarifText           `json:"fullDescription"`
		HelpURI       string              `json:"helpUri"`
		Help          sarifMarkdown       `json:"help"`
		Configuration sarifConfiguration  `json:"defaultConfiguration"`
		Relationships []sarifRelationship `json:"relationships,omitempty"`
		Properties    sarifProperties     `json:"properties"`
	}
	sarifConfiguration struct {
		Level string  `json:"level"`
		Rank  float64 `json:"rank"`
	}
	sarifRelationship struct {
		Target sarifTarget `json:"target"`
		Kinds  []string    `json:"kinds"`
	}
	sarifTarget struct {
		ID        string         `json:"id"`
		Index     int            `json:"index"`
		Component sarifComponent `json:"toolComponent"`
	}
	sarifProperties struct {
		Tags            []string `json:"tags"`
		Precision       string   `json:"precision"`
		ProblemSeverity string   `json:"problem.severity"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifMarkdown struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifResult struct {
		RuleID       string             `json:"ruleId"`
		RuleIndex    int                `json:"ruleIndex"`
		Level        string             `json:"level"`
		Message      sarifText          `json:"message"`
		Locations    []sarifLocation    `json:"locations"`
		Occurrences  int                `json:"occurrenceCount"`
		Fingerprints map[string]string  `json:"partialFingerprints"`
		CodeFlows    []sarifFlow        `json:"codeFlows,omitempty"`
		Related      []sarifLocation    `json:"relatedLocations,omitempty"`
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
		State        string             `json:"baselineState,omitempty"`
		Rank         float64            `json:"rank"`
		Fixes        []sarifFix         `json:"fixes,omitempty"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
	sarifLocation struct {
		ID       *int          `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Logical  []sarifLogic  `json:"logicalLocations,omitempty"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI  string `json:"uri"`
		Base string `json:"uriBaseId"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifLogic struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
		Kind               string `json:"kind"`
	}
	sarifFlow struct {
		Message sarifText         `json:"message"`
		Threads []sarifThreadFlow `json:"threadFlows"`
	}
	sarifThreadFlow struct {
		Locations []sarifStep `json:"locations"`
	}
	sarifStep struct {
		Location   sarifLocation `json:"location"`
		Importance string        `json:"importance"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
)
