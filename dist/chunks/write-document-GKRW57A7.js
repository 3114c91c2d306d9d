import {documentChunks} from "./chunk-TKCXUURJ.js";
export {documentChunks};
