import {documentChunks} from "./chunk-GTDZDCE4.js";
export {documentChunks};
