package catalog

// The facts. Each says what Yes means. A type's entry gives those that apply
// to it; a rule that asks for one that is absent learns nothing.
const (
	// HealthChecked: members that fail are taken out (pool, target group, balancer, record).
	HealthChecked Fact = "health_checked"
	// CrossZone: the balancer spreads over members in all zones.
	CrossZone Fact = "cross_zone"
	// ZoneBound: the balancer sends only to members in zones that it is enabled in itself.
	ZoneBound Fact = "zone_bound"
	// Standby: a copy that can take over exists or is made by the provider (database, cache). Yes with the sites known or not.
	Standby Fact = "standby"
	// StandbyOtherZone: that copy stands in another zone.
	StandbyOtherZone Fact = "standby_other_zone"
	// AutoFailover: the standby takes over by itself.
	AutoFailover Fact = "auto_failover"
	// Backup: backups are kept. Number: days, where known.
	Backup Fact = "backup"
	// BackupElsewhere: backups are kept outside the region as well.
	BackupElsewhere Fact = "backup_elsewhere"
	// Protected: one call cannot delete it.
	Protected Fact = "protected"
	// Recoverable: overwritten or deleted objects can be had back (versioning, soft delete).
	Recoverable Fact = "recoverable"
	// Expires: everything in the store is deleted by age.
	Expires Fact = "expires"
	// ForceDestroy: destroying it destroys its contents.
	ForceDestroy Fact = "force_destroy"
	// ZoneRedundant: kept in two or more zones.
	ZoneRedundant Fact = "zone_redundant"
	// RegionRedundant: kept in two or more regions.
	RegionRedundant Fact = "region_redundant"
	// StandbyRegion: the copy is there for the loss of its original's region.
	StandbyRegion Fact = "standby_region"
	// ReplicationFactor: Number of copies.
	ReplicationFactor Fact = "replication_factor"
	// SpreadHosts: units are kept on different hosts or racks.
	SpreadHosts Fact = "spread_hosts"
	// PackedHosts: units are kept together on one host or rack, by a setting.
	PackedHosts Fact = "packed_hosts"
	// SpreadZones: the orchestrator spreads units over zones.
	SpreadZones Fact = "spread_zones"
	// Balances: the machine balances traffic for others. Text: by what software.
	Balances Fact = "balances"
	// FloatingAddress: an address that moves to a second machine by itself (VRRP, a virtual IP).
	FloatingAddress Fact = "floating_address"
	// SingleNodeForm: an appliance or product in its form of one node.
	SingleNodeForm Fact = "single_node_form"
	// Serves: its containers serve traffic.
	Serves Fact = "serves"
	// Probed: its containers have a readiness probe.
	Probed Fact = "probed"
	// LongRunning: not a job, and not one a node.
	LongRunning Fact = "long_running"
	// EvictionBudget: an eviction budget covers it and lets some, but not all, go.
	// Number, where it is not a percentage: how many must stay, or below zero how many may go.
	EvictionBudget Fact = "eviction_budget"
	// DeployAllAtOnce: a roll-out may replace all units at once.
	DeployAllAtOnce Fact = "deploy_all_at_once"
	// RollsBack: a failed roll-out is undone by itself.
	RollsBack Fact = "rolls_back"
	// AutoUpdates: it updates itself everywhere at once, by explicit setting.
	AutoUpdates Fact = "auto_updates"
	// CanDeploy: it is a deployment that can roll back.
	CanDeploy Fact = "can_deploy"
	// Persistent: a cache or store that keeps its data.
	Persistent Fact = "persistent"
	// SelfManaged: a machine that the users run themselves, not a managed group.
	SelfManaged Fact = "self_managed"
	// NeedsBackup: it keeps data that a backup should cover.
	NeedsBackup Fact = "needs_backup"
	// Bastion: an operator's way in or a build runner; nobody needs it for serving.
	Bastion Fact = "bastion"
	// Tunnels: Number of tunnels or lines of a connection.
	Tunnels Fact = "tunnels"
	// Servers: Number of name servers or resolvers it gives.
	Servers Fact = "servers"
	// ExternalDNS: another DNS provider serves the zone too.
	ExternalDNS Fact = "external_dns"
	// MultiRegionKey: the key or secret exists in other regions as well.
	MultiRegionKey Fact = "multi_region_key"
	// Caches: a pool that delivers from a cache at the edge, as a CDN does.
	Caches Fact = "caches"
	// OriginFailover: the distribution fails over between origins.
	OriginFailover Fact = "origin_failover"
	// OwnResolver: the network asks name servers of its own.
	OwnResolver Fact = "own_resolver"
)
