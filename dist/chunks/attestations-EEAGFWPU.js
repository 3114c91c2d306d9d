import {
	attestationsRefusal,
	createAttestation
} from "./chunk-RZLYETQK.js";
export {
	attestationsRefusal,
	createAttestation
};
