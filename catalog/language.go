package catalog

import (
	"maps"
	"slices"
)

// shape says what an attribute of an entry must evaluate to.
type shape int

const (
	shapeText shape = iota
	shapeWord       // one word of a fixed list
	shapeBool
	shapeNumber
	shapeTexts
	shapeRefs
	shapeUnits
	shapeLabels
	shapeSet
	shapeSelector
	shapeAny
)

// attributeSpec is one attribute of the language.
type attributeSpec struct {
	shape shape
	words []string // of a shapeWord
}

// edgeAttributes maps the attributes that are edges to their kinds.
var edgeAttributes = map[string]EdgeKind{
	"routes":         Routes,
	"needs":          Needs,
	"replicates":     Replicates,
	"stands_in":      StandsIn,
	"egress":         EgressBy,
	"controlled_by":  ControlledBy,
	"pulls_from":     PullsFrom,
	"encrypted_by":   EncryptedBy,
	"state_in":       StateIn,
	"watched_by":     WatchedBy,
	"failed_over_by": FailedOverBy,
	"admits":         Admits,
}

var modes = []string{string(ModeShare), string(ModeAny), string(ModeFailover)}

var roles = []string{
	string(RoleCompute), string(RoleWorkload), string(RoleFunction), string(RoleNodeGroup), string(RoleCluster),
	string(RoleLoadBalancer), string(RoleGlobalLB), string(RolePool), string(RoleGateway), string(RoleCDN),
	string(RoleRecord), string(RoleZone), string(RoleDatabase), string(RoleCache), string(RoleStream),
	string(RoleObject), string(RoleFile), string(RoleBlock), string(RoleEgress), string(RoleLink),
	string(RoleResolver), string(RoleEndpoint), string(RoleKey), string(RoleSecret), string(RoleRegistry),
	string(RoleMonitor), string(RoleAutomation), string(RoleBackupPlan), string(RoleSubnet),
}

var scopes = []string{
	string(ScopeHost), string(ScopeZone), string(ScopeDatacenter), string(ScopeRegion), string(ScopeGlobal),
}

var survivals = []string{"single", "share", "any", "quorum", "regional", "global", "unknown"}

// concepts are the labels of fix blocks.
var concepts = []string{
	"spread", "spread_hosts", "units", "standby", "region", "health_check", "cross_zone", "backup",
	"backup_elsewhere", "protect", "recover", "rollout", "rollback", "pin", "probe", "budget", "failover",
	"managed", "provider", "per_zone", "key", "resolver", "tunnel",
	"second_region", "second_provider", "second_site", "rings",
}

// facts are the names that facts blocks may use.
var factNames = []Fact{
	HealthChecked, CrossZone, Standby, StandbyOtherZone, AutoFailover, Backup, BackupElsewhere, Protected,
	Recoverable, Expires, ForceDestroy, ZoneRedundant, RegionRedundant, StandbyRegion, ReplicationFactor, SpreadHosts,
	PackedHosts, SpreadZones, Balances, FloatingAddress, SingleNodeForm, Serves, Probed, LongRunning,
	EvictionBudget, DeployAllAtOnce, RollsBack, AutoUpdates, CanDeploy, Persistent, SelfManaged, NeedsBackup,
	Bastion, Tunnels, Servers, ExternalDNS, MultiRegionKey, OriginFailover, OwnResolver, ZoneBound, Caches,
}

// componentAttributes are those of an entry and of its parts.
var componentAttributes = withEdges(map[string]attributeSpec{
	"role":        {shapeWord, roles},
	"platform":    {shape: shapeText},
	"scope":       {shapeWord, scopes},
	"region":      {shape: shapeText},
	"account":     {shape: shapeText},
	"zones":       {shape: shapeTexts},
	"datacenters": {shape: shapeTexts},
	"host":        {shape: shapeText},
	"within":      {shape: shapeRefs},
	"chosen":      {shape: shapeBool},
	"survival":    {shapeWord, survivals},
	"units":       {shape: shapeUnits},
	"public":      {shape: shapeBool},
	"display":     {shape: shapeText},
	"tags":        {shape: shapeLabels},
	"on_nodes":    {shape: shapeLabels},
	"software":    {shape: shapeTexts},
	"texts":       {shape: shapeTexts},
	"member_of":   {shape: shapeRefs},
	"passes_to":   {shape: shapeRefs},
	"reached_by":  {shape: shapeRefs},
	"data_of":     {shape: shapeRefs},

	"network_groups": {shape: shapeRefs},
	"texts_from":     {shape: shapeRefs},
	"set":            {shape: shapeSet},
	"selector":       {shape: shapeSelector},
})

func withEdges(m map[string]attributeSpec) map[string]attributeSpec {
	for name := range edgeAttributes {
		m[name] = attributeSpec{shape: shapeRefs}
	}
	return m
}

// entryAttributes say something of the entry; they are not evaluated for instances.
var entryAttributes = []string{"source", "verified", "identifies", "foreign"}

var dataAttributes = map[string]attributeSpec{"answer": {shape: shapeAny}}

var providerAttributes = map[string]attributeSpec{
	"region":      {shape: shapeText},
	"account":     {shape: shapeText},
	"within":      {shape: shapeRefs},
	"id":          {shape: shapeText},
	"zone_ids":    {shape: shapeText},
	"zone_region": {shape: shapeText},
	"zones":       {shape: shapeNumber},
	"onpremises":  {shape: shapeBool},
	"tags":        {shape: shapeLabels},
	"zone_kind":   {shapeWord, []string{"zone", "datacenter"}},
}

var edgeBlockAttributes = map[string]attributeSpec{
	"for_each": {shape: shapeAny},
	"when":     {shape: shapeBool},
	"from":     {shape: shapeRefs},
	"to":       {shape: shapeRefs},
	"selector": {shape: shapeSelector},
	"group":    {shape: shapeText},
	"part":     {shape: shapeText},
	"mode":     {shapeWord, modes},
	"order":    {shape: shapeNumber},
	"weight":   {shape: shapeNumber},
	"inferred": {shape: shapeBool},
}

var amendAttributes = map[string]attributeSpec{
	"for_each": {shape: shapeAny},
	"when":     {shape: shapeBool},
	"targets":  {shape: shapeRefs},
	"selector": {shape: shapeSelector},
	"except":   {shape: shapeRefs},
	"unless":   {shape: shapeLabels},
	"units":    {shape: shapeUnits},
	"facts":    {shape: shapeAny},
	"within":   {shape: shapeRefs},
	"software": {shape: shapeTexts},
	"needs":    {shape: shapeRefs},
}

var fixAttributes = map[string]attributeSpec{"say": {shape: shapeText}, "set": {shape: shapeAny}}

var unitKeys = []string{"min", "desired", "max", "group", "per_site"}

var setKeys = []string{"key", "mode", "order", "weight", "checked"}

var selectorKeys = []string{"scope", "labels", "role"}

// names of a table, sorted, for messages.
func names[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
