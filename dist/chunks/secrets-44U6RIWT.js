import {
	secretHits,
	secretsArea
} from "./chunk-4I5KNGRW.js";
export {
	secretHits,
	secretsArea
};
