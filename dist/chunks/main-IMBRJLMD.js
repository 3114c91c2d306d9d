import {
	main
} from "./chunk-SJ522DQ7.js";
export {
	main
};
