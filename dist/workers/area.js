import {areaReply} from "../chunks/chunk-UOPXJJCS.js";
import {AREAS} from "../chunks/chunk-XXVYQVGZ.js";
import "../chunks/chunk-KTOHDRYV.js";
// audit/area.worker
import { parentPort } from "node:worker_threads";
parentPort?.once("message", async ({ files, areas, facts }) => {
	const checked = areas.map(async ({ name, files: own }) => {
		const area = await AREAS.find((each) => each.name === name)?.load();
		if (area === void 0) throw new Error(`there is no area ${name}`);
		const result = area.check(
			own.flatMap((index) => files[index] ?? []),
			facts
		);
		return areaReply(result, files);
	});
	parentPort?.postMessage(await Promise.all(checked));
});
