import {
	attestationsRefusal,
	createAttestation
} from "./chunk-4PE64MKF.js";
export {
	attestationsRefusal,
	createAttestation
};
