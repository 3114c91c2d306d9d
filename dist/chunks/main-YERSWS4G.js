import {
	main
} from "./chunk-Y2GWQD4A.js";
export {
	main
};
