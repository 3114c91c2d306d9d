import {documentChunks} from "./chunk-FCTRSZHR.js";
export {documentChunks};
