import {documentChunks} from "./chunk-ETNGZEC6.js";
export {documentChunks};
