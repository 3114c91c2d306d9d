import {
	attestationsRefusal,
	createAttestation
} from "./chunk-CUINILWZ.js";
export {
	attestationsRefusal,
	createAttestation
};
