import {documentChunks} from "./chunk-QMEJNX53.js";
export {documentChunks};
