import {documentChunks} from "./chunk-KDTDIRHJ.js";
export {documentChunks};
