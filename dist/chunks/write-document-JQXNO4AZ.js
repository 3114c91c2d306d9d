import {documentChunks} from "./chunk-XBLKVG4Y.js";
export {documentChunks};
