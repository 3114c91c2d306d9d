import {
	attestationsRefusal,
	createAttestation
} from "./chunk-HNKQCXXV.js";
export {
	attestationsRefusal,
	createAttestation
};
