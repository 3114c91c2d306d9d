import {
	main
} from "./chunk-U4SIOJ3A.js";
export {
	main
};
