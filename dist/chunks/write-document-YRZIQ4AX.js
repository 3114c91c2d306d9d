import {documentChunks} from "./chunk-F3UWRUBS.js";
export {documentChunks};
