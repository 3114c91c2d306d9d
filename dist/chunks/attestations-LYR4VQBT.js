import {
	attestationsRefusal,
	createAttestation
} from "./chunk-ND3E4URE.js";
export {
	attestationsRefusal,
	createAttestation
};
