import {
	attestationsRefusal,
	createAttestation
} from "./chunk-V5TIRTXU.js";
export {
	attestationsRefusal,
	createAttestation
};
