import {documentChunks} from "./chunk-2K7NA7GV.js";
export {documentChunks};
