import {documentChunks} from "./chunk-C4GPQCEJ.js";
export {documentChunks};
