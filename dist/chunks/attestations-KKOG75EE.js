import {
	attestationsRefusal,
	createAttestation
} from "./chunk-52JHYROA.js";
export {
	attestationsRefusal,
	createAttestation
};
