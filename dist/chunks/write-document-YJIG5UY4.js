import {documentChunks} from "./chunk-HLZF5E5H.js";
export {documentChunks};
