import {documentChunks} from "./chunk-BJLLG7MW.js";
export {documentChunks};
