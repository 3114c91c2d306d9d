import {documentChunks} from "./chunk-OB5O77YM.js";
export {documentChunks};
