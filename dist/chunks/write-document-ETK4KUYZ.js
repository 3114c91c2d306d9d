import {documentChunks} from "./chunk-5TL6QPBQ.js";
export {documentChunks};
