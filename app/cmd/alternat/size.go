//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"alternat/app/site"
	"alternat/app/slim"
)

// heaviest is how many first views are listed.
const heaviest = 5

func runSize(args []string, out, _ io.Writer) error {
	if _, err := parse(newFlags("size"), args, 0, 0); err != nil {
		return err
	}
	root, err := projectRoot()
	if err != nil {
		return err
	}
	ctx := context.Background()
	program, err := slim.Shares(ctx, root, out)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\nprogram: %d bytes brotli; gate %d, aim %d\n", program.Brotli, slim.WasmGate, slim.WasmAim)
	dir, err := os.MkdirTemp("", "alternat-size-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if _, err := site.Build(ctx, site.Options{Root: root, Out: dir, Base: "/"}); err != nil {
		return err
	}
	views, err := site.FirstViews(os.DirFS(dir))
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\nfirst views without the program, brotli; gate %d; the heaviest of %d:\n", slim.FirstViewGate, len(views))
	for _, v := range views[:min(heaviest, len(views))] {
		fmt.Fprintf(out, "%8d  %s\n", v.Bytes, v.Page)
	}
	errs := []error{slim.CheckWasm(program)}
	for _, v := range views {
		if v.Bytes > slim.FirstViewGate {
			errs = append(errs, fmt.Errorf("first view of %s: %d bytes, the gate is %d", v.Page, v.Bytes, slim.FirstViewGate))
		}
	}
	return errors.Join(errs...)
}
