import {documentChunks} from "./chunk-DWVNJOA2.js";
export {documentChunks};
