import {
	attestationsRefusal,
	createAttestation
} from "./chunk-NXBER4WB.js";
export {
	attestationsRefusal,
	createAttestation
};
