import {
	secretHits,
	secretsArea
} from "./chunk-PXNAJCOG.js";
export {
	secretHits,
	secretsArea
};
