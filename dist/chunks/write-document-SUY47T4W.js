import {
	documentChunks
} from "./chunk-Y4KHKMUE.js";
export {
	documentChunks
};
