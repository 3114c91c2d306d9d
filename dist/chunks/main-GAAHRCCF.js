import {
	main
} from "./chunk-NPFAG2I3.js";
export {
	main
};
