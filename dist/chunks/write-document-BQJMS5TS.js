import {documentChunks} from "./chunk-CH54GNJJ.js";
export {documentChunks};
