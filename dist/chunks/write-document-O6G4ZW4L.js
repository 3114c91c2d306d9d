import {documentChunks} from "./chunk-D3IH2JZD.js";
export {documentChunks};
