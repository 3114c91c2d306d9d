import {
	main
} from "./chunk-GRYIYJAF.js";
export {
	main
};
