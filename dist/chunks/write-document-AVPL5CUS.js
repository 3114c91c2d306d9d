import {documentChunks} from "./chunk-L3SL6MPA.js";
export {documentChunks};
