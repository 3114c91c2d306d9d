import {documentChunks} from "./chunk-HVSL26H3.js";
export {documentChunks};
