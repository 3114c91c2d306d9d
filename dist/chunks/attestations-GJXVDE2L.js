import {
	attestationsRefusal,
	createAttestation
} from "./chunk-7U5RGNW5.js";
export {
	attestationsRefusal,
	createAttestation
};
