import {
	main
} from "./chunk-JUSA67YJ.js";
export {
	main
};
