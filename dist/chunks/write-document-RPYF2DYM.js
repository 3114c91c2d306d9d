import {documentChunks} from "./chunk-YIBAAWRK.js";
export {documentChunks};
