import {documentChunks} from "./chunk-GONBRID6.js";
export {documentChunks};
