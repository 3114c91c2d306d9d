import {documentChunks} from "./chunk-2DG4DZ3V.js";
export {documentChunks};
