import {documentChunks} from "./chunk-PCVYSQGD.js";
export {documentChunks};
