import {documentChunks} from "./chunk-4CX4OZD7.js";
export {documentChunks};
