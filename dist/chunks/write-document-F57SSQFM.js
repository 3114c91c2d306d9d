import {documentChunks} from "./chunk-7SG47RQG.js";
export {documentChunks};
