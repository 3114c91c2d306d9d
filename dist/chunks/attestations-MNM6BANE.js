import {
	attestationsRefusal,
	createAttestation
} from "./chunk-V5EJAZHQ.js";
export {
	attestationsRefusal,
	createAttestation
};
