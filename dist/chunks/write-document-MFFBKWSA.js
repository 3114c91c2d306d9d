import {documentChunks} from "./chunk-5SYQDGVM.js";
export {documentChunks};
