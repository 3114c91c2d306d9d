import {documentChunks} from "./chunk-LX6KG4ZT.js";
export {documentChunks};
