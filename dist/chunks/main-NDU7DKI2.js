import {
	main
} from "./chunk-FRUXEI2T.js";
export {
	main
};
