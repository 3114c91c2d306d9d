import {
	main
} from "./chunk-3RDFQV7S.js";
export {
	main
};
