import {documentChunks} from "./chunk-42X7DMSP.js";
export {documentChunks};
