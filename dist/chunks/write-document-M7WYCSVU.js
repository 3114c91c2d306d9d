import {documentChunks} from "./chunk-KZBWKYAE.js";
export {documentChunks};
