import {documentChunks} from "./chunk-GOGTCI44.js";
export {documentChunks};
