import {
	main
} from "./chunk-AL7R7NPT.js";
export {
	main
};
