import {
	secretHits,
	secretsArea
} from "./chunk-W47FPBGV.js";
export {
	secretHits,
	secretsArea
};
