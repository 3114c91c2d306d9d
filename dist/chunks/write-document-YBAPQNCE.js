import {documentChunks} from "./chunk-GJXEMAIA.js";
export {documentChunks};
