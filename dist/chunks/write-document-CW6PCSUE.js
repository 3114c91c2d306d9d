import {documentChunks} from "./chunk-IQPWG4TC.js";
export {documentChunks};
