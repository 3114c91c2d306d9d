import {
	attestationsRefusal,
	createAttestation
} from "./chunk-FD5OYZC6.js";
export {
	attestationsRefusal,
	createAttestation
};
