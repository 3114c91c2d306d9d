import {documentChunks} from "./chunk-OIEVFDDF.js";
export {documentChunks};
