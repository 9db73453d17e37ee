// Reads a data package with the reference implementation of Data Package and
// Table Schema in JavaScript, and prints what it finds fault with: the
// descriptor by the official profiles it brings, then every row of every table
// by its schema, keys and foreign keys included.
//
//   node datapackage.mjs FOLDER  →  {"tables": 41, "rows": 5000, "faults": ["…"]}
import datapackage from "datapackage";

const { Package, validate } = datapackage;
const folder = process.argv[2], at = { basePath: folder };
const result = { tables: 0, rows: 0, faults: [] };

const told = (error) => (error.errors?.length ? error.errors.map(told).join("; ") : error.message || String(error));

const whole = await validate(`${folder}/datapackage.json`, at);
for (const error of whole.errors ?? []) result.faults.push(told(error));

const pack = await Package.load(`${folder}/datapackage.json`, at);
for (const error of pack.errors) result.faults.push(told(error));

for (const resource of pack.resources) {
	if (!resource.tabular) continue;
	result.tables++;
	try {
		const rows = await resource.read({ keyed: true, relations: true, forceCast: true });
		result.rows += rows.length;
		for (const row of rows) if (row instanceof Error) result.faults.push(`${resource.name}: row ${row.rowNumber}: ${told(row)}`);
	} catch (error) {
		result.faults.push(`${resource.name}: ${told(error)}`);
	}
}
console.log(JSON.stringify(result));
