import {documentChunks} from "./chunk-AM65TGGP.js";
export {documentChunks};
