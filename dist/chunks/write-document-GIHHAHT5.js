import {documentChunks} from "./chunk-IGDTLLNB.js";
export {documentChunks};
