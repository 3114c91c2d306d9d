import {documentChunks} from "./chunk-DQM6THDD.js";
export {documentChunks};
