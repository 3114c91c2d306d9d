import {
	attestationsRefusal,
	createAttestation
} from "./chunk-OOZS3DOF.js";
export {
	attestationsRefusal,
	createAttestation
};
