import {documentChunks} from "./chunk-TSF6M4EX.js";
export {documentChunks};
