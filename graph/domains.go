package graph

import "strings"

// accountID is the ID of an account's domain.
func accountID(account string) string { return "account/" + account }

// providerOf is the first part of a domain's ID.
func providerOf(domain string) string {
	p, _, _ := strings.Cut(domain, "/")
	return p
}
