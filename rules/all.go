package rules

import "strings"

// All lists the rules in the order of their IDs.
func All() []*Rule {
	return []*Rule{
		singleZone, singleDatacenter, singleRegion, singleProvider, singleMetro, singleHost, singleInstance, capacityConcentration,
		lbSingleZone, lbSingleBackend, lbNoHealthCheck, lbCrossZoneDisabled, lbSingleEntry, lbBackendZoneMismatch,
		lbSelfManagedSingle, dnsNoFailover, dnsSingleProvider, failoverSameDomain, cdnSingleOrigin,
		databaseSingleZone, databaseSingleRegion, backupDisabled, backupSameRegion, cacheNoFailover, storageSingleZone,
		bucketNotRecoverable, storageSingleRegion, streamSingleZone, sharedDatabase,
		natSingleZone, vpnSingleTunnel, interconnectSingleSite, resolverSingle, endpointSingleZone,
		workloadSingleReplica, workloadNotSpread, workloadNoDisruptionBudget, nodesSingleZone, controlPlaneSingleZone, workloadNoProbe,
		deletionUnprotected, deployAllAtOnce, autoUpdateEverywhere, deployNoRollback, commonSoftware, stateSpansRegions,
		stateBackendColocated, registryColocated, keySingleRegion, failoverNeedsFailedDomain, monitoringColocated, standbyNotReady,
	}
}

// Find gives the rule with an ID or a name, nil if there is none.
func Find(idOrName string) *Rule {
	for _, r := range All() {
		if strings.EqualFold(r.ID, idOrName) || r.Name == idOrName {
			return r
		}
	}
	return nil
}
