// shared/json/write-yaml.ts
import { dump } from "../vendor/js-yaml.js";
function writeYaml(value) {
	return dump(value, { lineWidth: -1, noRefs: true });
}

export {
	writeYaml
};
