import {documentChunks} from "./chunk-JUAT5PXM.js";
export {documentChunks};
