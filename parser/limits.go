package parser

// The bounds of what one file or module may cost. They are far above what
// configurations are seen to need; reaching one is a diagnostic of KindBound.
const (
	maxFileBytes   = 16 << 20   // one source file
	maxNesting     = 1000       // brackets within brackets
	maxOperators   = 20_000     // operators in one expression
	maxInstances   = 200_000    // instances of one block
	maxTotal       = 2_000_000  // instances of one root
	maxModuleDepth = 40         // modules within modules
	maxModuleCalls = 100_000    // module instances of one root
	maxBlocks      = 20_000     // blocks that one dynamic block makes
	maxDirs        = 200_000    // directories looked at
	maxSteps       = 20_000_000 // steps of loops and text of templates in one root
	maxNodes       = 2_000_000  // parts of one value, counted as often as they occur
	maxExponent    = 1 << 16    // binary digits of a number
	maxDigits      = 10_000     // decimal digits of a number in a source file
	maxDiagnostics = 10_000
	maxChain       = 20_000  // references that wait for each other
	maxRingNodes   = 300_000 // declarations of one root, modules unrolled, that are searched for rings
)
