import {documentChunks} from "./chunk-BNJPWGNU.js";
export {documentChunks};
