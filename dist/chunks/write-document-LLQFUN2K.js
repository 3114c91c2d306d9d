import {documentChunks} from "./chunk-23VSLBW7.js";
export {documentChunks};
