import {documentChunks} from "./chunk-IDPW62DE.js";
export {documentChunks};
