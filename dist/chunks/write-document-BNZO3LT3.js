import {documentChunks} from "./chunk-AHNUC676.js";
export {documentChunks};
