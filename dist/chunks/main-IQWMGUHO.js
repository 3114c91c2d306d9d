import {
	main
} from "./chunk-N3FEZAEU.js";
export {
	main
};
