import {
	attestationsRefusal,
	createAttestation
} from "./chunk-JHC3XNHI.js";
export {
	attestationsRefusal,
	createAttestation
};
