import {
	main
} from "./chunk-HJOTX2ZI.js";
export {
	main
};
