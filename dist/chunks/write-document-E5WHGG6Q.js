import {documentChunks} from "./chunk-SH2TN43D.js";
export {documentChunks};
