import {documentChunks} from "./chunk-YD5JRXJM.js";
export {documentChunks};
