import {
	secretHits,
	secretsArea
} from "./chunk-CAQJZU3Y.js";
export {
	secretHits,
	secretsArea
};
