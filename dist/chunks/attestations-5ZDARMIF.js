import {
	attestationsRefusal,
	createAttestation
} from "./chunk-ST7C5GY3.js";
export {
	attestationsRefusal,
	createAttestation
};
