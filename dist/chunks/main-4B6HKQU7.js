import {
	main
} from "./chunk-576HORGP.js";
export {
	main
};
