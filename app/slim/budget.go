//go:build !js

package slim

// What a visitor may be asked to fetch, in bytes as they travel (brotli 11
// for wasm, scripts and styles). A figure above a gate fails; the aim is what
// to work towards.
const (
	WasmGate      = 1_550_000 // app.wasm with everything in it
	WasmAim       = 1_400_000
	FirstViewGate = 60_000 // everything else of a first view
)
