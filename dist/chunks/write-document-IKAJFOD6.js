import {documentChunks} from "./chunk-JPPGP7ZW.js";
export {documentChunks};
