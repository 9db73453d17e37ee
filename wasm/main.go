// Command wasm is the program of the pages in the browser. Package
// alternat/app/ui is where to start reading; app/slim builds this.
package main

import "alternat/app/ui"

func main() { ui.Run() }
