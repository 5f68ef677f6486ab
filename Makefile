GOLANGCI := go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

.PHONY: help check test lint bench build generate
help: ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12
check: lint test ## what CI runs
test: ## run all tests, the labelled, what-if and conformance suites with their floors included
	go test ./...
lint: ## formatting, vet and the pinned golangci-lint
	go mod tidy -diff
	$(GOLANGCI) run ./...
bench: ## benchmarks of load, evaluation, model, rules and whole scans
	go test -run '^$$' -bench . -benchmem ./...
build: ## build ./resilint
	go build -o resilint ./cmd/resilint
generate: ## write docs/rules and the goldens anew
	go test ./rules ./cmd/resilint -update
