import {
	attestationsRefusal,
	createAttestation
} from "./chunk-3XM36N4Z.js";
export {
	attestationsRefusal,
	createAttestation
};
