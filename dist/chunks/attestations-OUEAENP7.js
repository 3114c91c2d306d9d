import {
	attestationsRefusal,
	createAttestation
} from "./chunk-63AE6FRM.js";
export {
	attestationsRefusal,
	createAttestation
};
