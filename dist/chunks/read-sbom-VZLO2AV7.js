import {
	readSbom
} from "./chunk-FZF7KQJ5.js";
export {
	readSbom
};
