import {documentChunks} from "./chunk-OENKIOFZ.js";
export {documentChunks};
