import {
	attestationsRefusal,
	createAttestation
} from "./chunk-QMENV54H.js";
export {
	attestationsRefusal,
	createAttestation
};
