import {documentChunks} from "./chunk-PZVBAQYP.js";
export {documentChunks};
