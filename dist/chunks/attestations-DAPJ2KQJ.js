import {
	attestationsRefusal,
	createAttestation
} from "./chunk-WGSYFUVO.js";
export {
	attestationsRefusal,
	createAttestation
};
