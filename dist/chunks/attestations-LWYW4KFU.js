import {
	attestationsRefusal,
	createAttestation
} from "./chunk-ZCJZCDVZ.js";
export {
	attestationsRefusal,
	createAttestation
};
