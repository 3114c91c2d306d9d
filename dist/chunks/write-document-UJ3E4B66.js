import {documentChunks} from "./chunk-T2D6TNCU.js";
export {documentChunks};
