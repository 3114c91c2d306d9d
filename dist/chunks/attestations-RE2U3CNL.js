import {
	attestationsRefusal,
	createAttestation
} from "./chunk-DYVG4BLE.js";
export {
	attestationsRefusal,
	createAttestation
};
