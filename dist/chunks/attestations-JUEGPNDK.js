import {
	attestationsRefusal,
	createAttestation
} from "./chunk-4NE2HRK5.js";
export {
	attestationsRefusal,
	createAttestation
};
