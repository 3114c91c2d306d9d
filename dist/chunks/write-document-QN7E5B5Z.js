import {documentChunks} from "./chunk-I56RWMYR.js";
export {documentChunks};
