import {documentChunks} from "./chunk-XYG6K5U3.js";
export {documentChunks};
