import {
	attestationsRefusal,
	createAttestation
} from "./chunk-GHBKK6FV.js";
export {
	attestationsRefusal,
	createAttestation
};
